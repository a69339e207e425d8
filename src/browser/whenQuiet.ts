import {whenIdle} from './whenIdle';

/** How long after the page is loaded, in milliseconds, what it does not need may be fetched. */
const PAUSE = 5000;

/**
 * Calls `then` once the page has been loaded for a while and the browser has nothing to do.
 * @returns how to stop waiting
 */
export function whenQuiet(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let stopIdle: (() => void) | undefined;
  const wait = () => {
    timer = setTimeout(() => {
      stopIdle = whenIdle(then);
    }, PAUSE);
  };
  if (document.readyState === 'complete') {
    wait();
  } else {
    addEventListener('load', wait, {once: true});
  }
  return () => {
    removeEventListener('load', wait);
    clearTimeout(timer);
    stopIdle?.();
  };
}
