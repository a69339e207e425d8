import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Code, Heading, Root} from 'mdast';
import {idOf} from './headings';

/** The anchor of the part after a lab's last step in which its result is checked. */
const CHECKPOINT = 'checkpoint';

interface Part {
  /** The anchor; undefined for a heading that has none. */
  readonly id: string | undefined;
  readonly isStep: boolean;
  readonly lastCheck: Code | undefined;
}

function partsOf(tree: Root): readonly Part[] {
  const heads = tree.children.filter(
    (node): node is Heading => node.type === 'heading' && node.depth === 2,
  );
  return heads.map((heading, index): Part => {
    const next = heads[index + 1];
    const to = next === undefined ? tree.children.length : tree.children.indexOf(next);
    const children = tree.children.slice(tree.children.indexOf(heading), to);
    const checks: Code[] = [];
    visit({type: 'root', children} as Root, 'code', (node: Code) => {
      if (node.lang === 'expect') {
        checks.push(node);
      }
    });
    const isStep = /^\d+\. /.test(toString(heading));
    return {id: idOf(heading), isStep, lastCheck: checks.at(-1)};
  });
}

/**
 * The anchors of the steps that an `expect` fence ends: the last one of a step ends that step, the
 * last one of a lab's checkpoint, which is no step itself, all of the page. Any other ends none.
 */
export function checkEnds(tree: Root): ReadonlyMap<Code, readonly string[]> {
  const parts = partsOf(tree);
  const steps = parts.flatMap(({isStep, id}) => (isStep && id !== undefined ? [id] : []));
  return new Map(
    parts.flatMap(({id, isStep, lastCheck}): [Code, readonly string[]][] => {
      if (lastCheck === undefined || id === undefined || !(isStep || id === CHECKPOINT)) {
        return [];
      }
      return [[lastCheck, isStep ? [id] : steps]];
    }),
  );
}
