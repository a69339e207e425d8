import {describe, expect, it} from 'vitest';
import {TASK_STATUSES, nextStatus, phaseOf, type TaskStatus} from './task';

function walk(from: TaskStatus, desired: 'RUNNING' | 'STOPPED'): TaskStatus[] {
  const seen = [from];
  for (let status = nextStatus(from, desired); status !== seen.at(-1);) {
    seen.push(status);
    status = nextStatus(status, desired);
  }
  return seen;
}

describe('the life of a task', () => {
  it('starts through PROVISIONING, PENDING and ACTIVATING, and stays RUNNING while it is wanted', () => {
    expect(walk('PROVISIONING', 'RUNNING')).toEqual([
      'PROVISIONING',
      'PENDING',
      'ACTIVATING',
      'RUNNING',
    ]);
  });

  it('stops through DEACTIVATING, STOPPING and DEPROVISIONING', () => {
    expect(walk('RUNNING', 'STOPPED')).toEqual([
      'RUNNING',
      'DEACTIVATING',
      'STOPPING',
      'DEPROVISIONING',
      'STOPPED',
    ]);
  });

  it('sorts the eight states into four phases', () => {
    expect(TASK_STATUSES.map(phaseOf)).toEqual([
      ...['starting', 'starting', 'starting'],
      'running',
      ...['stopping', 'stopping', 'stopping'],
      'stopped',
    ]);
  });
});
