import {toString} from 'mdast-util-to-string';
import type {Heading, Root, RootContent} from 'mdast';
import {idOf} from './labSections';
import {element} from './mdx';

const NUMBERED = /^\d+\. /;

const isSection = (node: RootContent): node is Heading =>
  node.type === 'heading' && node.depth === 2;

/** Puts a StepEnd, where a step is ticked off, at the end of every step of a page. */
export default function steps() {
  return (tree: Root): void => {
    const ends = new Map<RootContent | undefined, string>();
    let open: string | undefined;
    for (const node of [...tree.children, undefined]) {
      if (node === undefined || isSection(node)) {
        if (open !== undefined) {
          ends.set(node, open);
        }
        open = node && NUMBERED.test(toString(node)) ? idOf(node) : undefined;
      }
    }
    tree.children = [...tree.children, undefined].flatMap((node) => {
      const id = ends.get(node);
      return [
        ...(id === undefined ? [] : [element('StepEnd', {step: id})]),
        ...(node ? [node] : []),
      ];
    });
  };
}
