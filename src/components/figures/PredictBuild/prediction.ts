import {build, EMPTY_CACHE, type BuildOutcome, type BuildStep} from '../../../simulator/buildkit';
import type {Exercise} from './exercises';

/** What the reader expects of a step. */
export type Guess = 'cached' | 'run';

/** Step id → what the reader expects of it. */
export type Guesses = Readonly<Record<string, Guess | undefined>>;

export interface StepVerdict {
  readonly step: BuildStep;
  readonly guess: Guess | undefined;
  readonly isRight: boolean;
}

/** The build after the change, on the cache that the first one left. */
export function solutionOf({before, after}: Exercise): BuildOutcome {
  return build(after, build(before, EMPTY_CACHE).cache);
}

/** The steps that a reader marks, in the order of the Dockerfile. */
export const stepsOf = (exercise: Exercise): readonly BuildStep[] =>
  [...solutionOf(exercise).steps].sort((one, other) => one.instruction - other.instruction);

/** Compares what the reader expects with what the build did. */
export const judge = (steps: readonly BuildStep[], guesses: Guesses): readonly StepVerdict[] =>
  steps.map((step) => ({step, guess: guesses[step.id], isRight: guesses[step.id] === step.state}));

/** A step's instruction as the Dockerfile writes it, in one line and with its variables in it. */
export const sourceOf = ({range}: BuildStep, {after}: Exercise): string =>
  after.dockerfile
    .split('\n')
    .slice(range.start.line - 1, range.end.line)
    .map((line) => line.replace(/\\\s*$/, '').trim())
    .join(' ');
