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
    [
      '## 하나',
      '1: 소제목 "하나"에 영어 주소가 없습니다. 끝에 {/* #english-words */}처럼 붙입니다.',
    ],
    [
      '## 하나 {/* #하나 */}',
      '1: 소제목의 주소 "하나": 영어 소문자 낱말을 붙임표로 이어 적습니다.',
    ],
    ['# 하나', '1: h1은 머리말의 title에서 옵니다. 본문은 ##부터 시작합니다.'],
    [
      '### 하나 {/* #a */}',
      '1: 소제목의 단계를 건너뜁니다(1단계 다음에 3단계). 2단계까지만 쓸 수 있습니다.',
    ],
    [
      '## 하나 {/* #a */}\n\n## 둘 {/* #a */}',
      '3: 소제목의 주소 "a"가 이 페이지에 이미 있습니다. 다른 주소를 붙입니다.',
    ],
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
  ['[이미지]()', '1: 주소가 없는 링크입니다. 이어질 주소를 적습니다.'],
  ['[](/images)', '1: 글이 없는 링크입니다. 어디로 가는지 적습니다.'],
  ['![](/a.png)', '1: 대체 글이 없는 그림입니다. ![여기]에 그림이 보여 주는 것을 적습니다.'],
  [
    '```\nx\n```',
    '1: 언어가 없는 코드 블록입니다. ```console, ```dockerfile, ```text처럼 적습니다.',
  ],
  [
    "import a from 'a'",
    '1: 페이지에서는 import를 쓰지 않습니다. 부품은 src/theme/MDXComponents에 등록합니다.',
  ],
])('reports %j', (text, message) => {
  expect(lint(text)).toEqual([message]);
});
