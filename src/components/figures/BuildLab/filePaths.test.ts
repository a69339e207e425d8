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
  ['', '상대 경로'],
  ['/etc/passwd', '상대 경로'],
  ['../a', '상대 경로'],
  ['a//b', '상대 경로'],
  ['a.txt', '이미 있습니다'],
  ['Dockerfile', '이미 있습니다'],
  ['src', '파일과 폴더'],
  ['a.txt/b', '파일과 폴더'],
  ['Dockerfile/b', '파일과 폴더'],
])('%s cannot: %s', (path, words) => {
  expect(pathProblem(path, FILES)).toContain(words);
});
