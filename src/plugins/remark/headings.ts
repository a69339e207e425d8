import type {Heading} from 'mdast';
import type {} from 'remark-mdx';

const ID = /^\/\*\s*#(\S+)\s*\*\/$/;

/** The address that a heading's comment gives it: `run` of `## 실행 {/* #run *\/}`. */
export function idOf(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'mdxTextExpression' ? ID.exec(last.value.trim())?.[1] : undefined;
}
