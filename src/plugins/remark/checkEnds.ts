import type {Code, Root} from 'mdast';
import {fencesIn, readLesson} from '../../workshop/lesson/readLesson';

/** The address of the section after a lab's last step in which its result is checked. */
const CHECKPOINT = 'checkpoint';

/**
 * The addresses of the steps that an `expect` fence ends: the last one of a step ends that step, the
 * last one of a lab's checkpoint, which is no step itself, all of the page. Any other ends none.
 */
export function checkEnds(tree: Root): ReadonlyMap<Code, readonly string[]> {
  const {sections, steps} = readLesson(tree);
  return new Map(
    sections.flatMap(({id, number, blocks}): [Code, readonly string[]][] => {
      const last = fencesIn(blocks)
        .filter(({lang}) => lang === 'expect')
        .at(-1);
      const isStep = number !== undefined;
      if (last === undefined || id === undefined || !(isStep || id === CHECKPOINT)) {
        return [];
      }
      return [[last, isStep ? [id] : steps.map((step) => step.id)]];
    }),
  );
}
