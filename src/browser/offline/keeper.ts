/**
 * Decides how the site comes to be kept for use without a network. Pure: it is told what happened
 * in the browser and answers with what to show and what to do; perform.ts does it.
 */
import type {OfflineChoice} from '../storage';
import type {Failure, Report, Request} from './messages';
import type {SiteSize} from './siteList';
import type {Hindrance, OfflineState} from './state';

/** How often, in milliseconds, an open page asks whether there is a new version. */
export const CHECK_INTERVAL = 3_600_000;

export interface Keeper {
  /** What pages show. */
  readonly shown: OfflineState;
  /** What the worker that serves the site said last. */
  readonly current?: Report | undefined;
  /** What the worker of the version after it said last. */
  readonly next?: Report | undefined;
  /** When the server was last asked for a new version, in milliseconds since 1970. */
  readonly checkedAt: number;
}

export const INITIAL: Keeper = {shown: {kind: 'unknown'}, checkedAt: 0};

/**
 * What happened. `active` and `waiting` say which workers there are: one that serves the site, and
 * one of a new version that is whole and waits to take its place. `asked` says that the reader asked
 * for the download. `now` is in milliseconds since 1970.
 */
export type Message =
  | {readonly kind: 'begun'}
  | {
      readonly kind: 'looked';
      readonly hindrance: Hindrance | undefined;
      readonly choice: OfflineChoice;
      readonly metered: boolean;
      /** Whether a visit before this one registered a worker. */
      readonly known: boolean;
    }
  | {
      readonly kind: 'sized';
      readonly as: 'declined' | 'metered';
      readonly size?: SiteSize | undefined;
    }
  | {
      readonly kind: 'registered';
      readonly asked: boolean;
      readonly active: boolean;
      readonly now: number;
    }
  | {
      readonly kind: 'registrationFailed';
      readonly failure: Failure | 'noWorker';
      readonly asked: boolean;
      readonly active: boolean;
    }
  | {
      readonly kind: 'reported';
      readonly report: Report;
      readonly fromActive: boolean;
      readonly waiting: boolean;
      /** The reader's choice by now, in whichever window it was made. */
      readonly choice: OfflineChoice;
    }
  | {
      readonly kind: 'workerChanged';
      readonly to: ServiceWorkerState;
      readonly active: boolean;
      readonly waiting: boolean;
    }
  | {readonly kind: 'online'; readonly now: number}
  /** The page came to the front. */
  | {readonly kind: 'visible'; readonly now: number}
  /** Another window stored something. */
  | {readonly kind: 'storageChanged'; readonly choice: OfflineChoice}
  /** The reader wants the site kept, on whatever line. */
  | {readonly kind: 'keepChosen'}
  /** The reader wants what is kept removed, and nothing kept unasked. */
  | {readonly kind: 'declineChosen'}
  /** The reader takes the new version. */
  | {readonly kind: 'updateChosen'};

/** What to do. Each is done before the next begins. */
export type Effect =
  /** Find out what this browser can and the reader chose: `looked`. */
  | {readonly kind: 'look'}
  /** Ask the server for the size of the site: `sized`. */
  | {readonly kind: 'size'; readonly as: 'declined' | 'metered'}
  | {readonly kind: 'remember'; readonly choice: OfflineChoice}
  /** Note in the store that the reader asked for the site, and have the browser not clear it. */
  | {readonly kind: 'persist'}
  /** Register the worker, and follow it: `registered` or `registrationFailed`. */
  | {readonly kind: 'register'; readonly asked: boolean}
  | {
      readonly kind: 'ask';
      readonly worker: 'active' | 'waiting' | 'installing';
      readonly request: Request['kind'];
    }
  /** Ask the server whether there is a new version of the worker, if one is registered. */
  | {readonly kind: 'checkForUpdate'}
  /** Unregister the worker and delete what is kept. */
  | {readonly kind: 'remove'};

type Step = readonly [keeper: Keeper, effects: readonly Effect[]];

const ask = (worker: (Effect & {kind: 'ask'})['worker'], request: Request['kind']): Effect => ({
  kind: 'ask',
  worker,
  request,
});

const show = (keeper: Keeper, shown: OfflineState): Step => [{...keeper, shown}, []];

