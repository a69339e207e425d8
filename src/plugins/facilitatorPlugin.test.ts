import {expect, test} from 'vitest';
import {readPage} from './content/page';
import {agendaPage} from './facilitatorPlugin';

const doc = (frontMatter: Record<string, unknown>) => ({
  id: 'labs/run',
  title: '실습',
  permalink: '/labs/run',
  source: '@site/docs/labs/02-run.mdx',
  frontMatter,
});
const text = readPage(
  '---\ntitle: 실습\nduration: 9\nlevel: core\ncuts:\n  - {step: c, minutes: 5}\n---\n\n## 1. 가 {/* #a */}\n\n## 2. 나 {/* #b */}\n\n## 확인 {/* #checkpoint */}\n',
);

test('a page with a level is in the agenda, with its steps and the number of the lab', () => {
  expect(
    agendaPage(doc({duration: 20, level: 'core', cuts: [{step: 'b', minutes: 5}]}), text),
  ).toEqual({
    ...{id: 'labs/run', title: '실습', permalink: '/labs/run', duration: 20, level: 'core', lab: 2},
    steps: [
      {id: 'a', title: '가'},
      {id: 'b', title: '나'},
    ],
    cuts: [{step: 'b', title: '나', minutes: 5}],
  });
  expect(agendaPage(doc({duration: 20}), text)).toBeUndefined();
});

test.each([
  ['a level without minutes', {level: 'core'}, '4: "level" without "duration"'],
  [
    'a cut of a step that there is not',
    {duration: 9, level: 'core', cuts: [{step: 'c', minutes: 5}]},
    '5: "cuts" names "c", which is no section. Known: a, b, checkpoint.',
  ],
  [
    'cuts that leave nothing',
    {duration: 9, level: 'core', cuts: [{step: 'b', minutes: 9}]},
    '5: "cuts" take all of the 9 minutes',
  ],
])('%s fails the build', (_, frontMatter, message) => {
  expect(() => agendaPage(doc(frontMatter), text)).toThrow(`docs/labs/02-run.mdx:${message}`);
});
