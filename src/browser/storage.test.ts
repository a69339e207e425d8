import {afterEach, expect, test, vi} from 'vitest';
import {NOTHING, onChange, recall, remember} from './storage';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('what is remembered is recalled', () => {
  expect(recall()).toEqual(NOTHING);
  expect(remember({shell: 'cmd'})).toBe(true);
  expect(recall()).toEqual({...NOTHING, shell: 'cmd'});
});

test.each([
  ['no JSON', '{'],
  ['another thing', '"cmd"'],
  ['another version', '{"version": 2, "shell": "cmd"}'],
  ['a shell that there is not', '{"version": 1, "shell": "fish"}'],
  ['a choice that there is not', '{"version": 1, "offline": "perhaps"}'],
  ['an agenda that is none', '{"version": 1, "agenda": "9:00"}'],
])('%s is as nothing', (_, stored) => {
  localStorage.setItem('docker-workshop', stored);
  expect(recall()).toEqual(NOTHING);
});

test('a blocked storage forgets when the page is left, not before', () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
  expect(remember({shell: 'powershell'})).toBe(false);
  expect(recall()).toMatchObject({shell: 'powershell'});
  vi.restoreAllMocks();
  remember({shell: 'bash'});
  expect(recall()).toEqual(NOTHING);
});

test('what a facilitator set stays when a shell is chosen', () => {
  remember({agenda: {settings: {start: 540}}});
  remember({shell: 'cmd'});
  expect(recall()).toMatchObject({shell: 'cmd', agenda: {settings: {start: 540}}});
});

test('the same is the same object until it changes', () => {
  remember({shell: 'cmd'});
  expect(recall()).toBe(recall());
});

test('a stored value that breaks its rule is as nothing, the others stay', () => {
  localStorage.setItem(
    'docker-workshop',
    JSON.stringify({
      version: 1,
      shell: 'cmd',
      values: {dockerId: 'jiwoo; rm -rf ~', awsRegion: 'us-east-1', other: 'x'},
      progress: {run: {steps: ['start', 3, 'start'], done: 'yes', at: -1}, bad: 7},
    }),
  );
  expect(recall()).toMatchObject({
    shell: 'cmd',
    values: {awsRegion: 'us-east-1'},
    progress: {run: {steps: ['start'], done: false, at: 0}},
  });
  expect(recall().values).not.toHaveProperty('dockerId');
  expect(recall().progress).not.toHaveProperty('bad');
});

test('who asked is told of a change here and in another window, until it does not ask any more', () => {
  const told = vi.fn();
  const stop = onChange(told);
  remember({shell: 'cmd'});
  dispatchEvent(new StorageEvent('storage', {key: 'docker-workshop'}));
  dispatchEvent(new StorageEvent('storage', {key: 'something else'}));
  expect(told).toHaveBeenCalledTimes(2);
  stop();
  remember({shell: 'bash'});
  expect(told).toHaveBeenCalledTimes(2);
});
