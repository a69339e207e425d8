/** The page's side of the offline copy: registers the service worker, and tells what it reports. */
import siteConfig from '@generated/docusaurus.config';
import {recall, remember} from '../storage';
import {isMetered} from './isMetered';
import type {Failure, Report, Request} from './messages';
import type {SiteSize} from './siteList';
import {hindrance, type OfflineState} from './state';
import {ASKED, storeName} from './storeName';

const BASE = siteConfig.baseUrl;
const WORKER = `${BASE}sw.js`;

/** How often, in milliseconds, an open page asks whether there is a new version. */
const HOUR = 3_600_000;

/** What pages show: how far the site is kept. */
let state: OfflineState = {kind: 'unknown'};
let registration: ServiceWorkerRegistration | undefined;
/** What the worker that serves the site, and the one after it, said last. */
let current: Report | undefined;
let next: Report | undefined;
let lastCheck = 0;
let begun = false;
const listeners = new Set<() => void>();

function setState(to: OfflineState): void {
  state = to;
  listeners.forEach((listener) => listener());
}

const ask = (worker: ServiceWorker | null | undefined, kind: Request['kind']) =>
  worker?.postMessage({kind} satisfies Request);

async function sizeOnServer(): Promise<SiteSize | undefined> {
  try {
    return (await (await fetch(`${BASE}offline.json`, {cache: 'no-cache'})).json()) as SiteSize;
  } catch {
    return undefined;
  }
}

/** Sets the state that follows from what both workers reported last. */
function updateState(): void {
  const kept = current?.kind === 'ready' ? current.size : undefined;
  if (next?.kind === 'ready' && kept !== undefined && registration?.waiting) {
    setState({kind: 'update', size: kept, next: next.size});
  } else if (next?.kind === 'loading') {
    setState(next);
  } else if (next?.kind === 'failed' && next.failure !== 'stopped') {
    setState({kind: 'failed', failure: next.failure, kept});
  } else if (current?.kind === 'ready' || current?.kind === 'loading') {
    setState(current);
  } else if (current?.kind === 'failed') {
    setState({kind: 'failed', failure: current.failure});
  } else if (current?.kind === 'incomplete') {
    // The browser took some of it away.
    ask(registration?.active, 'fill');
  }
}

function receiveReport({source, data}: MessageEvent<Report>): void {
  if (recall().offline === 'declined') {
    return;
  }
  if (source === (registration?.active ?? null)) {
    current = data;
  } else {
    next = data;
  }
  updateState();
}

function followWorker(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'activated') {
      next = undefined;
      ask(worker, 'tell');
    } else if (worker.state === 'installed' && registration?.active) {
      updateState();
    } else if (worker.state === 'redundant' && next?.kind === 'loading') {
      // The browser ended it, as it does with one that takes too long.
      next = {kind: 'failed', failure: 'network', size: next.size};
      updateState();
    }
  });
}

async function checkForUpdate(): Promise<void> {
  lastCheck = Date.now();
  // Without a network there is none.
  await registration?.update().catch(() => undefined);
}

function watchRegistration(found: ServiceWorkerRegistration): void {
  if (registration === found) {
    return;
  }
  registration = found;
  found.addEventListener('updatefound', () => followWorker(found.installing));
  followWorker(found.installing);
  const checkAfterAnHour = () => {
    if (document.visibilityState === 'visible' && Date.now() - lastCheck > HOUR) {
      void checkForUpdate();
    }
  };
  document.addEventListener('visibilitychange', checkAfterAnHour);
  addEventListener('online', () => void checkForUpdate());
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

async function register(): Promise<void> {
  try {
    await caches.open(storeName(BASE));
    await navigator.serviceWorker.register(WORKER, {scope: BASE, updateViaCache: 'none'});
    const found = await navigator.serviceWorker.getRegistration(BASE);
    if (found === undefined) {
      setState({kind: 'failed', failure: 'blocked'});
      return;
    }
    watchRegistration(found);
    lastCheck = Date.now();
    ask(found.active, 'tell');
    ask(found.waiting, 'tell');
    ask(found.installing, 'tell');
  } catch (error) {
    const failure = await failureOf(error);
    setState(
      failure === 'noWorker' ? {kind: 'unsupported', why: 'noWorker'} : {kind: 'failed', failure},
    );
  }
}

/** Registers the worker, or says why not; what the reader chose before counts. */
async function start(): Promise<void> {
  const why = hindrance();
  if (why !== undefined) {
    setState({kind: 'unsupported', why});
    return;
  }
  const choice = recall().offline;
  if (choice === 'declined') {
    setState({kind: 'declined', size: await sizeOnServer()});
    return;
  }
  const known = await navigator.serviceWorker.getRegistration(BASE).catch(() => undefined);
  if (choice === 'auto' && isMetered() && known === undefined) {
    setState({kind: 'metered', size: await sizeOnServer()});
    return;
  }
  await register();
}

/** Begins to follow how far the site is kept, and to keep it if the reader lets it. */
export function begin(): void {
  if (begun) {
    return;
  }
  begun = true;
  if ('serviceWorker' in navigator) {
    navigator.serviceWorker.addEventListener('message', receiveReport);
    navigator.serviceWorker.startMessages();
  }
  addEventListener('online', () => {
    if (state.kind === 'failed' && state.failure === 'network') {
      void start();
    }
  });
  // The reader chose in another window.
  addEventListener('storage', () => {
    if ((recall().offline === 'declined') !== (state.kind === 'declined')) {
      void start();
    }
  });
  void start();
}

/** Keeps the site, or goes on with it: the reader asks for it, on whatever line. */
export async function keep(): Promise<void> {
  remember({offline: 'asked'});
  try {
    const store = await caches.open(storeName(BASE));
    await store.put(new URL(`${BASE}${ASKED}`, location.href).href, new Response());
    // So that the browser does not take it away when it runs out of room.
    await navigator.storage.persist();
  } catch {
    // The download works without: the browser may ask on a metered line, or take files away.
  }
  next = undefined;
  await register();
  if (registration?.active) {
    await checkForUpdate();
    ask(registration.active, 'fill');
  }
}

/** Stops, removes what was kept, and does not begin by itself again. */
export async function decline(): Promise<void> {
  remember({offline: 'declined'});
  const found = registration;
  [found?.installing, found?.waiting, found?.active].forEach((worker) => ask(worker, 'stop'));
  registration = undefined;
  current = undefined;
  next = undefined;
  await found?.unregister().catch(() => false);
  await caches.delete(storeName(BASE)).catch(() => false);
  setState({kind: 'declined', size: await sizeOnServer()});
}

/** Puts the new version in the place of the old one, in every window: each is loaded anew. */
export function takeUpdate(): void {
  ask(registration?.waiting, 'takeOver');
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const getState = (): OfflineState => state;
