import {expect, test} from 'vitest';
import {diagramHash, diagramProblem} from './source';

const good = 'flowchart LR\n  accTitle: 제목\n  accDescr: 설명\n  a --> b';

test('accepts flows and sequences that say what they show', () => {
  expect(diagramProblem(good)).toBeUndefined();
  expect(diagramProblem(`%% 메모\n${good}`)).toBeUndefined();
  expect(
    diagramProblem('sequenceDiagram\naccTitle: 제목\naccDescr {\n 설명\n}\na->>b: c'),
  ).toBeUndefined();
});

test.each([
  ['flowchart LR\n  accDescr: 설명\n  a --> b', 0, 'a diagram without accTitle'],
  ['flowchart LR\n  accTitle: 제목\n  accDescr:\n', 0, 'a diagram without accDescr'],
  ['pie\n  "a": 1', 0, 'a diagram that starts with "pie"'],
  [`${good}\n  style a fill:#f00`, 4, 'a colour of its own in a diagram'],
  [`${good}\n  classDef x fill:#f00`, 4, 'a colour of its own in a diagram'],
  [`%%{init: {"theme": "dark"}}%%\n${good}`, 0, 'a diagram that starts with "%%{init'],
])('reports %j', (text, line, found) => {
  const problem = diagramProblem(text);
  expect(problem?.line).toBe(line);
  expect(problem?.found.startsWith(found)).toBe(true);
});

test('names a diagram by its text alone', () => {
  expect(diagramHash(good)).toMatch(/^[0-9a-f]{12}$/);
  expect(diagramHash(`\n${good}\n`)).toBe(diagramHash(good));
  expect(diagramHash(`${good}2`)).not.toBe(diagramHash(good));
});
