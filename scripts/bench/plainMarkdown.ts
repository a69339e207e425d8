import type {List, Paragraph, Root, RootContent} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {parseMarkdown} from '../../src/plugins/content/prose';

/** Writes Markdown as a stock site takes it: admonitions and tables, but no MDX. */
const writer = unified()
  .use(remarkStringify)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective);

/** The question as a paragraph, and its answers as a list without boxes to tick. */
function quizAsText(children: readonly RootContent[]): RootContent[] {
  return children.map((child) => {
    if (child.type === 'paragraph') {
      return {type: 'paragraph', children: child.children} satisfies Paragraph;
    }
    return child.type === 'list'
      ? ({
          ...child,
          children: child.children.map((item) => ({...item, checked: null})),
        } satisfies List)
      : child;
  });
}

/**
 * A chapter in plain Markdown: what the components hold in words stays, what they draw goes, and a
 * fence keeps nothing but its language and its title.
 * @param source the text of an .mdx page
 */
export function plainMarkdown(source: string): string {
  const tree = parseMarkdown(source);
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) {
      return undefined;
    }
    const siblings = parent.children as RootContent[];
    const replace = (nodes: readonly RootContent[]): [typeof SKIP, number] => {
      siblings.splice(index, 1, ...nodes);
      return [SKIP, index];
    };
    if (['mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'].includes(node.type)) {
      return replace([]);
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      return replace(node.children);
    }
    if (node.type === 'containerDirective' && node.name === 'quiz') {
      return replace(quizAsText(node.children));
    }
    if (node.type === 'code') {
      node.meta = /title="[^"]*"/.exec(node.meta ?? '')?.[0] ?? null;
    }
    return undefined;
  });
  visit(tree, 'heading', ({children}) => {
    const last = children.at(-1);
    if (last?.type === 'text') {
      last.value = last.value.trimEnd();
    }
  });
  return writer.stringify(tree satisfies Root);
}
