import {expect, test} from 'vitest';
import {stepsOf} from './steps';

test('the numbered headings are the steps', () => {
  const page = [
    '## 1. 준비 {/* #prepare */}',
    '```console',
    '## 2. 주석 {/* #comment */}',
    '```',
    '### 3. 곁가지 {/* #aside */}',
    '## 2. 빌드하기 {/* #build */}',
    '## 확인 {/* #checkpoint */}',
  ].join('\n');
  expect(stepsOf(page)).toEqual([
    {id: 'prepare', title: '준비'},
    {id: 'build', title: '빌드하기'},
  ]);
});

test('a longer fence holds a shorter one', () => {
  expect(
    stepsOf('````mdx\n```\n## 1. 가짜 {/* #no */}\n```\n````\n## 1. 진짜 {/* #yes */}'),
  ).toEqual([{id: 'yes', title: '진짜'}]);
});

test('a page that is only read has none', () => {
  expect(stepsOf('## 컨테이너란 {/* #what */}\n')).toEqual([]);
});
