import {visit} from 'unist-util-visit';
import type {Code, Heading, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Section} from '../../workshop/commands/catchUp';
import {idOf} from './headings';
import type {LabStep} from '../../workshop/lesson/labStep';
import {stepsOfFence} from './labSteps';

/** A step of a lab with its heading and the line where the next heading of its level stands. */
export interface LabSection extends Section {
  readonly heading: Heading;
  readonly endLine: number;
}

/** The numbered steps of a page, in their order, with what their fences have a reader do. */
export function labSections(tree: Root): readonly LabSection[] {
  const heads = tree.children.filter(
    (node): node is Heading => node.type === 'heading' && node.depth === 2,
  );
  return heads.flatMap((heading, index) => {
    const id = idOf(heading);
    if (id === undefined || !/^\d+\. /.test(toString(heading))) {
      return [];
    }
    const from = tree.children.indexOf(heading);
    const next = heads[index + 1];
    const to = next === undefined ? tree.children.length : tree.children.indexOf(next);
    const steps: LabStep[] = [];
    const children = tree.children.slice(from, to);
    visit({type: 'root', children} as Root, 'code', (node: Code) => {
      if (node.lang !== 'expect') {
        steps.push(...stepsOfFence(node));
      }
    });
    return [{id, heading, steps, endLine: next?.position?.start.line ?? Infinity}];
  });
}
