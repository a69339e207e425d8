import type {Result} from '../result';

/** A pattern as a regular expression; the pattern as written where Go's `filepath.Match` refuses it. */
export type Pattern = Result<RegExp, string>;

const SPECIAL = /[.$+(){}|^]/;

/**
 * The character class that starts at `from`, as Go reads it: `[^a-z]`, never empty.
 *
 * @returns its text for a regular expression and the place after it
 */
function characterClass(pattern: string, from: number): {text: string; end: number} | undefined {
  const inverted = pattern.charAt(from + 1) === '^';
  let text = inverted ? '[^/' : '[';
  let end = from + (inverted ? 2 : 1);
  const first = end;
  const one = (): string | undefined => {
    const escaped = pattern.charAt(end) === '\\';
    const character = pattern.charAt(end + (escaped ? 1 : 0));
    if (character === '' || (!escaped && character === '-')) {
      return undefined;
    }
    end += escaped ? 2 : 1;
    return /[\\\]^-]/.test(character) ? `\\${character}` : character;
  };
  while (end < pattern.length && (pattern.charAt(end) !== ']' || end === first)) {
    const low = one();
    if (low === undefined) {
      return undefined;
    }
    if (pattern.charAt(end) !== '-') {
      text += low;
      continue;
    }
    end += 1;
    const high = one();
    if (high === undefined) {
      return undefined;
    }
    // A range that runs backwards matches nothing in Go and is an error in JavaScript.
    text += low.slice(-1) <= high.slice(-1) ? `${low}-${high}` : '';
  }
  return pattern.charAt(end) === ']' ? {text: `${text}]`, end: end + 1} : undefined;
}

/**
 * @param deep whether `**` stands for any number of directories, as in a .dockerignore file
 */
function compile(pattern: string, deep: boolean): Pattern {
  let text = '';
  let at = 0;
  while (at < pattern.length) {
    const character = pattern.charAt(at);
    at += 1;
    if (character === '*' && deep && pattern.charAt(at) === '*') {
      at += 1;
      at += pattern.charAt(at) === '/' ? 1 : 0;
      text += at === pattern.length ? '.*' : '(?:.*/)?';
    } else if (character === '*') {
      text += '[^/]*';
    } else if (character === '?') {
      text += '[^/]';
    } else if (character === '[') {
      const found = characterClass(pattern, at - 1);
      if (found === undefined) {
        return {ok: false, problem: pattern};
      }
      text += found.text;
      at = found.end;
    } else if (character === '\\') {
      if (at === pattern.length) {
        return {ok: false, problem: pattern};
      }
      text += pattern.charAt(at).replace(/[^\w]/u, '\\$&');
      at += 1;
    } else {
      text += SPECIAL.test(character) || character === ']' ? `\\${character}` : character;
    }
  }
  return {ok: true, value: new RegExp(`^${text}$`, 's')};
}

/**
 * A pattern of COPY or ADD: `*` and `?` stay within one name (Go's `filepath.Match`).
 */
export const copyPattern = (pattern: string) => compile(pattern, false);

/** Whether a source of COPY is a pattern (BuildKit's `containsWildcards`). */
export const hasWildcards = (path: string) => /[*?[]/.test(path.replace(/\\./gs, ''));

/** A pattern of a .dockerignore file, `**` included (moby/patternmatcher). */
export const ignorePattern = (pattern: string) => compile(pattern, true);
