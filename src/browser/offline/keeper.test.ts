import {describe, expect, test} from 'vitest';
import {CHECK_INTERVAL, INITIAL, reduce, type Effect, type Keeper, type Message} from './keeper';
import type {Report} from './messages';
import type {SiteSize} from './siteList';

const size: SiteSize = {version: 'old', files: 10, bytes: 1000};
const newSize: SiteSize = {version: 'new', files: 11, bytes: 1100};

const ready: Report = {kind: 'ready', size};
const newReady: Report = {kind: 'ready', size: newSize};

const reported = (report: Report, about: Partial<Message & {kind: 'reported'}> = {}): Message => ({
  kind: 'reported',
  report,
  fromActive: true,
  waiting: false,
  choice: 'auto',
  ...about,
});

const looked = (about: Partial<Message & {kind: 'looked'}> = {}): Message => ({
  kind: 'looked',
  hindrance: undefined,
  choice: 'auto',
  metered: false,
  known: false,
  ...about,
});

/** What is shown, and to be done, after the last of the messages. */
function after(
  ...messages: readonly Message[]
): Pick<Keeper, 'shown'> & {effects: readonly Effect[]} {
  let keeper = INITIAL;
  let effects: readonly Effect[] = [];
  for (const message of messages) {
    [keeper, effects] = reduce(keeper, message);
  }
  return {shown: keeper.shown, effects};
}

const tell: readonly Effect[] = (['active', 'waiting', 'installing'] as const).map((worker) => ({
  kind: 'ask',
  worker,
  request: 'tell',
}));

const fill: Effect = {kind: 'ask', worker: 'active', request: 'fill'};

describe('at first', () => {
  test('it looks around', () => {
    expect(after({kind: 'begun'})).toEqual({
      shown: {kind: 'unknown'},
      effects: [{kind: 'look'}],
    });
  });

  test.each([
    ['a first visit', looked()],
    ['a metered line, where the site is kept already', looked({metered: true, known: true})],
    ['a metered line, where the reader asked', looked({metered: true, choice: 'asked'})],
  ])('it registers on %s', (_, message) => {
    expect(after(message).effects).toEqual([{kind: 'register', asked: false}]);
  });

  test('it waits for the reader on a metered line, and says how much it would be', () => {
    expect(after(looked({metered: true})).effects).toEqual([{kind: 'size', as: 'metered'}]);
    expect(after({kind: 'sized', as: 'metered', size}).shown).toEqual({kind: 'metered', size});
  });

  test('it does nothing for who declined', () => {
    const message = looked({choice: 'declined', known: true});
    expect(after(message).effects).toEqual([{kind: 'size', as: 'declined'}]);
    expect(after({kind: 'sized', as: 'declined'}).shown).toEqual({kind: 'declined'});
  });

  test('it says what hinders it, before anything else', () => {
    expect(after(looked({hindrance: 'insecure', choice: 'declined'}))).toEqual({
      shown: {kind: 'unsupported', why: 'insecure'},
      effects: [],
    });
  });

  test('registered, it asks every worker how far it is', () => {
    const message = {kind: 'registered', asked: false, active: true, now: 0} as const;
    expect(after(message).effects).toEqual(tell);
  });

  test('not registered, it says why', () => {
    const failed = (failure: 'network' | 'noWorker') =>
      after({kind: 'registrationFailed', failure, asked: false, active: false}).shown;
    expect(failed('network')).toEqual({kind: 'failed', failure: 'network'});
    expect(failed('noWorker')).toEqual({kind: 'unsupported', why: 'noWorker'});
  });
});

describe('what the worker of the first version reports', () => {
  test('is shown', () => {
    const loading: Report = {kind: 'loading', loaded: 400, size};
    expect(after(reported(loading)).shown).toEqual(loading);
    expect(after(reported(loading), reported(ready)).shown).toEqual(ready);
    expect(after(reported({kind: 'failed', failure: 'full', size})).shown).toEqual({
      kind: 'failed',
      failure: 'full',
    });
  });

  test('is filled up where the browser took files away', () => {
    expect(after(reported(ready), reported({kind: 'incomplete', size}))).toEqual({
      shown: ready,
      effects: [fill],
    });
  });

  test('is not heard by who declined', () => {
    expect(after(reported(ready, {choice: 'declined'})).shown).toEqual({kind: 'unknown'});
  });
});

