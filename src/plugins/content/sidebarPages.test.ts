import {expect, test} from 'vitest';
import {pageId, sidebarFaults} from './sidebarPages';

test.each([
  ['docs/hub.mdx', 'hub'],
  ['docs/labs/02-run.mdx', 'labs/run'],
  ['docs/facilitator/index.mdx', 'facilitator/index'],
  ['docs/2026-news.mdx', 'news'],
])('%s is %s', (file, id) => {
  expect(pageId(file)).toBe(id);
});

test('names without a page and pages without a name are told, each with its place', () => {
  const source = "items: [\n  'hub',\n  'labs/run', 'hubs',\n]";
  const faults = sidebarFaults(
    source,
    ['hub', 'labs/run', 'hubs'],
    ['docs/hub.mdx', 'docs/labs/02-run.mdx', 'docs/labs/07-new.mdx'],
  );
  expect(faults.map(({file, line, found, mend}) => `${file}:${line} ${found} ${mend}`)).toEqual([
    "sidebars.ts:3 차례에 적힌 'hubs' 페이지가 없습니다. docs/hubs.mdx를 만들거나, 있는 페이지의 이름으로 고칩니다.",
    "docs/labs/07-new.mdx:1 차례에 없는 페이지입니다. sidebars.ts의 알맞은 items에 'labs/new'를 더합니다.",
  ]);
});
