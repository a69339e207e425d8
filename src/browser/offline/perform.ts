/** Does in the browser what the keeper decides, and tells it what came of that. */
import siteConfig from '@generated/docusaurus.config';
import {recall, remember} from '../storage';
import {isMetered} from './isMetered';
import type {Effect, Message} from './keeper';
import type {Failure, Request} from './messages';
import type {SiteSize} from './siteList';
import {hindrance} from './state';
import {ASKED, storeName} from './storeName';

const BASE = siteConfig.baseUrl;
const WORKER = `${BASE}sw.js`;

type Send = (message: Message) => Promise<void>;

/** The service worker that this page follows, in all its versions. */
let registration: ServiceWorkerRegistration | undefined;

export const isActive = (source: MessageEventSource | null): boolean =>
  source === (registration?.active ?? null);

/** Which versions of the worker there are, as messages say it. */
export const workers = (): {readonly active: boolean; readonly waiting: boolean} => ({
  active: Boolean(registration?.active),
  waiting: Boolean(registration?.waiting),
});

const findRegistration = () => navigator.serviceWorker.getRegistration(BASE);

async function look(send: Send): Promise<void> {
  const why = hindrance();
  const found = why === undefined ? await findRegistration().catch(() => undefined) : undefined;
  await send({
    kind: 'looked',
    hindrance: why,
    choice: recall().offline,
    metered: isMetered(),
    known: found !== undefined,
  });
}

async function sizeOnServer(): Promise<SiteSize | undefined> {
  try {
    return (await (await fetch(`${BASE}offline.json`, {cache: 'no-cache'})).json()) as SiteSize;
  } catch {
    return undefined;
  }
}

async function persist(): Promise<void> {
  try {
    const store = await caches.open(storeName(BASE));
    await store.put(new URL(`${BASE}${ASKED}`, location.href).href, new Response());
    // So that the browser does not take it away when it runs out of room.
    await navigator.storage.persist();
  } catch {
    // The download works without: the browser may ask on a metered line, or take files away.
  }
}

/** Why a worker could not be registered. */
async function failureOf(error: unknown): Promise<Failure | 'noWorker'> {
  if (error instanceof DOMException && error.name === 'SecurityError') {
    return 'blocked';
  }
  // A server without the script answers all the same; the browser does not say which it was.
  const answer = await fetch(WORKER, {method: 'HEAD', cache: 'no-cache'}).catch(() => undefined);
  return answer === undefined ? 'network' : answer.ok ? 'blocked' : 'noWorker';
}

async function findOrRegister(): Promise<ServiceWorkerRegistration | Failure | 'noWorker'> {
  try {
    await caches.open(storeName(BASE));
    await navigator.serviceWorker.register(WORKER, {scope: BASE, updateViaCache: 'none'});
    return (await findRegistration()) ?? 'blocked';
  } catch (error) {
    return failureOf(error);
  }
}

/** Tells the keeper of every state of a worker that is being installed. */
function follow(worker: ServiceWorker | null, send: Send): void {
  worker?.addEventListener(
    'statechange',
    () => void send({kind: 'workerChanged', to: worker.state, ...workers()}),
  );
}

async function register(asked: boolean, send: Send): Promise<void> {
  const found = await findOrRegister();
  if (typeof found === 'string') {
    await send({kind: 'registrationFailed', failure: found, asked, ...workers()});
    return;
  }
  if (registration !== found) {
    registration = found;
    found.addEventListener('updatefound', () => follow(found.installing, send));
    follow(found.installing, send);
  }
  await send({kind: 'registered', asked, now: Date.now(), ...workers()});
}

async function remove(): Promise<void> {
  const removed = registration;
  registration = undefined;
  await removed?.unregister().catch(() => false);
  await caches.delete(storeName(BASE)).catch(() => false);
}

export async function perform(effect: Effect, send: Send): Promise<void> {
  switch (effect.kind) {
    case 'look':
      return look(send);
    case 'size':
      return send({kind: 'sized', as: effect.as, size: await sizeOnServer()});
    case 'remember':
      remember({offline: effect.choice});
      return;
    case 'persist':
      return persist();
    case 'register':
      return register(effect.asked, send);
    case 'ask':
      registration?.[effect.worker]?.postMessage({kind: effect.request} satisfies Request);
      return;
    case 'checkForUpdate':
      // Without a network there is none.
      await registration?.update().catch(() => undefined);
      return;
    case 'remove':
      return remove();
  }
}
