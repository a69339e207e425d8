/**
 * The script that is written into every page, bundled when the site is built: it runs where it
 * stands, before React does.
 */
import {fillValues} from './fillValues';
import {followWorker} from './followWorker';
import {snippetScript} from './snippetScript';

/** Whether the site has a service worker; the build says it. */
declare const HAS_WORKER: boolean;

fillValues();
snippetScript();
if (HAS_WORKER) {
  followWorker();
}
