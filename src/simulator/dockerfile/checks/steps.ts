import type {Instruction, InstructionParts} from '../instruction';
import type {SourceRange} from '../range';
import type {Stage} from '../stages';
import {splitKeyword} from '../statement';
import {linesOf} from '../places';
import type {BuildCheck} from './types';

/** An instruction that a stage runs: its own, or one that the ONBUILD of the stage below left. */
export interface Step {
  readonly parts: InstructionParts;
  /** The same, where it stands in this stage: what a fix can change. */
  readonly own: Instruction | undefined;
  /** Where BuildKit reports it: an ONBUILD's at the FROM that runs it. */
  readonly at: Instruction;
}

/**
 * What a stage runs, in order (dockerfile2llb/convert.go: `initOnBuildTriggers`).
 *
 * @param base the stage below, where its ONBUILDs run
 */
export function stepsOf(stage: Stage, base: Stage | undefined): readonly Step[] {
  const triggers = (base?.instructions ?? []).flatMap(({trigger, heredocs}): readonly Step[] =>
    trigger === undefined ? [] : [{parts: {...trigger, heredocs}, own: undefined, at: stage.from}],
  );
  const own = stage.instructions.map((each): Step => ({parts: each, own: each, at: each}));
  return [...triggers, ...own];
}

/** The keyword as written: BuildKit's messages keep its case. */
export const writtenKeyword = ({parts}: Step): string => splitKeyword(parts.text).word;

/** Where to report a step: the lines of BuildKit, and a range of the step's own where it has one. */
export function placeOf({at, own}: Step, range?: SourceRange): Pick<BuildCheck, 'range' | 'lines'> {
  return {range: own === undefined ? at.range : (range ?? own.range), lines: linesOf(at)};
}
