import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Code, Nodes} from 'mdast';
import type {VFile} from 'vfile';
import type {Expression} from 'estree';
import {readFileSync} from 'node:fs';

type AttributeValue = string | boolean | undefined;

/** An MDX element with string and flag attributes; undefined and false ones are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  children: MdxJsxFlowElement['children'] = [],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes)
      .filter(([, value]) => value !== undefined && value !== false)
      .map(([key, value]): MdxJsxAttribute => ({
        type: 'mdxJsxAttribute',
        name: key,
        value: value === true ? null : (value as string),
      })),
    children,
  };
}

/** An attribute whose value is data, written into the page as a JavaScript expression. */
export function dataAttribute(name: string, data: unknown): MdxJsxAttribute {
  const value = JSON.stringify(data);
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value,
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [{type: 'ExpressionStatement', expression: jsonExpression(data)}],
        },
      },
    },
  };
}

function jsonExpression(data: unknown): Expression {
  if (Array.isArray(data)) {
    return {type: 'ArrayExpression', elements: data.map(jsonExpression)};
  }
  if (typeof data === 'object' && data !== null) {
    return {
      type: 'ObjectExpression',
      properties: Object.entries(data)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ({
          type: 'Property',
          kind: 'init',
          method: false,
          shorthand: false,
          computed: false,
          key: {type: 'Literal', value: key},
          value: jsonExpression(value),
        })),
    };
  }
  return {type: 'Literal', value: data as string | number | boolean | null};
}

/**
 * The number of lines that stand before a page's content: Docusaurus hands plugins the content
 * without its front matter, and positions count from there.
 */
function linesBeforeContent(file: VFile): number {
  if (!file.path) {
    return 0;
  }
  const before = /^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n\s*/.exec(readFileSync(file.path, 'utf8'));
  return before ? before[0].split('\n').length - 1 : 0;
}

/** The line in the source file of a node, or of `line` lines below the node's first line. */
export function lineInFile(file: VFile, node: Nodes, line = 0): number {
  return linesBeforeContent(file) + (node.position?.start.line ?? 1) + line;
}

/** A writer's mistake: stops the build with the file, the line, what was found and the mend. */
export function writerError(file: VFile, line: number, found: string, mend: string): Error {
  return new Error(`${file.path || 'page'}:${line}: ${found}. ${mend}`);
}

/** The line in the source file of the first line inside a fence. */
export function fenceContentLine(file: VFile, node: Code): number {
  return lineInFile(file, node, 1);
}
