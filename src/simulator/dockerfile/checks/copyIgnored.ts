import type {Word} from '../places';
import {wordRange} from '../places';
import {quote} from './quote';
import {placeOf, type Step} from './steps';
import type {Finding} from './types';

/** The build context, as far as a check needs it. */
export interface CheckedContext {
  /** Whether `.dockerignore` leaves a path of the context, or a folder it lies in, out. */
  readonly ignored: (path: string) => boolean;
  /** The text of `.dockerignore`, for its exceptions (`!`). */
  readonly dockerignore?: string | undefined;
}

interface Pattern {
  readonly path: string;
  readonly exception: boolean;
}

/** `a//b/./c/` → `a/b/c`; `..` stays at the front only (Go: `filepath.Clean`). */
function clean(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') {
      parts.pop();
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  const inner = parts.join('/');
  return path.startsWith('/') ? `/${inner}` : inner || '.';
}

function patterns(dockerignore: string): readonly Pattern[] {
  return dockerignore
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const exception = line.startsWith('!');
      const path = clean(exception ? line.slice(1).trim() : line).replace(/^\//, '');
      return {path, exception};
    });
}

const isAtOrBelow = (path: string, base: string) =>
  base === '' || path === base || path.startsWith(`${base}/`);

/** Whether an exception (`!`) may match a path, or something in it (`copySourceNegated`). */
function mayBeException(source: string, all: readonly Pattern[]): boolean {
  const base = source === '.' ? '' : source;
  return all.some(({path, exception}) => {
    const parts = path.split('/');
    const wild = parts.findIndex((part) => /[*?[]/.test(part));
    const prefix = wild < 0 ? path : parts.slice(0, wild).join('/');
    return exception && (isAtOrBelow(prefix, base) || (wild >= 0 && isAtOrBelow(base, prefix)));
  });
}

const isRemote = (source: string) => /^(?:[a-z+]+:\/\/|git@)/i.test(source);

/**
 * CopyIgnoredFile (dockerfile2llb/validations.go: `validateCopySourcePath`). A source that starts
 * with `/` is not looked at: BuildKit matches it as written, and no plain pattern does.
 *
 * @param source the word with its variables replaced
 */
export function copyIgnored(
  step: Step,
  word: Word,
  source: string,
  {ignored, dockerignore = ''}: CheckedContext,
): Finding | undefined {
  const path = clean(source);
  if (isRemote(source) || path.startsWith('/') || path === '..' || path.startsWith('../')) {
    return undefined;
  }
  const all = patterns(dockerignore);
  const everything = all.some(
    ({path: pattern, exception}) => !exception && ['*', '**', '**/*'].includes(pattern),
  );
  const out = path === '.' ? everything : ignored(path);
  if (!out || mayBeException(path, all)) {
    return undefined;
  }
  const verb = step.parts.keyword === 'ADD' ? 'Add' : 'Copy';
  return {
    rule: 'CopyIgnoredFile',
    message: `Attempting to ${verb} file ${quote(path)} that is excluded by .dockerignore`,
    ...placeOf(step, step.own && wordRange(step.own, word)),
  };
}
