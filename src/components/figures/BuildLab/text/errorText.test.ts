import {expect, test} from 'vitest';
import {build, EMPTY_CACHE} from '../../../../simulator/buildkit';
import {errorText} from './errorText';

test.each([
  ['FROM base:1\nCOPPY a b\n', 'Dockerfile을 읽다가'],
  ['FROM base:1\nCOPY nothing /\n', '복사할 파일이 없습니다'],
  ['FROM base:1\nRUN nothing\n', '종료 코드 127'],
  ['FROM base:1\nRUN false\n', '0이 아닌 종료 코드'],
  ['FROM base:1\nUSER nobody-at-all\nRUN true\n', '`USER`에 적은 사용자가'],
  ['FROM base:1\nRUN echo x > /a\nCOPY b /a/\n', '파일을 놓을 자리'],
])('%j: %s', (dockerfile, words) => {
  const {error} = build({dockerfile, files: {b: {content: ''}}}, EMPTY_CACHE);
  if (error === undefined) {
    throw new Error('the build succeeded');
  }
  expect(errorText(error)).toContain(words);
});

test('a stage that is not there, and an ignore file that cannot be read', () => {
  const dockerfile = 'FROM base:1\n';
  const {error: target} = build({dockerfile, files: {}, target: 'x'}, EMPTY_CACHE);
  expect(target && errorText(target)).toContain('스테이지가 Dockerfile에 없습니다');
  const files = {'.dockerignore': {content: '[\n'}};
  const {error: context} = build({dockerfile, files}, EMPTY_CACHE);
  expect(context && errorText(context)).toContain('읽을 수 없는 패턴');
});
