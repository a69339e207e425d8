import type {SiteSize} from './siteList';

/** Why a download stopped. */
export type Failure =
  /** The server was not reached. */
  | 'network'
  /** The server has another file than the list says: a build is being put there, or it is damaged. */
  | 'changed'
  /** The browser has no room left for the site. */
  | 'full'
  /** The browser lets the site store nothing. */
  | 'blocked'
  /** The line is metered, and the reader was not asked. */
  | 'metered'
  /** The reader stopped it. */
  | 'stopped';

/** What a page asks of the worker. */
export type Request =
  /** Say how far it is. */
  | {readonly kind: 'tell'}
  /** Fetch what is missing. */
  | {readonly kind: 'fill'}
  /** Stop fetching. */
  | {readonly kind: 'stop'}
  /** Take the place of the version before. */
  | {readonly kind: 'takeOver'};

/** What the worker says to every page. */
export type Report = {readonly size: SiteSize} & (
  | {readonly kind: 'loading'; readonly loaded: number}
  | {readonly kind: 'ready'}
  | {readonly kind: 'incomplete'}
  | {readonly kind: 'failed'; readonly failure: Failure}
);