/** What follows from what both workers said last. */
function follow(keeper: Keeper, waiting: boolean): Step {
  const {current, next} = keeper;
  const kept = current?.kind === 'ready' ? current.size : undefined;
  if (next?.kind === 'ready' && kept !== undefined && waiting) {
    return show(keeper, {kind: 'update', size: kept, next: next.size});
  }
  if (next?.kind === 'loading') {
    return show(keeper, next);
  }
  if (next?.kind === 'failed' && next.failure !== 'stopped') {
    return show(keeper, {kind: 'failed', failure: next.failure, kept});
  }
  switch (current?.kind) {
    case 'ready':
    case 'loading':
      return show(keeper, current);
    case 'failed':
      return show(keeper, {kind: 'failed', failure: current.failure});
    case 'incomplete':
      // The browser took some of it away.
      return [keeper, [ask('active', 'fill')]];
    case undefined:
      return [keeper, []];
  }
}

function lookedAround(keeper: Keeper, looked: Message & {kind: 'looked'}): Step {
  const {hindrance, choice, metered, known} = looked;
  if (hindrance !== undefined) {
    return show(keeper, {kind: 'unsupported', why: hindrance});
  }
  if (choice === 'declined') {
    return [keeper, [{kind: 'size', as: 'declined'}]];
  }
  if (choice === 'auto' && metered && !known) {
    return [keeper, [{kind: 'size', as: 'metered'}]];
  }
  return [keeper, [{kind: 'register', asked: false}]];
}

function workerChanged(
  keeper: Keeper,
  {to, active, waiting}: Message & {kind: 'workerChanged'},
): Step {
  const {next} = keeper;
  if (to === 'activated') {
    return [{...keeper, next: undefined}, [ask('active', 'tell')]];
  }
  if (to === 'installed' && active) {
    return follow(keeper, waiting);
  }
  if (to === 'redundant' && next?.kind === 'loading') {
    // The browser ended it, as it does with one that takes too long.
    return follow(
      {...keeper, next: {kind: 'failed', failure: 'network', size: next.size}},
      waiting,
    );
  }
  return [keeper, []];
}

const check = (keeper: Keeper, now: number): Step => [
  {...keeper, checkedAt: now},
  [{kind: 'checkForUpdate'}],
];

/** The reader who asked for the site gets the newest version, and what is missing of it. */
const fetchNow = ({asked, active}: {asked: boolean; active: boolean}): readonly Effect[] =>
  asked && active ? [{kind: 'checkForUpdate'}, ask('active', 'fill')] : [];

export function reduce(keeper: Keeper, message: Message): Step {
  switch (message.kind) {
    case 'begun':
      return [keeper, [{kind: 'look'}]];
    case 'looked':
      return lookedAround(keeper, message);
    case 'sized':
      return show(keeper, {kind: message.as, size: message.size});
    case 'registered':
      return [
        {...keeper, checkedAt: message.now},
        [
          ask('active', 'tell'),
          ask('waiting', 'tell'),
          ask('installing', 'tell'),
          ...fetchNow(message),
        ],
      ];
    case 'registrationFailed': {
      const {failure} = message;
      const shown: OfflineState =
        failure === 'noWorker' ? {kind: 'unsupported', why: failure} : {kind: 'failed', failure};
      return [{...keeper, shown}, fetchNow(message)];
    }
    case 'reported': {
      const {report, fromActive, waiting, choice} = message;
      if (choice === 'declined') {
        return [keeper, []];
      }
      return follow({...keeper, [fromActive ? 'current' : 'next']: report}, waiting);
    }
    case 'workerChanged':
      return workerChanged(keeper, message);
    case 'online': {
      const [checked, effects] = check(keeper, message.now);
      const isCutOff = keeper.shown.kind === 'failed' && keeper.shown.failure === 'network';
      return [checked, isCutOff ? [{kind: 'look'}, ...effects] : effects];
    }
    case 'visible':
      return message.now - keeper.checkedAt > CHECK_INTERVAL
        ? check(keeper, message.now)
        : [keeper, []];
    case 'storageChanged': {
      const isNews = (message.choice === 'declined') !== (keeper.shown.kind === 'declined');
      return [keeper, isNews ? [{kind: 'look'}] : []];
    }
    case 'keepChosen':
      return [
        {...keeper, next: undefined},
        [{kind: 'remember', choice: 'asked'}, {kind: 'persist'}, {kind: 'register', asked: true}],
      ];
    case 'declineChosen':
      return [
        {...keeper, current: undefined, next: undefined},
        [
          {kind: 'remember', choice: 'declined'},
          ask('installing', 'stop'),
          ask('waiting', 'stop'),
          ask('active', 'stop'),
          {kind: 'remove'},
          {kind: 'size', as: 'declined'},
        ],
      ];
    case 'updateChosen':
      return [keeper, [ask('waiting', 'takeOver')]];
  }
}
