import {fileFor} from '../fileFor';
import type {SiteFile} from '../siteList';
import {filesByPath, scope} from './context';
import {kept} from './store';

/** A file of the store; from the network where the store has lost it or cannot be read. */
async function fromStore(file: SiteFile, request: Request): Promise<Response> {
  const response = await kept(file).catch(() => undefined);
  return response ?? fetch(request);
}

/** The page of unknown addresses, for when the network is not reached either. */
async function notFound(): Promise<Response> {
  const file = filesByPath.get('404.html');
  const page = file && (await kept(file).catch(() => undefined));
  return page === undefined
    ? Response.error()
    : new Response(page.body, {status: 404, headers: page.headers});
}

/** Answers what a page asks of the site from this version; leaves the rest to the browser. */
export function respond(event: FetchEvent): void {
  const {request} = event;
  const url = new URL(request.url);
  const {origin, pathname} = scope();
  if (request.method !== 'GET' || url.origin !== origin || !url.pathname.startsWith(pathname)) {
    return;
  }
  const target = fileFor(url.pathname.slice(pathname.length), filesByPath);
  if (target.kind === 'file') {
    event.respondWith(fromStore(target.file, request));
  } else if (request.mode === 'navigate') {
    if (target.kind === 'page') {
      url.pathname += '/';
      event.respondWith(Response.redirect(url.href));
    } else {
      // The address may be one that only a newer version of the site has.
      event.respondWith(fetch(request).catch(notFound));
    }
  }
}
