import {toString} from 'mdast-util-to-string';
import type {Heading, Root, RootContent} from 'mdast';
import {idOf} from './headings';
import {element} from './mdx';

const NUMBERED = /^\d+\. /;

const isSection = (node: RootContent): node is Heading =>
  node.type === 'heading' && node.depth === 2;

/** What ends the step that a heading begins; nothing for a heading that begins none. */
function endOf(heading: Heading | undefined): RootContent[] {
  const id = heading && idOf(heading);
  if (heading === undefined || id === undefined) {
    return [];
  }
  const title = toString({...heading, children: heading.children.slice(0, -1)}).trim();
  return NUMBERED.test(title) ? [element('StepEnd', {step: id, title})] : [];
}

/** Puts a StepEnd at the end of every step of a page: of its numbered headings. */
export default function steps() {
  return (tree: Root): void => {
    let open: Heading | undefined;
    const children = tree.children.flatMap((node): RootContent[] => {
      if (!isSection(node)) {
        return [node];
      }
      const end = endOf(open);
      open = node;
      return [...end, node];
    });
    tree.children = [...children, ...endOf(open)];
  };
}
