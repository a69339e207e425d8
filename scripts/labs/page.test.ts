import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {readPage} from './page';

/** Five lines: the first line of a page's text is its sixth. */
const HEAD = '---\ntitle: 실습\nduration: 10\n---\n\n';
const start = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'labs-'));
  mkdirSync(join(folder, 'static/app'), {recursive: true});
  writeFileSync(join(folder, 'static/app/Dockerfile'), 'FROM nginx\n');
  writeFileSync(join(folder, 'static/app/.dockerignore'), 'data\n');
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(start);
  rmSync(folder, {recursive: true});
});

const steps = (content: string) => readPage('docs/labs/a.mdx', HEAD + content).steps;

test('commands with their lines and outputs, in the order of the page', () => {
  expect(
    steps('글\n\n```console\n$ a \\\n  b\nout\n$ c\n```\n\n- 목록\n\n  ```console\n  $ d\n  ```'),
  ).toEqual([
    expect.objectContaining({
      line: 9,
      command: 'a \\\n  b',
      output: ['out'],
      outputLine: 11,
      exit: 0,
    }),
    expect.objectContaining({line: 12, command: 'c', output: [], outputLine: 12}),
    expect.objectContaining({line: 18, command: 'd'}),
  ]);
});

test('files are saved: with a title, or as the file that is shown', () => {
  expect(
    steps(
      '```json title="a/b.json"\n{}\n```\n\n```dockerfile file=app/Dockerfile\n```\n\n```dockerfile title="x.Dockerfile" file=app/Dockerfile\n```\n\n```text file=app/.dockerignore\n```',
    ),
  ).toEqual([
    {kind: 'file', line: 6, name: 'a/b.json', text: '{}\n'},
    {kind: 'file', line: 10, name: 'Dockerfile', text: 'FROM nginx\n', source: 'app/Dockerfile'},
    {kind: 'file', line: 13, name: 'x.Dockerfile', text: 'FROM nginx\n', source: 'app/Dockerfile'},
    {kind: 'file', line: 16, name: '.dockerignore', text: 'data\n', source: 'app/.dockerignore'},
  ]);
});

test('what only shows something is no step', () => {
  expect(
    steps('```text title="오류"\nno\n```\n\n```json\n{}\n```\n\n```mermaid\nflowchart\n```'),
  ).toEqual([]);
});

test('exceptions carry their reason', () => {
  expect(
    steps('```console exit=3 reason="왜"\n$ a\n```\n\n```console not-run reason="계정"\n$ b\n```'),
  ).toEqual([
    expect.objectContaining({command: 'a', exit: 3, notRun: false, reason: '왜'}),
    expect.objectContaining({command: 'b', notRun: true, reason: '계정'}),
  ]);
});

test.each([
  ['```json file=nope.json\n```', 'docs/labs/a.mdx:6: 파일이 없습니다: static/nope.json.'],
  [
    '```console not-run\n$ a\n```',
    'docs/labs/a.mdx:6: exit, not-run, sample에는 까닭이 하나씩 있어야 합니다.',
  ],
  ["```console\n$ a 'b\n```", "docs/labs/a.mdx:7: 이 명령의 따옴표(')가 닫히지 않습니다."],
])('a mistake is told with its line: %j', (content, message) => {
  expect(() => steps(content)).toThrow(message);
});
