import type {Position} from './range';

/** What is wrong with a Dockerfile. */
export type DockerfileErrorKind =
  | 'empty-file'
  | 'no-instructions'
  | 'no-stages'
  | 'no-build-stage'
  | 'directive'
  | 'heredoc'
  | 'unknown-instruction'
  | 'unknown-flag'
  | 'flag-value'
  | 'arguments'
  | 'stage-name'
  | 'base-name'
  | 'stage-reference'
  | 'variable';

/** A user's mistake as a value. It is never thrown. */
export interface DockerfileError extends Position {
  readonly kind: DockerfileErrorKind;
  /** The text that was found, as written; empty when something is missing. */
  readonly found: string;
  /** What may stand there: names or forms. */
  readonly expected: readonly string[];
  /** What `docker build` prints after `ERROR: failed to build: failed to solve: `, word for word. */
  readonly message: string;
}

/** The mistakes of a Dockerfile; BuildKit stops at the first. */
export type DockerfileErrors = readonly [DockerfileError, ...DockerfileError[]];

/** A mistake within one instruction, before its place and BuildKit's prefix are known. */
export interface Mistake {
  readonly kind: DockerfileErrorKind;
  readonly message: string;
  readonly found: string;
  readonly expected: readonly string[];
}

/** A mistake within one instruction; see {@link Mistake} for what the fields say. */
export function mistake(
  kind: DockerfileErrorKind,
  message: string,
  found: string,
  expected: readonly string[],
): Mistake {
  return {kind, message, found, expected};
}

/** A mistake with the place where it stands. */
export function errorAt({line, column}: Position, problem: Mistake): DockerfileError {
  const {kind, found, expected, message} = problem;
  return {kind, line, column, found, expected, message};
}

/** Adds the prefix of frontend/dockerfile/instructions/parse.go: `parseError.Error()`. */
export function instructionError(
  at: Position,
  startLine: number,
  problem: Mistake,
): DockerfileError {
  const message = `dockerfile parse error on line ${startLine}: ${problem.message}`;
  return errorAt(at, {...problem, message});
}
