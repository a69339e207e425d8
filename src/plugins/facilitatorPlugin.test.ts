import {expect, test} from 'vitest';
import {readPage} from './content/page';
import {siteFacts} from './content/facts';
import {agendaPage, roomFacts} from './facilitatorPlugin';

const doc = (frontMatter: Record<string, unknown>) => ({
  id: 'labs/run',
  title: '실습',
  permalink: '/labs/run',
  source: '@site/docs/labs/02-run.mdx',
  frontMatter,
});
const text = readPage(
  '---\ntitle: 실습\nduration: 9\nlevel: core\ncuts:\n  - {step: c, minutes: 5}\n---\n\n## 1. 가 {/* #a */}\n\n## 2. 나 {/* #b */}\n\n## 확인 {/* #checkpoint */}\n',
  'docs/labs/02-run.mdx',
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

test('a room is reckoned with the sizes and the limit of docs/facts.yml, each with its source', () => {
  const facts = siteFacts();
  const {downloads, pullsPerAddress} = roomFacts(facts);
  const node = facts.find(({id}) => id === 'download-node-24-slim');
  expect(downloads[0]).toEqual({
    ...{name: 'node:24-slim', image: true, megabytes: node?.value},
    ...{source: node?.source, day: node?.checked},
  });
  expect(pullsPerAddress).toBe(facts.find(({id}) => id === 'pulls-without-login')?.value);
  expect(() => roomFacts([])).toThrow(
    'docs/facts.yml: 강의실의 셈에 쓰는 수가 없습니다: download-',
  );
});
