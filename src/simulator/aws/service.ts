import {nextStatus, phaseOf, type Task, type TaskStatus} from './task';

/** A service with the REPLICA strategy, and the tasks that it keeps. */
export interface ServiceState {
  /** How many tasks the service is asked to keep. */
  readonly desiredCount: number;
  /** How many tasks fit into the cluster at once, those on their way out included. */
  readonly capacity: number;
  readonly tasks: readonly Task[];
  readonly nextId: number;
}

/** What can be done to a service: two calls of the API, and time going on by one step. */
export type ServiceEvent =
  | {readonly kind: 'set-desired-count'; readonly desiredCount: number}
  | {readonly kind: 'stop-task'; readonly id: number}
  | {readonly kind: 'tick'};

export type RejectReason = 'invalid-desired-count' | 'no-such-task' | 'not-running';

/** What an event brought about, in the order in which it happened. */
export type Happening =
  | {readonly kind: 'rejected'; readonly reason: RejectReason}
  | {readonly kind: 'desired-count-set'; readonly from: number; readonly to: number}
  | {readonly kind: 'stop-requested'; readonly id: number}
  | {readonly kind: 'task-removed'; readonly id: number}
  | {
      readonly kind: 'task-moved';
      readonly id: number;
      readonly from: TaskStatus;
      readonly to: TaskStatus;
    }
  | {readonly kind: 'task-started'; readonly id: number}
  | {readonly kind: 'task-scaled-in'; readonly id: number}
  | {readonly kind: 'capacity-missing'; readonly tasks: number};

export interface ServiceResult {
  readonly state: ServiceState;
  readonly happened: readonly Happening[];
}

/** Task counts of a service; `running` and `pending` as DescribeServices counts them. */
export interface ServiceCounts {
  readonly desired: number;
  readonly running: number;
  readonly pending: number;
  readonly stopping: number;
}

/**
 * A service in its steady state.
 * @param desiredCount tasks, all RUNNING from the start; at most `capacity`
 * @param capacity tasks that fit into the cluster
 * @throws RangeError when a number is no whole number from 0, or the tasks do not fit
 */
export function createService(desiredCount: number, capacity: number): ServiceState {
  if (!isCount(desiredCount) || !isCount(capacity) || desiredCount > capacity) {
    throw new RangeError(`cannot keep ${desiredCount} tasks in a capacity of ${capacity}`);
  }
  const tasks = Array.from({length: desiredCount}, (_, at): Task => ({
    id: at + 1,
    lastStatus: 'RUNNING',
    desiredStatus: 'RUNNING',
    slot: at,
  }));
  return {desiredCount, capacity, tasks, nextId: desiredCount + 1};
}

/** Counts the tasks of a service by where they stand. */
export function countTasks(state: ServiceState): ServiceCounts {
  const count = (phase: ReturnType<typeof phaseOf>) =>
    state.tasks.filter((task) => phaseOf(task.lastStatus) === phase).length;
  return {
    desired: state.desiredCount,
    running: count('running'),
    pending: count('starting'),
    stopping: count('stopping'),
  };
}

/** True when the next tick changes nothing. */
export function isSteady(state: ServiceState): boolean {
  return (
    state.tasks.length === state.desiredCount &&
    state.tasks.every(({lastStatus, desiredStatus}) => lastStatus === desiredStatus)
  );
}

/**
 * Applies one event. An event that cannot be applied leaves the state as it is and says why.
 *
 * A tick drops the STOPPED tasks, moves every other task on by one state and lets the scheduler
 * compare what it keeps with `desiredCount`: it starts what is missing, as far as the cluster has
 * capacity, and stops what is too much. Source: Amazon ECS developer guide, "Amazon ECS services"
 * (a task that stops is replaced until the desired number is reached) and "Task lifecycle".
 *
 * Two simplifications: the real scheduler chooses the task to stop by balancing Availability Zones,
 * this one stops the newest; and as the guide does not say which states a task passes through that
 * is stopped before it runs, only RUNNING tasks are stopped here.
 */
