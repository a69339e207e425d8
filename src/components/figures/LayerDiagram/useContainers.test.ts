import {expect, test} from 'vitest';
import {act, IMAGE_FILE, INITIAL, NEW_FILE} from './useContainers';

const empty = INITIAL[1]!;

test('each action names what it left in the writable layer', () => {
  expect(act(empty, 'write')).toMatchObject({
    layer: [{kind: 'new-file', path: NEW_FILE}],
    last: 'new-file',
  });
  const changed = act(empty, 'change');
  expect(changed).toMatchObject({layer: [{kind: 'copy-up', path: IMAGE_FILE}], last: 'copy-up'});
  expect(act(changed, 'remove-file')).toMatchObject({
    layer: [{kind: 'whiteout', path: IMAGE_FILE}],
    last: 'whiteout',
  });
});

test('a deleted container keeps nothing, and a new one starts empty', () => {
  const deleted = act(act(empty, 'write'), 'delete');
  expect(deleted).toMatchObject({exists: false, layer: [], last: 'deleted'});
  expect(act(deleted, 'create')).toEqual(empty);
});
