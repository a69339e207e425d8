import {unified} from 'unified';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {expect, test} from 'vitest';
import steps from './steps';

function written(markdown: string): string {
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkStringify);
  const tree = processor.parse(markdown);
  steps()(tree);
  return processor.stringify(tree);
}

const LAB = `Intro

## 1. 준비 {/* #prepare */}

First

### Aside {/* #aside */}

More

## 2. 띄우기 {/* #start */}

Second

## 확인 {/* #checkpoint */}

Third
`;

test('each numbered step ends where the next heading of its level begins', () => {
  expect(written(LAB)).toBe(`Intro

## 1. 준비 {/* #prepare */}

First

### Aside {/* #aside */}

More

<StepEnd step="prepare" title="1. 준비" />

## 2. 띄우기 {/* #start */}

Second

<StepEnd step="start" title="2. 띄우기" />

## 확인 {/* #checkpoint */}

Third
`);
});

test('a step that is the last of its page ends too', () => {
  expect(written('## 1. 준비 {/* #prepare */}\n\nFirst\n')).toMatch(
    /First\n\n<StepEnd step="prepare" title="1\. 준비" \/>\n$/,
  );
});

test('a heading without a number or without an anchor begins no step', () => {
  expect(written('## 확인 {/* #checkpoint */}\n\n## 1. 준비\n')).not.toContain('StepEnd');
});
