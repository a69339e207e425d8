import {useReducer} from 'react';
import {
  apply,
  createService,
  type ServiceCommand,
  type ServiceEvent,
  type ServiceState,
  type Task,
} from '../../../simulator/aws';
import type {PartId} from './parts';

export const INITIAL_COUNT = 3;
/** How many tasks fit into the drawn cluster; those that are being stopped count too. */
export const CAPACITY = 6;

/** What the reader has chosen: a part of the overview, or one of the tasks. */
export type Choice = PartId | {readonly taskId: number};

export interface Overview {
  readonly service: ServiceState;
  readonly choice: Choice;
  /** What ECS reported after the last command; undefined before the first. */
  readonly events?: readonly ServiceEvent[];
}

export type OverviewAction =
  | {readonly kind: 'choose'; readonly choice: Choice}
  | {readonly kind: 'service'; readonly command: ServiceCommand}
  | {readonly kind: 'reset'};

export const INITIAL_OVERVIEW: Overview = {
  service: createService(INITIAL_COUNT, CAPACITY),
  choice: 'service',
};

/** The task that is chosen, if it is one and is still there. */
export function chosenTask({service, choice}: Overview): Task | undefined {
  return typeof choice === 'object'
    ? service.tasks.find(({id}) => id === choice.taskId)
    : undefined;
}

/** The task that the stop button stops: the chosen one, else the first that runs. */
export function taskToStop(overview: Overview): Task | undefined {
  const running = overview.service.tasks.filter(({lastStatus}) => lastStatus === 'RUNNING');
  const chosen = chosenTask(overview);
  return running.find((task) => task === chosen) ?? running[0];
}

/** A task that the reader stops becomes the chosen one; one that is gone leaves the part "task". */
export function reduce(overview: Overview, action: OverviewAction): Overview {
  switch (action.kind) {
    case 'choose':
      return {...overview, choice: action.choice};
    case 'reset':
      return INITIAL_OVERVIEW;
    case 'service': {
      const {state: service, events} = apply(overview.service, action.command);
      const choice =
        action.command.kind === 'stop-task' ? {taskId: action.command.id} : overview.choice;
      const next: Overview = {service, events, choice};
      const gone = typeof choice === 'object' && chosenTask(next) === undefined;
      return gone ? {...next, choice: 'task'} : next;
    }
  }
}

export function useEcsOverview(): readonly [Overview, (action: OverviewAction) => void] {
  return useReducer(reduce, INITIAL_OVERVIEW);
}
