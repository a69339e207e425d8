import type {Failure, Report} from '../messages';
import {size, worker} from './context';
import {fetchFile, Stopped} from './fetchFile';
import {missingFiles} from './store';

/** How many files are fetched at a time: few, since the reader may be loading a page meanwhile. */
const CONCURRENCY = 3;

/** The download that is under way. */
let current: {readonly abort: AbortController; readonly done: Promise<void>} | undefined;
let loaded = 0;

/** Sends a report to every open page, those that another version of the site serves as well. */
async function reportToPages(report: Report): Promise<void> {
  const pages = await worker.clients.matchAll({type: 'window', includeUncontrolled: true});
  pages.forEach((page) => page.postMessage(report));
}

function failureOf(error: unknown): Failure {
  if (error instanceof Stopped) {
    return error.failure;
  }
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

async function fetchMissing(abort: AbortController): Promise<void> {
  const missing = [...(await missingFiles())];
  loaded = size.bytes - missing.reduce((sum, {bytes}) => sum + bytes, 0);
  await reportToPages({kind: 'loading', loaded, size});
  const fetchFiles = async (): Promise<void> => {
    for (let file = missing.shift(); file && !abort.signal.aborted; file = missing.shift()) {
      await fetchFile(file, abort.signal);
      loaded += file.bytes;
      await reportToPages({kind: 'loading', loaded, size});
    }
  };
  // The first file that fails stops them all; why is told only after each has reported its last file.
  const failures: unknown[] = [];
  await Promise.all(
    Array.from({length: CONCURRENCY}, () =>
      fetchFiles().catch((error: unknown) => {
        failures.push(error);
        abort.abort();
      }),
    ),
  );
  if (failures.length > 0) {
    throw failures[0];
  }
  if (abort.signal.aborted) {
    throw new Stopped('stopped');
  }
}

/**
 * Fetches what the store does not have yet; what has come stays, so that the next try goes on from
 * there. Asked again while it runs, it waits for the same download.
 * @throws what stopped it
 */
export function download(): Promise<void> {
  current ??= begin();
  return current.done;
}

function begin() {
  const abort = new AbortController();
  const done = fetchMissing(abort).then(
    () => reportToPages({kind: 'ready', size}),
    (error: unknown) => refuse(failureOf(error)),
  );
  const forget = () => {
    current = undefined;
  };
  done.then(forget, forget);
  return {abort, done};
}

/** Tells the pages why there will be no download. */
export async function refuse(failure: Failure): Promise<never> {
  await reportToPages({kind: 'failed', failure, size});
  throw new Stopped(failure);
}

export const stop = (): void => current?.abort.abort();

/** How far this version is. */
export async function report(): Promise<Report> {
  if (current !== undefined) {
    return {kind: 'loading', loaded, size};
  }
  return {kind: (await missingFiles()).length === 0 ? 'ready' : 'incomplete', size};
}