describe('a new version', () => {
  const fromNext = {fromActive: false} as const;
  const loading: Report = {kind: 'loading', loaded: 400, size: newSize};

  test('is shown while it is fetched', () => {
    expect(after(reported(ready), reported(loading, fromNext)).shown).toEqual(loading);
  });

  test('is announced when it is whole and waits', () => {
    const isReady = reported(newReady, fromNext);
    const update = {kind: 'update', size, next: newSize};
    expect(after(reported(ready), isReady).shown).toEqual(ready);
    expect(after(reported(ready), {...isReady, waiting: true} as Message).shown).toEqual(update);
    const installed: Message = {
      kind: 'workerChanged',
      to: 'installed',
      active: true,
      waiting: true,
    };
    expect(after(reported(ready), isReady, installed).shown).toEqual(update);
  });

  test('that fails leaves the one before', () => {
    expect(
      after(
        reported(ready),
        reported({kind: 'failed', failure: 'changed', size: newSize}, fromNext),
      ).shown,
    ).toEqual({kind: 'failed', failure: 'changed', kept: size});
  });

  test('that the reader stopped is as none', () => {
    expect(
      after(
        reported(ready),
        reported({kind: 'failed', failure: 'stopped', size: newSize}, fromNext),
      ).shown,
    ).toEqual(ready);
  });

  test('that the browser ended while it was fetched has failed', () => {
    const ended: Message = {kind: 'workerChanged', to: 'redundant', active: true, waiting: false};
    expect(after(reported(ready), reported(loading, fromNext), ended).shown).toEqual({
      kind: 'failed',
      failure: 'network',
      kept: size,
    });
    expect(after(reported(ready), ended).shown).toEqual(ready);
  });

  test('takes the place of the old one when the reader wants it', () => {
    expect(after({kind: 'updateChosen'}).effects).toEqual([
      {kind: 'ask', worker: 'waiting', request: 'takeOver'},
    ]);
    const activated: Message = {
      kind: 'workerChanged',
      to: 'activated',
      active: true,
      waiting: false,
    };
    const messages = [reported(ready), reported(newReady, {fromActive: false, waiting: true})];
    expect(after(...messages, activated).effects).toEqual([tell[0]]);
    expect(after(...messages, activated, reported(newReady)).shown).toEqual(newReady);
  });

  test('that is the first of all, installed, replaces none', () => {
    const installed: Message = {
      kind: 'workerChanged',
      to: 'installed',
      active: false,
      waiting: false,
    };
    expect(after(reported(loading, fromNext), installed)).toEqual({shown: loading, effects: []});
  });
});

describe('asks for a new version', () => {
  const registered: Message = {kind: 'registered', asked: false, active: true, now: 1};
  const check: Effect = {kind: 'checkForUpdate'};

  test('an hour after the last time, when the page is looked at', () => {
    const at = (now: number): Message => ({kind: 'visible', now});
    expect(after(registered, at(CHECK_INTERVAL)).effects).toEqual([]);
    expect(after(registered, at(CHECK_INTERVAL + 2)).effects).toEqual([check]);
    expect(after(registered, at(CHECK_INTERVAL + 2), at(CHECK_INTERVAL + 3)).effects).toEqual([]);
  });

  test('when the network is back; what it cut off goes on', () => {
    const online: Message = {kind: 'online', now: 2};
    expect(after(registered, online).effects).toEqual([check]);
    const cut: Message = {
      kind: 'registrationFailed',
      failure: 'network',
      asked: false,
      active: false,
    };
    expect(after(cut, online).effects).toEqual([{kind: 'look'}, check]);
  });
});

describe('the reader', () => {
  const keep: Message = {kind: 'keepChosen'};

  test('who asks for the site gets what is missing of it', () => {
    expect(after(keep).effects).toEqual([
      {kind: 'remember', choice: 'asked'},
      {kind: 'persist'},
      {kind: 'register', asked: true},
    ]);
    const registered = {kind: 'registered', asked: true, now: 0} as const;
    expect(after(keep, {...registered, active: true}).effects).toEqual([
      ...tell,
      {kind: 'checkForUpdate'},
      fill,
    ]);
    // A worker that is being installed fetches everything by itself.
    expect(after(keep, {...registered, active: false}).effects).toEqual(tell);
  });

  test('who asks again is not told of the failure before', () => {
    const failed = reported(
      {kind: 'failed', failure: 'changed', size: newSize},
      {fromActive: false},
    );
    expect(after(reported(ready), failed, keep, reported(ready)).shown).toEqual(ready);
  });

  test('who declines has it stopped and removed', () => {
    const {effects} = after(reported(ready), {kind: 'declineChosen'});
    expect(effects.map((effect) => ('request' in effect ? effect.request : effect.kind))).toEqual([
      'remember',
      'stop',
      'stop',
      'stop',
      'remove',
      'size',
    ]);
  });

  test('who chooses in another window is heard here', () => {
    const stored = (choice: 'asked' | 'declined'): Message => ({kind: 'storageChanged', choice});
    const declined: Message = {kind: 'sized', as: 'declined'};
    expect(after(reported(ready), stored('declined')).effects).toEqual([{kind: 'look'}]);
    expect(after(declined, stored('asked')).effects).toEqual([{kind: 'look'}]);
    expect(after(declined, stored('declined')).effects).toEqual([]);
    expect(after(reported(ready), stored('asked')).effects).toEqual([]);
  });
});
