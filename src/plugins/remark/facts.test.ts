import {toString} from 'mdast-util-to-string';
import {expect, test} from 'vitest';
import {visit} from 'unist-util-visit';
import type {Fault} from '../../workshop/lesson/fault';
import {parseMarkdown} from '../content/prose';
import {factsShown, fillFacts} from './facts';

const known = [
  {id: 'limit', value: 100},
  {id: 'end', value: '2026-12-08'},
].map((fact) => ({...fact, about: '가', source: 'https://example.org/', checked: '2026-11-24'}));

/** A page with its facts filled in, and what was wrong. */
function filled(source: string) {
  const tree = parseMarkdown(source);
  const faults: Fault[] = [];
  fillFacts(tree, known, (fault) => faults.push(fault));
  return {tree, faults};
}

test.each([
  ['한 주소에 <Fact id="limit" />번입니다.', '한 주소에 100번입니다.'],
  ['<Fact id="end" />까지입니다.', '2026년 12월 8일까지입니다.'],
  ['**<Fact id="limit" />번**과 [<Fact id="limit" />번](/hub)', '100번과 100번'],
  ['<Fact id="limit" />', '100'],
  [':::facilitator\n\n- 한도는 <Fact id="limit" />번입니다.\n\n:::', '한도는 100번입니다.'],
])('%j reads as typed', (source, text) => {
  const {tree, faults} = filled(source);
  expect(toString(tree)).toBe(text);
  expect(faults).toEqual([]);
});

test('a sentence becomes one text, as React would otherwise mark its parts in the HTML', () => {
  const texts: string[] = [];
  visit(filled('가 <Fact id="limit" />번, <Fact id="limit" />번').tree, 'text', ({value}) => {
    texts.push(value);
  });
  expect(texts).toEqual(['가 100번, 100번']);
});

test('a cell of a table may hold nothing else', () => {
  const {tree} = filled('| a | b |\n| --- | --- |\n| <Fact id="limit" /> | c |');
  expect(toString(tree)).toContain('100c');
});

test('code that shows how to write one stays as it is', () => {
  expect(toString(filled('`<Fact id="limit" />`').tree)).toBe('<Fact id="limit" />');
});

test.each([
  ['글\n\n<Fact id="none" />입니다.', 3, 'docs/facts.yml에 없는 사실입니다: <Fact id="none" />.'],
  ['<Fact name="limit" />입니다.', 1, '읽을 수 없는 사실입니다.'],
  ['<Fact id="limit">백</Fact>입니다.', 1, '읽을 수 없는 사실입니다.'],
])('%j is told of', (source, line, found) => {
  expect(filled(source).faults).toMatchObject([{line, found}]);
});

test('tells which facts a page shows', () => {
  expect(factsShown(parseMarkdown('<Fact id="limit" />번, <Fact id="end" />'))).toEqual([
    'limit',
    'end',
  ]);
});