export function apply(state: ServiceState, event: ServiceEvent): ServiceResult {
  switch (event.kind) {
    case 'set-desired-count':
      return setDesiredCount(state, event.desiredCount);
    case 'stop-task':
      return stopTask(state, event.id);
    case 'tick':
      return tick(state);
  }
}

function setDesiredCount(state: ServiceState, desiredCount: number): ServiceResult {
  if (!isCount(desiredCount)) {
    return rejected(state, 'invalid-desired-count');
  }
  return {
    state: {...state, desiredCount},
    happened: [{kind: 'desired-count-set', from: state.desiredCount, to: desiredCount}],
  };
}

function stopTask(state: ServiceState, id: number): ServiceResult {
  const task = state.tasks.find((candidate) => candidate.id === id);
  if (task === undefined) {
    return rejected(state, 'no-such-task');
  }
  if (task.lastStatus !== 'RUNNING') {
    return rejected(state, 'not-running');
  }
  return {state: stopping(state, [id]), happened: [{kind: 'stop-requested', id}]};
}

function tick(state: ServiceState): ServiceResult {
  const happened: Happening[] = [];
  const tasks: Task[] = [];
  for (const task of state.tasks) {
    const {id, lastStatus: from, desiredStatus} = task;
    if (from === 'STOPPED') {
      happened.push({kind: 'task-removed', id});
      continue;
    }
    const to = nextStatus(from, desiredStatus);
    if (to !== from) {
      happened.push({kind: 'task-moved', id, from, to});
    }
    tasks.push({...task, lastStatus: to});
  }
  const reconciled = reconcile({...state, tasks});
  return {state: reconciled.state, happened: [...happened, ...reconciled.happened]};
}

/** The scheduler's part of a tick: brings the tasks nearer to the desired count. */
function reconcile(state: ServiceState): ServiceResult {
  const kept = state.tasks.filter(({desiredStatus}) => desiredStatus === 'RUNNING').length;
  return kept < state.desiredCount
    ? startTasks(state, state.desiredCount - kept)
    : scaleIn(state, kept - state.desiredCount);
}

function startTasks(state: ServiceState, missing: number): ServiceResult {
  const taken = new Set(state.tasks.map(({slot}) => slot));
  const free = Array.from({length: state.capacity}, (_, slot) => slot).filter(
    (slot) => !taken.has(slot),
  );
  const started = free.slice(0, missing).map((slot, at): Task => ({
    id: state.nextId + at,
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    slot,
  }));
  const happened: Happening[] = started.map(({id}) => ({kind: 'task-started', id}));
  if (started.length < missing) {
    happened.push({kind: 'capacity-missing', tasks: missing - started.length});
  }
  return {
    state: {
      ...state,
      tasks: [...state.tasks, ...started],
      nextId: state.nextId + started.length,
    },
    happened,
  };
}

/** Stops the newest RUNNING tasks, but never so many that fewer run than are desired. */
function scaleIn(state: ServiceState, excess: number): ServiceResult {
  const running = state.tasks.filter(({lastStatus}) => lastStatus === 'RUNNING');
  const count = Math.max(0, Math.min(excess, running.length - state.desiredCount));
  const ids = running
    .map(({id}) => id)
    .sort((a, b) => b - a)
    .slice(0, count);
  return {
    state: stopping(state, ids),
    happened: ids.map((id) => ({kind: 'task-scaled-in', id})),
  };
}

function stopping(state: ServiceState, ids: readonly number[]): ServiceState {
  return {
    ...state,
    tasks: state.tasks.map((task) =>
      ids.includes(task.id)
        ? {...task, lastStatus: 'DEACTIVATING', desiredStatus: 'STOPPED'}
        : task,
    ),
  };
}

function rejected(state: ServiceState, reason: RejectReason): ServiceResult {
  return {state, happened: [{kind: 'rejected', reason}]};
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
