import {unified} from 'unified';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {expect, test} from 'vitest';
import {checkEnds} from './checkEnds';

/** What each `expect` fence ends, by its text. */
function ends(markdown: string): Readonly<Record<string, readonly string[]>> {
  const tree = unified().use(remarkParse).use(remarkMdx).parse(markdown);
  return Object.fromEntries([...checkEnds(tree)].map(([{value}, steps]) => [value, steps]));
}

const fence = (text: string) => `\`\`\`expect\n${text}\n\`\`\`\n`;

test('the last check of a step ends it, the last of the checkpoint all steps', () => {
  const lab = [
    '## 1. 준비 {/* #prepare */}\n',
    '## 2. 띄우기 {/* #start */}\n',
    fence('first'),
    `- 하나\n\n  ${fence('second').replaceAll('\n', '\n  ')}`,
    '## 확인 {/* #checkpoint */}\n',
    fence('third'),
    fence('fourth'),
  ];
  expect(ends(lab.join('\n'))).toEqual({second: ['start'], fourth: ['prepare', 'start']});
});

test('a check elsewhere ends nothing', () => {
  expect(ends(`${fence('a')}\n## 잘 안 되나요? {/* #trouble */}\n\n${fence('b')}`)).toEqual({});
  expect(ends(`## 1. 준비\n\n${fence('a')}`)).toEqual({});
});
