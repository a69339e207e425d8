import {describe, expect, it} from 'vitest';
import {
  INITIAL_OVERVIEW,
  chosenTask,
  reduce,
  taskToStop,
  type OverviewAction,
} from './useEcsOverview';

const TICK: OverviewAction = {kind: 'service', command: {kind: 'tick'}};
const stop = (id: number): OverviewAction => ({kind: 'service', command: {kind: 'stop-task', id}});
const run = (...actions: readonly OverviewAction[]) => actions.reduce(reduce, INITIAL_OVERVIEW);

describe('the overview', () => {
  it('stops the chosen task, or the first that runs', () => {
    expect(taskToStop(run())?.id).toBe(1);
    expect(taskToStop(run({kind: 'choose', choice: {taskId: 3}}))?.id).toBe(3);
    expect(taskToStop(run(stop(3)))?.id).toBe(1);
    expect(taskToStop(run(stop(1)))?.id).toBe(2);
    expect(taskToStop(run(stop(1), stop(2), stop(3)))).toBeUndefined();
  });

  it('follows the task that was stopped until it is gone', () => {
    expect(chosenTask(run(stop(2)))?.lastStatus).toBe('DEACTIVATING');
    expect(chosenTask(run(stop(2), TICK, TICK, TICK))?.lastStatus).toBe('STOPPED');
    expect(run(stop(2), TICK, TICK, TICK, TICK).choice).toBe('task');
  });

  it('keeps another choice through a step, and forgets all on reset', () => {
    expect(run({kind: 'choose', choice: 'registry'}, TICK).choice).toBe('registry');
    expect(run(stop(2), TICK, {kind: 'reset'})).toEqual(INITIAL_OVERVIEW);
  });
});
