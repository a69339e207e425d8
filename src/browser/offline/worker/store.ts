import {storeName, ASKED} from '../storeName';
import {distinct, type SiteFile} from '../siteList';
import {files, scope} from './context';

/**
 * One store for all versions, in which a file is named by what it contains: a version can never
 * get a file of another, and what two versions share is fetched and kept once.
 */
const open = (): Promise<Cache> => caches.open(storeName(scope().pathname));

const keyOf = ({digest}: SiteFile): string => new URL(`.offline/${digest}`, scope()).href;

/** The files of this version that are not in the store. */
export async function missingFiles(): Promise<readonly SiteFile[]> {
  const kept = new Set((await (await open()).keys()).map(({url}) => url));
  return distinct(files).filter((file) => !kept.has(keyOf(file)));
}

/** @throws a DOMException `QuotaExceededError` where the browser has no room */
export async function keep(file: SiteFile, body: ArrayBuffer, type: string | null): Promise<void> {
  const headers = {'content-length': `${body.byteLength}`, ...(type && {'content-type': type})};
  await (await open()).put(keyOf(file), new Response(body, {headers}));
}

export async function kept(file: SiteFile): Promise<Response | undefined> {
  return (await open()).match(keyOf(file));
}

/** Whether the reader asked for the download, on whatever line. */
export async function isAsked(): Promise<boolean> {
  return (await (await open()).match(new URL(ASKED, scope()).href)) !== undefined;
}

/** Removes the files that only other versions of the site have. */
export async function removeOtherVersions(): Promise<void> {
  const store = await open();
  const own = new Set([...files.map(keyOf), new URL(ASKED, scope()).href]);
  await Promise.all(
    (await store.keys()).filter(({url}) => !own.has(url)).map((request) => store.delete(request)),
  );
}
