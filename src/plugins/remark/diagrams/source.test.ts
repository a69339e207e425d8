import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {CLASSES, diagramHash, diagramProblems} from './source';

const good = 'flowchart LR\n  accTitle: 제목\n  accDescr: 설명\n  a --> b';

test('accepts flows and sequences that say what they show', () => {
  expect(diagramProblems(good)).toEqual([]);
  expect(diagramProblems(`%% 메모\n${good}`)).toEqual([]);
  expect(
    diagramProblems('sequenceDiagram\naccTitle: 제목\naccDescr {\n 설명\n}\na->>b: c'),
  ).toEqual([]);
  expect(diagramProblems(`${good}:::layer\n  class a,b cached`)).toEqual([]);
});

test.each([
  ['flowchart LR\n  accDescr: 설명\n  a --> b', ['0 도표에 accTitle가 없습니다.']],
  [
    'flowchart LR\n  accDescr:\n  style a fill:#f00',
    [
      '2 도표에 따로 정한 색이 있습니다.',
      '0 도표에 accTitle가 없습니다.',
      '0 도표에 accDescr가 없습니다.',
    ],
  ],
  [`pie\n${good.slice(12)}`, ['0 "pie"로 시작하는 도표는 쓸 수 없습니다.']],
  [`${good}\n  classDef x fill:#f00`, ['4 도표에 따로 정한 색이 있습니다.']],
  [
    `%%{init: {"theme": "dark"}}%%\n${good}`,
    [
      '0 "%%{init: {"theme": "dark"}}%%"로 시작하는 도표는 쓸 수 없습니다.',
      '0 도표에 Mermaid 설정이 있습니다.',
    ],
  ],
  [`${good}:::red`, ['3 뜻이 정해지지 않은 클래스가 도표에 있습니다: red.']],
  [`${good}\n  class a, b red;`, ['4 뜻이 정해지지 않은 클래스가 도표에 있습니다: red.']],
])('reports %j', (text, told) => {
  expect(diagramProblems(text).map(({line, found}) => `${line} ${found}`)).toEqual(told);
});

test('the classes with a meaning are those that have a colour', () => {
  const styles = readFileSync(
    `${__dirname}/../../../components/page/Diagram/styles.module.css`,
    'utf8',
  );
  CLASSES.forEach((name) => expect(styles).toContain(`:global(.${name}) {`));
});

test('names a diagram by its text alone', () => {
  expect(diagramHash(good)).toMatch(/^[0-9a-f]{12}$/);
  expect(diagramHash(`\n${good}\n`)).toBe(diagramHash(good));
  expect(diagramHash(`${good}2`)).not.toBe(diagramHash(good));
});
