import {makeContext} from '../../../simulator/buildkit/context';
import {parseDockerfile, readStages, type SourceRange} from '../../../simulator/dockerfile';
import type {CheckNote} from './checkNotes';
import type {LabInputs} from './labInputs';

/** A mistake that would stop a build, as BuildKit words it. */
export interface Mistake {
  readonly message: string;
  readonly range: SourceRange;
}

/** What the lab knows about its inputs without a build. */
export interface Analysis {
  /** The Dockerfile that was analysed; lines and columns below refer to this text. */
  readonly dockerfile: string;
  readonly mistakes: readonly Mistake[];
  /** What `docker build --check` warns of. */
  readonly checks: readonly CheckNote[];
  /** Names of stages that can be a target. */
  readonly stages: readonly string[];
  /** Files that .dockerignore leaves out. */
  readonly ignored: readonly string[];
}

/** Analyses the inputs as `docker build` does before its first step. */
export function analyse({dockerfile: text, files, buildArgs}: LabInputs): Analysis {
  const parsed = parseDockerfile(text);
  const read = parsed.ok ? readStages(parsed.value, {buildArgs}) : parsed;
  const made = makeContext(text, files);
  const mistakes = read.ok
    ? []
    : read.problem.map(({line, column, found, message}): Mistake => {
        const end = {line, column: column + Math.max(1, found.length)};
        return {message, range: {start: {line, column}, end}};
      });
  return {
    dockerfile: text,
    mistakes,
    checks: [],
    stages: read.ok
      ? read.value.stages.flatMap(({name}) => (name === undefined ? [] : [name]))
      : [],
    ignored: made.ok ? made.value.ignored : [],
  };
}

/** Analyses the inputs as `docker build --check` does; the script of the checks is fetched first. */
export async function analyseAndCheck(inputs: LabInputs): Promise<Analysis> {
  const analysis = analyse(inputs);
  if (analysis.mistakes.length > 0) {
    return analysis;
  }
  // Without a connection the mistakes and stages are reported without the checks.
  const found = await import('./checkNotes').catch(() => undefined);
  return {...analysis, checks: found?.checkNotes(inputs, analysis.ignored) ?? []};
}
