import type {SiteFile} from './siteList';

/** What an address of the site stands for. */
export type Target =
  | {readonly kind: 'file'; readonly file: SiteFile}
  /** A page without the slash at its end. */
  | {readonly kind: 'page'}
  | {readonly kind: 'unknown'};

const PAGE = 'index.html';

/**
 * Finds what an address stands for, as a static host does: a folder's is its page.
 * @param pathname the path below the site's own address, with no slash before it, as in a URL
 */
export function fileFor(pathname: string, files: ReadonlyMap<string, SiteFile>): Target {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return {kind: 'unknown'};
  }
  const file = files.get(path === '' || path.endsWith('/') ? `${path}${PAGE}` : path);
  if (file !== undefined) {
    return {kind: 'file', file};
  }
  return files.has(`${path}/${PAGE}`) ? {kind: 'page'} : {kind: 'unknown'};
}
