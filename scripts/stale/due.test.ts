import {expect, test} from 'vitest';
import {dueLines, type Checked} from './due';

const fact = (rest: Partial<Checked>): Checked => ({
  ...{place: 'docs/facts.yml:1', about: '풀 한도', checked: '2026-11-28'},
  ...rest,
});

test('a check is good for 120 days, over the end of a year as well', () => {
  const all = [fact({})];
  expect(dueLines(all, '2026-11-28')).toEqual([]);
  expect(dueLines(all, '2027-03-28')).toEqual([]);
  expect(dueLines(all, '2027-03-29')).toEqual([
    'docs/facts.yml:1: 2026-11-28에 확인하고 121일이 지났습니다: 풀 한도',
  ]);
});

test('a fact is true on its last day, and due on the next', () => {
  const all = [fact({ends: '2026-12-08'})];
  expect(dueLines(all, '2026-12-08')).toEqual([]);
  expect(dueLines(all, '2026-12-09')).toEqual([
    'docs/facts.yml:1: 2026-12-08까지의 사실입니다. 글을 고치거나, 그 뒤에도 맞는 글이면 ends를 지웁니다: 풀 한도',
  ]);
});

test('what is over comes first, then what was checked longest ago', () => {
  const lines = dueLines(
    [
      fact({about: '가', checked: '2026-07-02'}),
      fact({about: '나', checked: '2026-07-01'}),
      fact({about: '다', ends: '2026-11-10'}),
    ],
    '2026-11-28',
  );
  expect(lines.map((line) => line.slice(-1))).toEqual(['다', '나', '가']);
});
