import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import * as ts from 'typescript';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Place} from './finding';

/** A piece of text that people read. */
export interface Prose {
  readonly text: string;
  readonly path: string;
  /** Where the character at `index` of the text stands in the file. */
  readonly at: (index: number) => Place;
}

/** Stands for what is between words but is not prose: code, an address, a tag. */
const gap = '\uFFFC';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkDirective);

/** The syntax tree of a Markdown or MDX file. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangeOf(node: Nodes): Range {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0};
}

/** Where `pattern`'s first group stands inside `range`. */
function inside(source: string, {start, end}: Range, pattern: RegExp): Range[] {
  return [...source.slice(start, end).matchAll(pattern)].map((match) => {
    const text = match[1] ?? '';
    const from = start + match.index + match[0].indexOf(text);
    return {start: from, end: from + text.length};
  });
}

/** Turns offsets of `source` into places. */
function placesOf(source: string): (offset: number) => Place {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({index}) => index + 1)];
  return (offset) => {
    const line = starts.filter((start) => start <= offset).length;
    return {line, column: offset - (starts[line - 1] ?? 0) + 1};
  };
}

/** The parts of a Markdown block that a reader reads as words. */
function readable(block: Nodes, source: string): Range[] {
  const ranges: Range[] = [];
  visit(block, (node) => {
    if (node.type === 'text') {
      ranges.push(rangeOf(node));
    } else if (node.type === 'image') {
      ranges.push(...inside(source, rangeOf(node), /^!\[([^\]]*)\]/g));
    }
  });
  return ranges;
}

/** The values of a tag's attributes that a reader reads. */
function attributes(node: MdxJsxFlowElement | MdxJsxTextElement, source: string): Range[] {
  const {start, end} = rangeOf(node);
  const children = node.children[0];
  const tag = {start, end: children ? rangeOf(children).start : end};
  return inside(source, tag, /\s(?:title|label|note|alt)="([^"]*)"/g);
}

/**
 * The prose of a Markdown or MDX file, one piece a block. What is not prose inside a block (code,
 * addresses, marks) is blanked, so that a sentence stays one sentence and columns stay right.
 */
export function proseOfMarkdown(source: string, path: string): Prose[] {
  const places = placesOf(source);
  const prose: Prose[] = [];
  const add = (block: Range, words: readonly Range[]): void => {
    const text = Array.from({length: block.end - block.start}, () => gap);
    for (const {start, end} of words) {
      for (let offset = start; offset < end; offset += 1) {
        text[offset - block.start] = source[offset] ?? gap;
      }
    }
    prose.push({text: text.join(''), path, at: (index) => places(block.start + index)});
  };
  visit(parseMarkdown(source), (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      add(rangeOf(node), readable(node, source));
    } else if (node.type === 'yaml') {
      inside(source, rangeOf(node), /^(?:title|description):[ \t]*(.+)$/gm).forEach((range) =>
        add(range, [range]),
      );
    } else if (node.type === 'code' && node.lang === 'mermaid') {
      // The words of a diagram are the page's own; other code is not.
      add(rangeOf(node), [rangeOf(node)]);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      attributes(node, source).forEach((range) => add(range, [range]));
    }
  });
  return prose;
}

const hangul = /[가-힣]/;

/** Whether a string is one that the interface shows, and not, say, a word that the search knows. */
function isShown({parent}: ts.Node): boolean {
  return (
    ts.isJsxElement(parent) ||
    ts.isJsxFragment(parent) ||
    ts.isJsxAttribute(parent) ||
    ts.isJsxExpression(parent) ||
    (ts.isPropertyAssignment(parent) &&
      ['label', 'message', 'tagline', 'title'].includes(parent.name.getText()))
  );
}

/** The Korean texts that a TypeScript file shows: messages, titles, labels and the text of JSX. */
export function proseOfTypeScript(source: string, path: string): Prose[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const places = placesOf(source);
  const prose: Prose[] = [];
  const walk = (node: ts.Node): void => {
    if (
      (ts.isStringLiteralLike(node) || ts.isJsxText(node)) &&
      hangul.test(node.text) &&
      isShown(node)
    ) {
      const start = node.getStart(file);
      const text = source.slice(start, node.end);
      prose.push({text, path, at: (index) => places(start + index)});
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return prose;
}
