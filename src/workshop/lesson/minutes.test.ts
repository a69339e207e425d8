import {expect, test} from 'vitest';
import {minutesOf, readingMinutes} from './minutes';

const HEAD = '---\ntitle: 머리말의 글자는 세지 않습니다\nduration: 5\n---\n\n';
const minutes = (text: string) => Math.round(minutesOf(HEAD + text) * 100) / 100;

test.each([
  ['nothing', '', 0],
  ['text by its syllables', '가'.repeat(800), 2],
  ['a figure', '<EngineTracer />\n', 3],
  ['a diagram', '```mermaid\nflowchart TD\n```\n', 3],
  ['a Dockerfile with its layers', '```dockerfile title="Dockerfile" layers\nFROM a\n```\n', 3],
  ['a Dockerfile alone is read', '```dockerfile\nFROM a\n```\n', 0],
  ['predictions', '<PredictBuild ids="a b c" />\n', 6],
  ['a question, whatever it says', ':::quiz[물음?]\n\n- [x] 답\n\n  설명\n\n:::\n', 1],
  ['commands, without what they print', '```console\n$ a\nout\n$ b \\\n    c\n```\n', 1.2],
  ['commands in a list', '1. 하나\n\n   ```console\n   $ a\n   ```\n', 0.6],
  ['a facilitator’s notes are not read', ':::facilitator\n\n- **말하기** 글\n\n:::\n', 0],
  [
    'nor what helps in trouble',
    `## 잘 안 되나요? {/* #trouble */}\n\n${'가'.repeat(400)}\n\n## 끝 {/* #end */}\n`,
    0,
  ],
])('%s', (_, text, wanted) => {
  expect(minutes(text)).toBeCloseTo(wanted, 1);
});

test('reading alone counts the questions’ text, and nothing else', () => {
  const page = `${'가'.repeat(400)}\n\n<EngineTracer />\n\n:::quiz[${'나'.repeat(200)}]\n\n:::\n`;
  expect(readingMinutes(HEAD + page)).toBe(1.5);
});
