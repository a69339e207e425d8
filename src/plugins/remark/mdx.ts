import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Expression} from 'estree';
import {isRecord} from '../../simulator/isRecord';

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
  if (isRecord(data)) {
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
