import type {Root} from 'mdast';
import {unified} from 'unified';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import stepHelp from './stepHelp';

function written(markdown: string, path: string): string {
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkStringify);
  const tree = processor.parse(markdown);
  stepHelp()(tree as Root, new VFile({path, value: markdown}));
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

test('each numbered step ends with a link that names page and step', () => {
  expect(written(LAB, '/work/docs/labs/02-run.mdx')).toBe(`Intro

## 1. 준비 {/* #prepare */}

First

### Aside {/* #aside */}

More

<StepHelp page="labs/run" step="prepare" title="1. 준비" />

## 2. 띄우기 {/* #start */}

Second

<StepHelp page="labs/run" step="start" title="2. 띄우기" />

## 확인 {/* #checkpoint */}

Third
`);
});

test('a step that is the last of its page has its link too', () => {
  expect(written('## 1. 준비 {/* #prepare */}\n\nFirst\n', 'docs/labs/01-first-image.mdx')).toMatch(
    /First\n\n<StepHelp page="labs\/first-image" step="prepare" title="1\. 준비" \/>\n$/,
  );
});

test.each(['docs/images.mdx', 'docs/labs/index.mdx', 'src/pages/help.mdx'])(
  '%s is left alone',
  (path) => {
    expect(written(LAB, path)).not.toContain('StepHelp');
  },
);
