import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, test} from 'vitest';
import {pageRules} from './pageRules';

function lint(value: string, path = 'docs/page.mdx'): string[] {
  const file = new VFile({value, path});
  const processor = unified().use(remarkParse).use(remarkMdx).use(pageRules);
  processor.runSync(processor.parse(file), file);
  return file.messages.map(({line, reason}) => `${line ?? 0}: ${reason}`);
}

describe('headings', () => {
  test('accepts levels that go down one at a time, with addresses', () => {
    expect(lint('## 하나 {/* #one */}\n\n### 둘 {/* #two */}\n\n## 셋 {/* #three */}')).toEqual([]);
  });

  test.each([
    ['## 하나', '1: Heading "하나" without an address: expected {/* #english-words */} at its end'],
    ['## 하나 {/* #하나 */}', '1: Address "하나": expected small English words joined by hyphens'],
    ['# 하나', '1: A page has its h1 from `title` in the front matter: start with ##'],
    ['### 하나 {/* #a */}', '1: Heading of level 3 after level 1: expected level 2 or less'],
    ['## 하나 {/* #a */}\n\n## 둘 {/* #a */}', '3: Address "a" twice in one page'],
  ])('reports %j', (text, message) => {
    expect(lint(text)).toEqual([message]);
  });

  test('lets a page of src/pages write its own h1, which nothing else gives it', () => {
    expect(lint('# 하나\n\n## 둘 {/* #two */}', 'src/pages/page.mdx')).toEqual([]);
  });

  test('asks no address of a file that is read on GitHub', () => {
    expect(lint('# 기여하기\n\n## 시작', 'CONTRIBUTING.md')).toEqual([]);
  });
});

test.each([
  ['[이미지]()', '1: Link without a target'],
  ['[](/images)', '1: Link without text'],
  ['![](/a.png)', '1: Picture without a text for those who do not see it'],
  [
    '```\nx\n```',
    '1: Code without a language: expected ```console, ```dockerfile, ```text or the like',
  ],
  ["import a from 'a'", '1: A page never imports: components are registered once for all'],
])('reports %j', (text, message) => {
  expect(lint(text)).toEqual([message]);
});
