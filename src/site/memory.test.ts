// @vitest-environment jsdom
import {afterEach, expect, test, vi} from 'vitest';
import {recall, remember} from './memory';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('what is remembered is recalled', () => {
  expect(recall()).toEqual({shell: 'bash'});
  remember({shell: 'cmd'});
  expect(recall()).toEqual({shell: 'cmd'});
});

test.each([
  ['no JSON', '{'],
  ['another thing', '"cmd"'],
  ['another version', '{"version": 2, "shell": "cmd"}'],
  ['a shell that there is not', '{"version": 1, "shell": "fish"}'],
])('%s is as nothing', (_, stored) => {
  localStorage.setItem('docker-workshop', stored);
  expect(recall()).toEqual({shell: 'bash'});
});

test('a blocked storage forgets when the page is left, not before', () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
  remember({shell: 'powershell'});
  expect(recall()).toEqual({shell: 'powershell'});
  vi.restoreAllMocks();
  remember({shell: 'bash'});
  expect(recall()).toEqual({shell: 'bash'});
});

test('what a facilitator set stays when a shell is chosen', () => {
  remember({agenda: {settings: {start: 540}}});
  remember({shell: 'cmd'});
  expect(recall()).toEqual({shell: 'cmd', agenda: {settings: {start: 540}}});
});
