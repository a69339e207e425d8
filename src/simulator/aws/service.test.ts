import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  apply,
  countTasks,
  createService,
  isSteady,
  type ServiceCommand,
  type ServiceState,
} from './service';

const TICK: ServiceCommand = {kind: 'tick'};

function run(state: ServiceState, ...commands: readonly ServiceCommand[]): ServiceState {
  return commands.reduce((current, command) => apply(current, command).state, state);
}

function statuses(state: ServiceState): Record<number, string> {
  return Object.fromEntries(state.tasks.map(({id, lastStatus}) => [id, lastStatus]));
}

describe('a service', () => {
  it('is steady with its tasks running, and a tick changes nothing', () => {
    const state = createService(3, 6);
    expect(countTasks(state)).toEqual({desired: 3, running: 3, pending: 0, stopping: 0});
    expect(isSteady(state)).toBe(true);
    expect(apply(state, TICK)).toEqual({state, events: []});
  });

  it('refuses to start with tasks that do not fit', () => {
    expect(() => createService(7, 6)).toThrow(RangeError);
    expect(() => createService(-1, 6)).toThrow(RangeError);
  });

  it('replaces a stopped task, step by step', () => {
    let state = run(createService(2, 4), {kind: 'stop-task', id: 1});
    expect(statuses(state)).toEqual({1: 'DEACTIVATING', 2: 'RUNNING'});

    const first = apply(state, TICK);
    expect(first.events).toEqual([
      {kind: 'task-state-changed', id: 1, from: 'DEACTIVATING', to: 'STOPPING'},
      {kind: 'task-started', id: 3},
    ]);
    expect(statuses(first.state)).toEqual({1: 'STOPPING', 2: 'RUNNING', 3: 'PROVISIONING'});

    state = run(first.state, TICK);
    expect(statuses(state)).toEqual({1: 'DEPROVISIONING', 2: 'RUNNING', 3: 'PENDING'});
    state = run(state, TICK);
    expect(statuses(state)).toEqual({1: 'STOPPED', 2: 'RUNNING', 3: 'ACTIVATING'});
    state = run(state, TICK);
    expect(statuses(state)).toEqual({2: 'RUNNING', 3: 'RUNNING'});
    expect(isSteady(state)).toBe(true);
  });

  it('scales out at the next tick', () => {
    const asked = apply(createService(1, 6), {kind: 'update-service', desiredCount: 3});
    expect(asked.events).toEqual([{kind: 'desired-count-set', from: 1, to: 3}]);
    expect(asked.state.tasks).toHaveLength(1);
    expect(statuses(run(asked.state, TICK))).toEqual({
      1: 'RUNNING',
      2: 'PROVISIONING',
      3: 'PROVISIONING',
    });
  });

  it('scales in by stopping the newest running tasks', () => {
    const asked = run(createService(4, 6), {kind: 'update-service', desiredCount: 2});
    const {state, events} = apply(asked, TICK);
    expect(events).toEqual([
      {kind: 'task-stopped', id: 4},
      {kind: 'task-stopped', id: 3},
    ]);
    expect(statuses(state)).toEqual({
      1: 'RUNNING',
      2: 'RUNNING',
      3: 'DEACTIVATING',
      4: 'DEACTIVATING',
    });
  });

  it('does not stop the only running task for one that has yet to run', () => {
    const state = run(
      createService(1, 6),
      {kind: 'update-service', desiredCount: 3},
      TICK,
      {kind: 'update-service', desiredCount: 1},
      TICK,
    );
    expect(statuses(state)).toEqual({1: 'RUNNING', 2: 'PENDING', 3: 'PENDING'});
  });

  it('waits when the cluster is full, until a place is free', () => {
    const full = run(createService(2, 2), {kind: 'stop-task', id: 2});
    const waiting = apply(full, TICK);
    expect(waiting.events).toContainEqual({kind: 'unable-to-place-tasks', tasks: 1});
    const later = run(waiting.state, TICK, TICK, TICK);
    expect(statuses(later)).toEqual({1: 'RUNNING', 3: 'PROVISIONING'});
    expect(later.tasks.map(({slot}) => slot)).toEqual([0, 1]);
  });

  it('says why a command is refused, and changes nothing', () => {
    const state = run(createService(1, 2), {kind: 'stop-task', id: 1});
    const reject = (command: ServiceCommand) => {
      const result = apply(state, command);
      expect(result.state).toBe(state);
      return result.events;
    };
    expect(reject({kind: 'stop-task', id: 9})).toEqual([
      {kind: 'rejected', reason: 'no-such-task'},
    ]);
    expect(reject({kind: 'stop-task', id: 1})).toEqual([{kind: 'rejected', reason: 'not-running'}]);
    expect(reject({kind: 'update-service', desiredCount: 1.5})).toEqual([
      {kind: 'rejected', reason: 'invalid-desired-count'},
    ]);
  });
});

describe('whatever is done to a service', () => {
  const command: fc.Arbitrary<ServiceCommand> = fc.oneof(
    fc.constant(TICK),
    fc.record({kind: fc.constant('stop-task' as const), id: fc.integer({min: 1, max: 30})}),
    fc.record({
      kind: fc.constant('update-service' as const),
      desiredCount: fc.integer({min: 0, max: 4}),
    }),
  );
  const history = fc.array(command, {maxLength: 40});

  it('keeps every task in a place of its own, within the capacity', () => {
    fc.assert(
      fc.property(history, (commands) => {
        const {tasks, capacity} = run(createService(3, 6), ...commands);
        expect(new Set(tasks.map(({slot}) => slot)).size).toBe(tasks.length);
        expect(new Set(tasks.map(({id}) => id)).size).toBe(tasks.length);
        expect(tasks.every(({slot}) => slot >= 0 && slot < capacity)).toBe(true);
      }),
    );
  });

  it('comes to rest with as many running tasks as are desired', () => {
    fc.assert(
      fc.property(history, (commands) => {
        const rested = run(
          run(createService(3, 6), ...commands),
          ...Array<ServiceCommand>(12).fill(TICK),
        );
        expect(countTasks(rested).running).toBe(rested.desiredCount);
        expect(isSteady(rested)).toBe(true);
      }),
    );
  });
});
