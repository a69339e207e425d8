// @vitest-environment jsdom
import {afterEach, expect, test, vi} from 'vitest';
import {recall, remember} from './memory';

const DEFAULTS = {shell: 'bash', offline: 'auto'};

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('what is remembered is recalled', () => {
  expect(recall()).toEqual(DEFAULTS);
  remember({shell: 'cmd'});
  remember({offline: 'declined'});
  expect(recall()).toEqual({shell: 'cmd', offline: 'declined'});
});

test.each([
  ['no JSON', '{'],
  ['another thing', '"cmd"'],
  ['another version', '{"version": 2, "shell": "cmd"}'],
  ['a choice that there is not', '{"version": 1, "offline": "perhaps"}'],
  ['a shell that there is not', '{"version": 1, "shell": "fish"}'],
])('%s is as nothing', (_, stored) => {
  localStorage.setItem('docker-workshop', stored);
  expect(recall()).toEqual(DEFAULTS);
});

test('a blocked storage forgets when the page is left, not before', () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
  remember({shell: 'powershell'});
  expect(recall()).toEqual({...DEFAULTS, shell: 'powershell'});
  vi.restoreAllMocks();
  remember({shell: 'bash'});
  expect(recall()).toEqual(DEFAULTS);
});
