import {describe, expect, test} from 'vitest';
import {isContextPath, isLabState, type LabState} from './labState';

const STATE: LabState = {
  dockerfile: 'FROM alpine\n',
  files: {'src/app.py': {content: 'print()'}, 'run.sh': {content: '', mode: 0o755}},
  buildArgs: {VERSION: '한글 = 1'},
  target: 'build',
  starter: 'node',
};

test('a whole state is one, and so is a state without what may be left out', () => {
  expect(isLabState(STATE)).toBe(true);
  expect(isLabState({dockerfile: '', files: {}, buildArgs: {}})).toBe(true);
});

test.each(['a', 'a/b.c', '.dockerignore', '한글/이름 1', 'a\\b', '...'])('%s is a path', (path) => {
  expect(isContextPath(path)).toBe(true);
});

test.each([
  '',
  '/a',
  'a/',
  'a//b',
  '.',
  './a',
  '..',
  'a/../b',
  'a\nb',
  'a\0',
  'a\u0085',
  '__proto__',
])('%j is no path', (path) => {
  expect(isContextPath(path)).toBe(false);
  const files: unknown = JSON.parse(`{${JSON.stringify(path)}: {"content": ""}}`);
  expect(isLabState({...STATE, files})).toBe(false);
});

test('a path has its length bounded', () => {
  expect(isContextPath('a'.repeat(512))).toBe(true);
  expect(isContextPath('a'.repeat(513))).toBe(false);
});

describe('no state', () => {
  const manyFiles = (count: number) =>
    Object.fromEntries(Array.from({length: count}, (_, index) => [`f${index}`, {content: ''}]));

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['a text', 'FROM alpine'],
    ['no Dockerfile', {...STATE, dockerfile: undefined}],
    ['files in a list', {...STATE, files: []}],
    ['a file that is a text', {...STATE, files: {a: 'text'}}],
    ['a file without content', {...STATE, files: {a: {mode: 0o644}}}],
    ['a file with more than a file has', {...STATE, files: {a: {content: '', owner: 0}}}],
    ['a mode with other bits', {...STATE, files: {a: {content: '', mode: 0o10000}}}],
    ['a mode that is no whole number', {...STATE, files: {a: {content: '', mode: 1.5}}}],
    ['a mode below zero', {...STATE, files: {a: {content: '', mode: -1}}}],
    ['a mode in words', {...STATE, files: {a: {content: '', mode: '755'}}}],
    ['a file that is a folder', {...STATE, files: {'a/b': {content: ''}, a: {content: ''}}}],
    ['201 files', {...STATE, files: manyFiles(201)}],
    ['an argument that is a number', {...STATE, buildArgs: {A: 1}}],
    ['an argument without a name', {...STATE, buildArgs: {'': 'a'}}],
    ['an argument with two values', {...STATE, buildArgs: {'A=b': 'c'}}],
    ['an empty target', {...STATE, target: ''}],
    ['a target of two lines', {...STATE, target: 'a\nb'}],
    ['a starter that is a number', {...STATE, starter: 3}],
    ['more than a state has', {...STATE, script: 'alert(1)'}],
  ])('%s', (_name, value) => {
    expect(isLabState(value)).toBe(false);
  });

  test('while 200 files are still one', () => {
    expect(isLabState({...STATE, files: manyFiles(200)})).toBe(true);
  });
});
