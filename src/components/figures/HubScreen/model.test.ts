import {describe, expect, it} from 'vitest';
import {TAGS} from './example';
import {ACTIONS, allows, filterTags, inviteeOf, runWorkflow} from './model';

const names = (text: string, order: 'newest' | 'oldest' = 'newest') =>
  filterTags(TAGS, text, order).map((tag) => tag.name);

describe('filterTags', () => {
  it('keeps the tags that have the text in their name, in either case and trimmed', () => {
    expect(names('1.4')).toEqual(['1.4.2', '1.4.1-slim', '1.4.1']);
    expect(names(' SLIM ')).toEqual(['1.4.1-slim']);
    expect(names('nothing')).toEqual([]);
  });

  it('takes the text as text, not as a pattern', () => {
    expect(names('.*')).toEqual([]);
  });

  it('orders by the day of the push and leaves the data alone', () => {
    const before = [...TAGS];
    expect(names('')).toEqual(['latest', '1.4.2', '1.4.1-slim', '1.4.1', '1.3.0']);
    expect(names('', 'oldest')[0]).toBe('1.3.0');
    expect(TAGS).toEqual(before);
  });
});

it('tells an e-mail address from a Docker ID', () => {
  expect(inviteeOf('  ')).toBe('nobody');
  expect(inviteeOf('hana@example.com')).toBe('email');
  expect(inviteeOf('hana1')).toBe('docker-id');
  expect(inviteeOf('han')).toBe('neither');
  expect(inviteeOf('Hana1')).toBe('neither');
  expect(inviteeOf('hana@')).toBe('neither');
  expect(inviteeOf('a'.repeat(31))).toBe('neither');
});

it('gives each permission what the lower one has and more', () => {
  const allowed = (permission: 'read' | 'write' | 'admin') =>
    ACTIONS.filter((action) => allows(permission, action));
  expect(allowed('read')).toEqual(['view', 'pull']);
  expect(allowed('write')).toEqual(['view', 'pull', 'push']);
  expect(allowed('admin')).toEqual(['view', 'pull', 'push', 'edit', 'delete']);
});

describe('runWorkflow', () => {
  it('passes every step when none fails', () => {
    expect(runWorkflow().map(({result}) => result)).toEqual(Array(5).fill('passed'));
  });

  it('skips everything behind a failing test', () => {
    expect(runWorkflow('test').map(({step, result}) => `${step} ${result}`)).toEqual([
      'checkout passed',
      'build passed',
      'test failed',
      'login skipped',
      'push skipped',
    ]);
  });
});
