import {expect, test} from 'vitest';
import {buildAll, PACKAGE, requestOf, stepOf} from '../fixtures';
import {hintText} from './hintText';

const NAIVE = [
  'FROM node:24-slim',
  'COPY . .',
  'RUN npm ci',
  'RUN apt-get update && apt-get install -y jq',
];
const FILES = {'server.js': 'v1', ...PACKAGE};

function hintOf(start: string, after: Readonly<Record<string, string>>, lines = NAIVE) {
  const outcome = buildAll(requestOf(NAIVE, FILES), requestOf(lines, after));
  return hintText(stepOf(outcome, start), outcome.steps);
}

test('an install that ran because of a source file is told to come first', () => {
  expect(hintOf('RUN npm ci', {...FILES, 'server.js': 'v2'})).toBe(
    '`npm ci` 명령에 필요한 파일은 `package.json`, `package-lock.json`뿐입니다. 이 파일만 먼저 COPY하고 `npm ci` 다음에 나머지를 COPY하면, 소스를 고쳐도 이 단계를 캐시에서 가져옵니다.',
  );
});

test('a command that reads no file of the context is told to move up', () => {
  expect(hintOf('RUN apt-get', {...FILES, 'server.js': 'v2'})).toContain('`COPY . .`보다 앞으로');
});

test('an install that had to run is left alone', () => {
  expect(
    hintOf('RUN npm ci', {...FILES, 'package.json': '{"name": "a", "private": true}'}),
  ).toBeUndefined();
});

test('nothing is said in a first build, nor of a step from the cache', () => {
  const first = buildAll(requestOf(NAIVE, FILES));
  expect(first.steps.map((step) => hintText(step, first.steps))).not.toContain(expect.any(String));
  const again = buildAll(requestOf(NAIVE, FILES), requestOf(NAIVE, FILES));
  expect(again.steps.filter((step) => hintText(step, again.steps) !== undefined)).toEqual([]);
});

test('a COPY that takes the Dockerfile along says how to leave it out', () => {
  expect(hintOf('COPY', FILES, [...NAIVE, 'CMD ["node"]'])).toContain('`.dockerignore`');
});
