import {expect, test} from 'vitest';
import {removeFile, writeFile} from '.';

test('a new file is written into the layer', () => {
  expect(writeFile([], '/data.txt', {inImage: false})).toEqual([
    {kind: 'new-file', path: '/data.txt'},
  ]);
});

test('a file of the image is copied up before it is changed, once', () => {
  const once = writeFile([], '/etc/profile', {inImage: true});
  expect(once).toEqual([{kind: 'copy-up', path: '/etc/profile'}]);
  expect(writeFile(once, '/etc/profile', {inImage: true})).toEqual(once);
});

test('deleting hides a file of the image, and forgets a file of the container', () => {
  const changed = writeFile([], '/etc/profile', {inImage: true});
  expect(removeFile(changed, '/etc/profile', {inImage: true})).toEqual([
    {kind: 'whiteout', path: '/etc/profile'},
  ]);
  const written = writeFile([], '/data.txt', {inImage: false});
  expect(removeFile(written, '/data.txt', {inImage: false})).toEqual([]);
});

test('a file that was deleted is made anew, not copied up', () => {
  const deleted = removeFile([], '/etc/profile', {inImage: true});
  expect(writeFile(deleted, '/etc/profile', {inImage: true})).toEqual([
    {kind: 'new-file', path: '/etc/profile'},
  ]);
});
