import {expect, test} from 'vitest';
import {fileFor} from './fileFor';
import type {SiteFile} from './siteList';

const files = new Map<string, SiteFile>(
  ['index.html', 'labs/run/index.html', 'labs/hello.tar.gz', 'img/그림.svg'].map((path) => [
    path,
    {path, digest: path, bytes: 1},
  ]),
);
const found = (pathname: string) => {
  const target = fileFor(pathname, files);
  return target.kind === 'file' ? target.file.path : target.kind;
};

test('the address of a folder is its page', () => {
  expect(found('')).toBe('index.html');
  expect(found('labs/run/')).toBe('labs/run/index.html');
  expect(found('labs/run/index.html')).toBe('labs/run/index.html');
});

test('a page without its slash is known as one', () => {
  expect(found('labs/run')).toBe('page');
});

test('a file is found by its name, in any script', () => {
  expect(found('labs/hello.tar.gz')).toBe('labs/hello.tar.gz');
  expect(found('img/%EA%B7%B8%EB%A6%BC.svg')).toBe('img/그림.svg');
});

test.each(['labs/', 'labs', 'nowhere/', 'img/%E0%A4%A', 'constructor'])('%s is unknown', (path) => {
  expect(found(path)).toBe('unknown');
});
