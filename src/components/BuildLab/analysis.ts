import {makeContext} from '../../simulator/build';
import {
  checkDockerfile,
  parseDockerfile,
  readStages,
  type BuildCheck,
  type SourceRange,
} from '../../simulator/dockerfile';
import type {LabInputs} from './labInputs';

/** A mistake that would stop a build, as BuildKit words it. */
export interface Mistake {
  readonly message: string;
  readonly range: SourceRange;
}

/** What can be said of the lab's inputs without a build. */
export interface Analysis {
  /** The text that was looked at: places in it are those of no other text. */
  readonly dockerfile: string;
  readonly mistakes: readonly Mistake[];
  /** What `docker build --check` warns of. */
  readonly checks: readonly BuildCheck[];
  /** Names of stages that can be a target. */
  readonly stages: readonly string[];
  /** Files that .dockerignore leaves out. */
  readonly ignored: readonly string[];
}

/** Looks at the inputs as `docker build --check` would. */
export function analyse({dockerfile: text, files, target, buildArgs}: LabInputs): Analysis {
  const parsed = parseDockerfile(text);
  const read = parsed.ok ? readStages(parsed.dockerfile, {buildArgs}) : parsed;
  const made = makeContext(text, files);
  const ignored = made.ok ? made.context.ignored : [];
  const mistakes = read.ok
    ? []
    : read.errors.map(({line, column, found, message}): Mistake => {
        const end = {line, column: column + Math.max(1, found.length)};
        return {message, range: {start: {line, column}, end}};
      });
  const context = {
    ignored: (path: string) => ignored.includes(path.replace(/^\//, '')),
    dockerignore: files['.dockerignore']?.content,
  };
  return {
    dockerfile: text,
    mistakes,
    checks: read.ok ? checkDockerfile(text, {context, target}) : [],
    stages: read.ok
      ? read.value.stages.flatMap(({name}) => (name === undefined ? [] : [name]))
      : [],
    ignored,
  };
}
