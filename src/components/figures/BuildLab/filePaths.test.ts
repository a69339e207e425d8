import {expect, test} from 'vitest';
import {pathProblem} from './filePaths';

const FILES = {'src/app.js': {content: ''}, 'a.txt': {content: ''}};

test.each(['b.txt', 'src/b.js', '.dockerignore', '한글/파일.txt', 'src/app.js2'])(
  '%s can be made',
  (path) => {
    expect(pathProblem(path, FILES)).toBeUndefined();
  },
);

test.each([
  ['', 'form'],
  ['/etc/passwd', 'form'],
  ['../a', 'form'],
  ['a//b', 'form'],
  ['a.txt', 'taken'],
  ['Dockerfile', 'taken'],
  ['src', 'folder'],
  ['a.txt/b', 'folder'],
  ['Dockerfile/b', 'folder'],
])('%s cannot: %s', (path, problem) => {
  expect(pathProblem(path, FILES)).toBe(problem);
});
