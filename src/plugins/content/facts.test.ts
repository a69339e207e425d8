import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {FACTS_FILE, factText, readFacts, siteFacts, writtenByHand} from './facts';

const entry = (rest: string): string =>
  `- {id: a, about: 가, source: 'https://example.org/', checked: 2026-11-24, ${rest}}`;

describe('docs/facts.yml', () => {
  test.each([
    ['a: b', '1 docs/facts.yml: 목록이어야 합니다.'],
    [entry('about2: x, value: 1'), /^1 about2: 쓸 수 없는 항목입니다\./],
    [entry('value: [1]'), '1 value: 수나 글이어야 합니다.'],
    [entry('value: 1, ends: 8.12.2026'), '1 ends: 2026-11-24처럼 적은 날짜여야 합니다.'],
    [`${entry('value: 1')}\n${entry('value: 2')}`, '2 id: a: 다른 사실에 없는 id여야 합니다.'],
  ])('reports %j', (text, message) => {
    const [found, ...rest] = readFacts(text).findings.map(
      (finding) => `${finding.line} ${finding.found}: ${finding.wanted}`,
    );
    expect(found).toMatch(message);
    expect(rest).toEqual([]);
  });

  test('as it stands is sound', () => {
    expect(readFacts(readFileSync(FACTS_FILE, 'utf8')).findings).toEqual([]);
  });
});

test.each([
  [100, '100'],
  [15000, '15,000'],
  [0.004445, '0.004445'],
  ['2026-12-08', '2026년 12월 8일'],
  ['공정 사용', '공정 사용'],
])('%j is shown as %j', (value, text) => {
  expect(factText({value})).toBe(text);
});

test('a day is refused in both forms, anything else only as its entry says', () => {
  const fact = {id: 'a', about: '가', source: 'https://example.org/', checked: '2026-11-24'};
  expect(writtenByHand({...fact, value: '2026-12-08'})).toEqual(['2026-12-08', '2026년 12월 8일']);
  expect(writtenByHand({...fact, value: 100, avoid: ['100번']})).toEqual(['100번']);
  expect(writtenByHand({...fact, value: '1 GB'})).toEqual([]);
});

/** The value of a fact that is a number. */
function numberOf(id: string): number {
  const value = siteFacts().find((fact) => fact.id === id)?.value;
  return typeof value === 'number' ? value : NaN;
}

test('what is reckoned from other facts comes to what they are', () => {
  const tasks = 3 * (0.25 * numberOf('fargate-vcpu-hour') + 0.5 * numberOf('fargate-gb-hour'));
  const addresses = 3 * numberOf('ipv4-hour');
  expect(numberOf('lab-tasks-hour')).toBe(Number(tasks.toFixed(3)));
  expect(numberOf('lab-addresses-hour')).toBe(Number(addresses.toFixed(3)));
  expect(numberOf('lab-hour')).toBe(Number((tasks + addresses).toFixed(3)));
  // Thirty people, six tasks each while a deployment runs.
  expect(numberOf('room-vcpu')).toBe(30 * 6 * 0.25);
});
