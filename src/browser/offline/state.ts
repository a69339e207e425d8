import siteConfig from '@generated/docusaurus.config';
import type {Failure} from './messages';
import type {SiteSize} from './siteList';

/** Why a browser cannot keep the site. */
export type Hindrance =
  /** It has no service workers. */
  | 'browser'
  /** Browsers have them over HTTPS and on the reader's own machine only. */
  | 'insecure'
  /** The pages were opened as files: there is no network to do without. */
  | 'file'
  /** This copy of the site has no worker, as while it is being edited. */
  | 'noWorker';

/** How far the site is kept for use without a network. */
export type OfflineState =
  | {readonly kind: 'unknown'}
  | {readonly kind: 'unsupported'; readonly why: Hindrance}
  /** The size is unknown where the server was not reached. */
  | {readonly kind: 'declined'; readonly size?: SiteSize | undefined}
  | {readonly kind: 'metered'; readonly size?: SiteSize | undefined}
  | {readonly kind: 'loading'; readonly loaded: number; readonly size: SiteSize}
  | {readonly kind: 'ready'; readonly size: SiteSize}
  /** Ready, and a newer version is as well. */
  | {readonly kind: 'update'; readonly size: SiteSize; readonly next: SiteSize}
  /** `kept`: the version that is there whole all the same. */
  | {readonly kind: 'failed'; readonly failure: Failure; readonly kept?: SiteSize | undefined};

/** What keeps this page from having a worker at all. */
export function hindrance(): Hindrance | undefined {
  if (location.protocol === 'file:') {
    return 'file';
  }
  const isHashRouter = siteConfig.future.experimental_router === 'hash';
  if (process.env.NODE_ENV !== 'production' || isHashRouter) {
    return 'noWorker';
  }
  if (!isSecureContext) {
    return 'insecure';
  }
  return 'serviceWorker' in navigator && 'caches' in window ? undefined : 'browser';
}
