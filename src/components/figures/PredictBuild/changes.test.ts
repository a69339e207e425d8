import {expect, test} from 'vitest';
import {changesOf, diffLines} from './changes';
import {EXERCISES} from './exercises';

test('the lines of two texts', () => {
  expect(diffLines('a\nb\nc\n', 'a\nx\ny\nc\n')).toEqual([
    {kind: 'same', text: 'a'},
    {kind: 'removed', text: 'b'},
    {kind: 'added', text: 'x'},
    {kind: 'added', text: 'y'},
    {kind: 'same', text: 'c'},
  ]);
  expect(diffLines('a\na\n', 'a\n').map(({kind}) => kind)).toEqual(['same', 'removed']);
  expect(diffLines('a\n', 'a\na\n').map(({kind}) => kind)).toEqual(['same', 'added']);
  expect(diffLines('a\n', 'a\n')).toEqual([{kind: 'same', text: 'a'}]);
});

test('what the exercises change', () => {
  expect(changesOf(EXERCISES['only-cmd'])).toEqual([{kind: 'dockerfile'}]);
  expect(changesOf(EXERCISES['late-argument'])).toEqual([
    {kind: 'build-arg', name: 'COMMIT', before: '4f1c2d9', after: 'a83e07b'},
  ]);
  expect(changesOf(EXERCISES['what-copy-sees'])).toEqual([
    {kind: 'touched', path: 'package.json'},
    {kind: 'touched', path: 'package-lock.json'},
    {
      kind: 'content',
      path: 'src/README.md',
      lines: [
        {kind: 'removed', text: '# web'},
        {kind: 'added', text: '# web server'},
      ],
    },
    {kind: 'mode', path: 'bin/prepare.sh', before: 0o644, after: 0o755},
  ]);
});
