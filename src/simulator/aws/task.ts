/**
 * The states a task passes through, in order.
 * Source: Amazon ECS developer guide, "Task lifecycle".
 */
export const TASK_STATUSES = [
  'PROVISIONING',
  'PENDING',
  'ACTIVATING',
  'RUNNING',
  'DEACTIVATING',
  'STOPPING',
  'DEPROVISIONING',
  'STOPPED',
] as const;

/** One of the states of a task: what the ECS API calls its `lastStatus`. */
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** What ECS wants of a task; named as in the API's `desiredStatus`. */
export type DesiredStatus = 'RUNNING' | 'STOPPED';

/** One task of a service. */
export interface Task {
  /** Counts up within a service; a replacement never takes the number of the task it replaces. */
  readonly id: number;
  readonly lastStatus: TaskStatus;
  readonly desiredStatus: DesiredStatus;
  /** The place in the cluster's capacity that the task takes up, from 0. */
  readonly slot: number;
}

/** Where a task stands: on its way to RUNNING, there, or on its way out. */
export type TaskPhase = 'starting' | 'running' | 'stopping' | 'stopped';

const RUNNING_AT = TASK_STATUSES.indexOf('RUNNING');

/** The phase that a state belongs to. */
export function phaseOf(status: TaskStatus): TaskPhase {
  if (status === 'STOPPED') {
    return 'stopped';
  }
  const at = TASK_STATUSES.indexOf(status);
  return at < RUNNING_AT ? 'starting' : at === RUNNING_AT ? 'running' : 'stopping';
}

/**
 * The state one step later. A task that is wanted stays RUNNING, and STOPPED is the end: both are
 * returned unchanged.
 */
export function nextStatus(status: TaskStatus, desiredStatus: DesiredStatus): TaskStatus {
  if (status === 'RUNNING' && desiredStatus === 'RUNNING') {
    return status;
  }
  return TASK_STATUSES[TASK_STATUSES.indexOf(status) + 1] ?? status;
}
