/** What a heading of a page says beside its words: the number of a step, and its address. */
import type {Heading, Nodes} from 'mdast';

const NUMBERED = /^(\d+)\.\s+/;
const ADDRESS = /^\/\*\s*#(\S+)\s*\*\/$/;

/** The JavaScript in braces of MDX, which `mdast` itself does not know. */
interface Expression {
  readonly type: 'mdxTextExpression';
  readonly value: string;
}

const isExpression = (node: {readonly type: string}): node is Expression =>
  node.type === 'mdxTextExpression';

/** The address that a heading's comment gives it: `run` of `## 실행 {/* #run *\/}`. */
export function idOf(heading: Heading): string | undefined {
  const last: {readonly type: string} | undefined = heading.children.at(-1);
  return last !== undefined && isExpression(last)
    ? ADDRESS.exec(last.value.trim())?.[1]
    : undefined;
}

function textOf(node: Nodes): string {
  if (isExpression(node)) {
    return '';
  }
  if ('children' in node) {
    return node.children.map(textOf).join('');
  }
  return 'value' in node ? node.value : '';
}

/** The words of a heading, without its address. */
export const wordsOf = (heading: Heading): string => textOf(heading).trim();

/**
 * Parts the number of a step from its title: 2 and `실행` of `2. 실행`.
 * @returns no number for the heading of a section that is no step
 */
export function splitNumber(words: string): {
  readonly number: number | undefined;
  readonly title: string;
} {
  const [mark = '', number] = NUMBERED.exec(words) ?? [];
  return {
    number: number === undefined ? undefined : Number(number),
    title: words.slice(mark.length),
  };
}
