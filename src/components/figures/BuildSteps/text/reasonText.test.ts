import {describe, expect, test} from 'vitest';
import type {BuildRequest} from '../../../../simulator/buildkit';
import {buildAll, PACKAGE, requestOf, stepOf} from '../fixtures';
import {reasonText} from './reasonText';

const NAIVE = ['FROM node:24-slim', 'WORKDIR /app', 'COPY . .', 'RUN npm ci'];
const FILES = {'server.js': 'v1', ...PACKAGE};

/** Why the step ran in the last of the builds. */
function reasonOf(start: string, ...requests: readonly [BuildRequest, ...BuildRequest[]]): string {
  const outcome = buildAll(...requests);
  const {reason} = stepOf(outcome, start);
  if (reason === undefined) {
    throw new Error(`${start} did not run`);
  }
  return reasonText(reason, outcome.steps);
}

describe('a reason names what changed', () => {
  test('nothing has been built before', () => {
    expect(reasonOf('WORKDIR', requestOf(NAIVE, FILES))).toBe(
      '처음 하는 빌드라서 캐시에 이 단계의 결과가 없습니다.',
    );
  });

  test('the cache is not asked', () => {
    const request = requestOf(NAIVE, FILES);
    expect(reasonOf('COPY', request, {...request, noCache: true})).toContain('`--no-cache`');
  });

  test('a file of the context, and the step above it that reads it', () => {
    const builds = [
      requestOf(NAIVE, FILES),
      requestOf(NAIVE, {...FILES, 'server.js': 'v2'}),
    ] as const;
    expect(reasonOf('COPY', ...builds)).toBe(
      '`server.js` 파일이 바뀌어 다시 실행했습니다. 이 단계가 읽는 파일이기 때문입니다.',
    );
    expect(reasonOf('RUN', ...builds)).toBe(
      '`server.js` 파일이 바뀌어 앞 단계(`COPY . .`)를 다시 실행했습니다. 이 단계는 그 결과 위에서 실행하므로 함께 다시 실행했습니다.',
    );
  });

  test.each([
    ['a new file', {...FILES, 'a.js': ''}, '`a.js` 파일이 새로 생겨'],
    ['a file that is gone', PACKAGE, '`server.js` 파일이 없어져'],
    ['several files', {a: '', b: '', c: '', d: '', ...FILES}, '`a`, `b`, `c` 외 1개 파일이 새로'],
    [
      'files of which not the same is to say',
      {...PACKAGE, 'server.js': 'v2', a: ''},
      '파일이 달라져',
    ],
  ])('%s', (_, files, words) => {
    expect(reasonOf('COPY', requestOf(NAIVE, FILES), requestOf(NAIVE, files))).toContain(words);
  });

  test('files of another stage, by its name', () => {
    const lines = [
      ...['FROM base:1 AS made', 'COPY a /a', 'FROM base:1'],
      ...['COPY --from=made /a /b'],
    ];
    expect(reasonOf('COPY --from', requestOf(lines, {a: '1'}), requestOf(lines, {a: '2'}))).toBe(
      '스테이지 `made`에서 가져오는 `/a` 파일이 바뀌어 다시 실행했습니다. 이 단계가 읽는 파일이기 때문입니다.',
    );
  });

  test('the instruction', () => {
    const run = (words: string) => requestOf(['FROM base:1', `RUN echo ${words}`]);
    expect(reasonOf('RUN', run('a'), run('b'))).toBe(
      '명령이 바뀌어 다시 실행했습니다: `RUN echo a` → `RUN echo b`.',
    );
  });

  test('a new instruction', () => {
    expect(
      reasonOf('RUN', requestOf(['FROM base:1']), requestOf(['FROM base:1', 'RUN true'])),
    ).toBe('지난 빌드에는 없던 단계입니다.');
  });

  test('the base image', () => {
    const on = (base: string) => requestOf([`FROM ${base}`, 'RUN true']);
    expect(reasonOf('RUN', on('base:1'), on('base:2'))).toBe(
      '베이스 이미지가 바뀌어 다시 실행했습니다: `base:1` → `base:2`.',
    );
  });

  test('a build argument', () => {
    const lines = ['FROM base:1', 'ARG A=1', 'RUN true'];
    expect(reasonOf('RUN', requestOf(lines), requestOf(lines, {}, {buildArgs: {A: '2'}}))).toBe(
      '명령이 보는 환경 변수와 빌드 인자가 바뀌어 다시 실행했습니다: `A=1` → `A=2`.',
    );
  });

  test('a setting of an instruction that is no step', () => {
    const as = (user: string) => requestOf(['FROM base:1', `USER ${user}`, 'RUN true']);
    expect(reasonOf('RUN', as('root'), as('app'))).toBe(
      '실행하는 사용자가 바뀌어 다시 실행했습니다: `root` → `app`.',
    );
  });

  test('the order', () => {
    const one = requestOf(['FROM base:1', 'RUN echo a', 'RUN echo b']);
    const other = requestOf(['FROM base:1', 'RUN echo b', 'RUN echo a']);
    expect(reasonOf('RUN echo b', one, other)).toContain(
      '지난 빌드에서는 `RUN echo a` 다음에 실행했습니다.',
    );
  });

  test('an earlier step that ran for another reason than files', () => {
    const lines = (words: string) => requestOf(['FROM base:1', `RUN echo ${words}`, 'RUN true']);
    expect(reasonOf('RUN true', lines('a'), lines('b'))).toBe(
      '앞 단계(`RUN echo b`)를 다시 실행했습니다. 이 단계는 그 결과 위에서 실행하므로 함께 다시 실행했습니다.',
    );
  });
});
