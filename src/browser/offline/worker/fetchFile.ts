import type {Failure} from '../messages';
import type {SiteFile} from '../siteList';
import {scope} from './context';
import {keep} from './store';

/** A download that stopped, with its reason. */
export class Stopped extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

const PAGE = /(^|\/)index\.html$/;

async function digestOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function reach(url: URL, cache: RequestCache, signal: AbortSignal): Promise<Response> {
  try {
    // What the reader waits for, the page's own requests, goes first.
    return await fetch(url, {cache, signal, priority: 'low'});
  } catch {
    throw new Stopped(signal.aborted ? 'stopped' : 'network');
  }
}

/**
 * Fetches a file, and keeps it if it is the one that the list names. The browser's own cache may
 * have one of another build: then the server is asked. The status of the answer does not matter: a
 * server sends the page of unknown addresses with 404. Its digest does.
 * @throws Stopped
 */
export async function fetchFile(file: SiteFile, signal: AbortSignal): Promise<void> {
  const url = new URL(encodeURI(file.path.replace(PAGE, '$1')), scope());
  for (const cache of ['default', 'reload'] as const) {
    const response = await reach(url, cache, signal);
    let body: ArrayBuffer;
    try {
      body = await response.arrayBuffer();
    } catch {
      throw new Stopped(signal.aborted ? 'stopped' : 'network');
    }
    if ((await digestOf(body)) === file.digest) {
      return keep(file, body, response.headers.get('content-type'));
    }
  }
  throw new Stopped('changed');
}
