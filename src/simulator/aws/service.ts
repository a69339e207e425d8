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

/** What a reader does: the actions `UpdateService` and `StopTask` of the ECS API, or a wait of one step. */
export type ServiceCommand =
  | {readonly kind: 'update-service'; readonly desiredCount: number}
  | {readonly kind: 'stop-task'; readonly id: number}
  | {readonly kind: 'tick'};

/** Why a command is refused; the service is then as it was. */
export type RejectReason = 'invalid-desired-count' | 'no-such-task' | 'not-running';

/**
 * What ECS reports of a service after a command, as DescribeServices does in `events`; the moves of
 * single tasks, which ECS reports as task state changes, stand among them.
 */
export type ServiceEvent =
  | {readonly kind: 'rejected'; readonly reason: RejectReason}
  | {readonly kind: 'desired-count-set'; readonly from: number; readonly to: number}
  | {readonly kind: 'stop-requested'; readonly id: number}
  | {readonly kind: 'task-removed'; readonly id: number}
  | {
      readonly kind: 'task-state-changed';
      readonly id: number;
      readonly from: TaskStatus;
      readonly to: TaskStatus;
    }
  | {readonly kind: 'task-started'; readonly id: number}
  | {readonly kind: 'task-stopped'; readonly id: number}
  | {readonly kind: 'unable-to-place-tasks'; readonly tasks: number};

/** A service after a command, and what ECS reports of it. */
export interface ServiceResult {
  readonly state: ServiceState;
  /** In the order in which they came about. */
  readonly events: readonly ServiceEvent[];
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
 * Gives a service one command. A command that is refused leaves the state as it is and says why.
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
export function apply(state: ServiceState, command: ServiceCommand): ServiceResult {
  switch (command.kind) {
    case 'update-service':
      return updateService(state, command.desiredCount);
    case 'stop-task':
      return stopTask(state, command.id);
    case 'tick':
      return tick(state);
  }
}

function updateService(state: ServiceState, desiredCount: number): ServiceResult {
  if (!isCount(desiredCount)) {
    return rejected(state, 'invalid-desired-count');
  }
  return {
    state: {...state, desiredCount},
    events: [{kind: 'desired-count-set', from: state.desiredCount, to: desiredCount}],
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
  return {state: stopping(state, [id]), events: [{kind: 'stop-requested', id}]};
}

function tick(state: ServiceState): ServiceResult {
  const events: ServiceEvent[] = [];
  const tasks: Task[] = [];
  for (const task of state.tasks) {
    const {id, lastStatus: from, desiredStatus} = task;
    if (from === 'STOPPED') {
      events.push({kind: 'task-removed', id});
      continue;
    }
    const to = nextStatus(from, desiredStatus);
    if (to !== from) {
      events.push({kind: 'task-state-changed', id, from, to});
    }
    tasks.push({...task, lastStatus: to});
  }
  const reconciled = reconcile({...state, tasks});
  return {state: reconciled.state, events: [...events, ...reconciled.events]};
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
  const events: ServiceEvent[] = started.map(({id}) => ({kind: 'task-started', id}));
  if (started.length < missing) {
    events.push({kind: 'unable-to-place-tasks', tasks: missing - started.length});
  }
  return {
    state: {
      ...state,
      tasks: [...state.tasks, ...started],
      nextId: state.nextId + started.length,
    },
    events,
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
    events: ids.map((id) => ({kind: 'task-stopped', id})),
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
  return {state, events: [{kind: 'rejected', reason}]};
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
