import {describe, expect, test} from 'vitest';
import {checkDockerfile, RULE_NAMES} from '../../../simulator/dockerfile/checks';
import {fixLabel, ruleMessage} from './text';

describe('what a rule means', () => {
  test('is said of every rule, each in its own Korean words', () => {
    const messages = RULE_NAMES.map(ruleMessage);
    expect(new Set(messages).size).toBe(RULE_NAMES.length);
    for (const message of messages) {
      expect(message).toMatch(/\p{Script=Hangul}.*니다\.$/u);
    }
  });
});

describe('the label of a fix', () => {
  test.each([
    ['FROM alpine AS Web\n', '이름을 소문자로 바꾸기: web'],
    ['FROM alpine\nCMD node a.js\n', 'exec 형식으로 바꾸기'],
    ['FROM alpine\nCMD a && b\n', '셸을 밝혀 exec 형식으로 바꾸기'],
    ['ARG V=1\nFROM alpine\nCOPY $V .\n', '스테이지 안에 ARG V 선언하기'],
    ['ARG V\nFROM alpine:$V\n', 'V에 기본값 주기: latest'],
    ['FROM alpine\nCMD ["a"]\nCMD ["b"]\n', '쓰이지 않는 2번째 줄의 명령 지우기'],
    ['FROM alpine\nEXPOSE 80:80\n', '포트 고치기: 80'],
    ['FROM alpine AS scratch\n', '앞뒤를 함께 고쳐 이름 바꾸기: scratch → scratch-1'],
  ])('of %j', (text, label) => {
    const fix = checkDockerfile(text)[0]?.fix;
    expect(fix && fixLabel(fix.title)).toBe(label);
  });
});
