/**
 * The service worker: the whole site, kept in the browser, in the version that the browser got
 * with this script. The next version is another script, which waits beside this one until the
 * reader takes it or has closed the site.
 */
import type {Request as Asked} from '../messages';
import {isMetered} from '../isMetered';
import {worker} from './context';
import {download, refuse, report, stop} from './download';
import {respond} from './respond';
import {isAsked, removeOtherVersions} from './store';

/** The browser itself begins with a new version, whatever line it is on. */
async function install(): Promise<void> {
  if (worker.registration.active !== null && isMetered() && !(await isAsked())) {
    await refuse('metered');
  }
  await download();
}

async function activate(): Promise<void> {
  await removeOtherVersions();
  await worker.clients.claim();
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', respond);
worker.addEventListener('message', (event) => {
  const {kind} = event.data as Asked;
  if (kind === 'tell') {
    const {source} = event;
    event.waitUntil(report().then((answer) => source?.postMessage(answer)));
  } else if (kind === 'fill') {
    // What went wrong has been told to the pages.
    event.waitUntil(download().catch(() => undefined));
  } else if (kind === 'stop') {
    stop();
  } else {
    event.waitUntil(worker.skipWaiting());
  }
});
