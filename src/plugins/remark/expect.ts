import {visit} from 'unist-util-visit';
import type {Nodes, Root} from 'mdast';
import type {VFile} from 'vfile';
import {checkEnds} from './checkEnds';
import {parseConsole} from '../../workshop/commands/console';
import {fenceContentLine} from '../../workshop/lesson/fault';
import {report} from './faults';
import {dataAttribute, element} from './mdx';
import {readExpect} from './readExpect';

/** The last command of a console fence. */
export function lastCommand(node: Nodes | undefined): string | undefined {
  if (node?.type !== 'code' || node.lang !== 'console') {
    return undefined;
  }
  const block = parseConsole(node.value);
  return block.ok ? block.value.filter(({kind}) => kind === 'command').at(-1)?.text : undefined;
}

/** Turns `expect` fences into CheckOutput elements, for the command of the fence before them. */
export default function expectations() {
  return (tree: Root, file: VFile): void => {
    const ends = checkEnds(tree);
    visit(tree, 'code', (node, index, parent) => {
      if (node.lang !== 'expect' || index === undefined || parent === undefined) {
        return;
      }
      const read = readExpect(node.value, lastCommand(parent.children[index - 1]));
      if (!read.ok) {
        for (const {line, ...fault} of read.problem) {
          report(file, {...fault, line: fenceContentLine(node) + line});
        }
        parent.children[index] = element('CheckOutput', {});
        return;
      }
      const check = element('CheckOutput', {});
      const steps = ends.get(node) ?? [];
      check.attributes = [
        dataAttribute('check', read.value),
        ...(steps.length > 0 ? [dataAttribute('ends', steps)] : []),
      ];
      parent.children[index] = check;
    });
  };
}
