/** The page's side of the offline copy: tells the keeper what happens, and pages what it shows. */
import {recall} from '../storage';
import {INITIAL, reduce, type Message} from './keeper';
import type {Report} from './messages';
import {isActive, perform, workers} from './perform';
import type {OfflineState} from './state';

let keeper = INITIAL;
let hasBegun = false;
const listeners = new Set<() => void>();

async function send(message: Message): Promise<void> {
  const [next, effects] = reduce(keeper, message);
  keeper = next;
  listeners.forEach((listener) => listener());
  for (const effect of effects) {
    await perform(effect, send);
  }
}

/** Begins to follow how far the site is kept, and to keep it if the reader lets it. */
export function begin(): void {
  if (hasBegun) {
    return;
  }
  hasBegun = true;
  if ('serviceWorker' in navigator) {
    navigator.serviceWorker.addEventListener('message', ({source, data}: MessageEvent<Report>) => {
      const {waiting} = workers();
      const choice = recall().offline;
      void send({kind: 'reported', report: data, fromActive: isActive(source), waiting, choice});
    });
    navigator.serviceWorker.startMessages();
  }
  addEventListener('online', () => void send({kind: 'online', now: Date.now()}));
  addEventListener('storage', () => void send({kind: 'storageChanged', choice: recall().offline}));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      void send({kind: 'visible', now: Date.now()});
    }
  });
  void send({kind: 'begun'});
}

/** Keeps the site, or goes on with it: the reader asks for it, on whatever line. */
export const keep = (): Promise<void> => send({kind: 'keepChosen'});

/** Stops, removes what was kept, and does not begin by itself again. */
export const decline = (): Promise<void> => send({kind: 'declineChosen'});

/** Puts the new version in the place of the old one, in every window: each is loaded anew. */
export const takeUpdate = (): Promise<void> => send({kind: 'updateChosen'});

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const getState = (): OfflineState => keeper.shown;
