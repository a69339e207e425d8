import type {BuildError, StepOutput} from './result';

/** The output of a step that runs no command. */
export const NO_OUTPUT: StepOutput = {lines: [], unknownCommands: [], examples: []};

/** A step that can't be done; the message is BuildKit's, without `ERROR_PREFIX`. */
export class StepFailure extends Error {
  constructor(
    readonly kind: BuildError['kind'],
    message: string,
    readonly output: StepOutput = NO_OUTPUT,
  ) {
    super(message);
  }
}
