import {nextStatus, phaseOf, type DesiredStatus, type TaskStatus} from '../../../src/simulator/aws';
import {arn, type Json} from './answer';

/** A container that runs for a task. */
export interface Running {
  readonly address: string;
}

/** What starts and stops the containers of tasks; the tests of the stub give one of their own. */
export interface Runtime {
  /** @throws an Error where the image can't be pulled or started */
  readonly start: (taskId: string, image: string) => Promise<Running>;
  readonly stop: (taskId: string) => Promise<void>;
  /** What a task's container printed, oldest first; `time` in milliseconds since 1970. */
  readonly logs: (taskId: string) => readonly {readonly time: number; readonly message: string}[];
}

/** A revision of a task definition, with what the stand-in reads of its one container. */
export interface TaskDefinition {
  readonly family: string;
  readonly revision: number;
  readonly image: string;
  readonly container: string;
  readonly logGroup: string;
  readonly logPrefix: string;
  /** As it was registered. */
  readonly body: Readonly<Record<string, Json>>;
}

/** A task; its address is known once its container runs. */
export interface StubTask {
  readonly id: string;
  readonly number: number;
  readonly definition: TaskDefinition;
  readonly group: string;
  lastStatus: TaskStatus;
  desiredStatus: DesiredStatus;
  address?: string;
  stoppedReason?: string;
}

/** The ARN of a task, in the format with the cluster's name. */
export const taskArn = (cluster: string, {id}: StubTask) => arn('ecs', `task/${cluster}/${id}`);

/** The ARN of a revision of a task definition. */
export const definitionArn = ({family, revision}: TaskDefinition) =>
  arn('ecs', `task-definition/${family}:${revision}`);

/** The network interface of a task; its name says which task it is of. */
export const interfaceOf = ({number}: StubTask) =>
  `eni-0123456789abc${number.toString(16).padStart(4, '0')}`;

/** Moves a task on by one state, and its container with it. */
export async function advance(task: StubTask, runtime: Runtime): Promise<void> {
  const before = phaseOf(task.lastStatus);
  const next = nextStatus(task.lastStatus, task.desiredStatus);
  if (next === 'RUNNING' && before === 'starting') {
    try {
      const {address} = await runtime.start(task.id, task.definition.image);
      task.address = address;
    } catch (error) {
      task.lastStatus = 'STOPPED';
      task.desiredStatus = 'STOPPED';
      task.stoppedReason = `CannotPullContainerError: ${error instanceof Error ? error.message : String(error)}`;
      return;
    }
  }
  if (next === 'STOPPED' && before !== 'stopped') {
    await runtime.stop(task.id);
    delete task.address;
  }
  task.lastStatus = next;
}

/** Whether a task is on its way to RUNNING: DescribeServices counts it as pending. */
export const isStarting = ({lastStatus}: StubTask) => phaseOf(lastStatus) === 'starting';

/** Whether a task is RUNNING. */
export const isRunning = ({lastStatus}: StubTask) => lastStatus === 'RUNNING';

/** Whether a task is to go on: its `desiredStatus` is RUNNING. */
export const isWanted = ({desiredStatus}: StubTask) => desiredStatus === 'RUNNING';

/** Begins to stop a task, as StopTask and the scheduler do. */
export function stopTask(task: StubTask): void {
  task.desiredStatus = 'STOPPED';
  // One that has not run yet has no container to be told.
  task.lastStatus = isStarting(task) ? 'DEPROVISIONING' : 'DEACTIVATING';
}
