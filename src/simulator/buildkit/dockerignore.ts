import {namesOf} from '../filesystem';
import type {Result} from '../result';
import {ignorePattern} from './patterns';

/** The rules of a .dockerignore file. */
export interface Dockerignore {
  /** Whether a path, relative to the context, is left out of the context. */
  readonly ignores: (path: string) => boolean;
}

/** The first line that cannot be read. */
export interface DockerignoreProblem {
  /** From 1. */
  readonly line: number;
  /** The line without blanks around it. */
  readonly pattern: string;
  readonly message: string;
}

interface Rule {
  readonly expression: RegExp;
  /** Whether it starts with `!`: a path that it matches is sent after all. */
  readonly isException: boolean;
}

/**
 * Reads a .dockerignore file: comments start in the first column, blanks around a line do not count,
 * a leading slash means nothing (moby/patternmatcher `ignorefile.ReadAll`). The last rule that
 * matches a path, or a directory above it, decides (`MatchesOrParentMatches`).
 */
export function readDockerignore(text: string): Result<Dockerignore, DockerignoreProblem> {
  const rules: Rule[] = [];
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim();
    if (line.startsWith('#') || trimmed === '') {
      continue;
    }
    const isException = trimmed.startsWith('!');
    const written = isException ? trimmed.slice(1).trim() : trimmed;
    const path = namesOf(written).join('/');
    if (written === '') {
      const message = `illegal exclusion pattern: ${JSON.stringify(trimmed)}`;
      return {ok: false, problem: {line: index + 1, pattern: trimmed, message}};
    }
    if (path === '') {
      continue;
    }
    const pattern = ignorePattern(path);
    if (!pattern.ok) {
      const message = 'syntax error in pattern';
      return {ok: false, problem: {line: index + 1, pattern: trimmed, message}};
    }
    rules.push({expression: pattern.value, isException});
  }
  return {ok: true, value: {ignores: (path) => isIgnored(path, rules)}};
}

/** Whether a path, or a directory above it, fits. */
function matchesUpwards(path: string, expression: RegExp): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (expression.test(path.slice(0, end))) {
      return true;
    }
  }
  return false;
}

function isIgnored(path: string, rules: readonly Rule[]): boolean {
  if (rules.length === 0) {
    return false;
  }
  let ignored = false;
  for (const {expression, isException} of rules) {
    if (ignored === isException && matchesUpwards(path, expression)) {
      ignored = !isException;
    }
  }
  return ignored;
}
