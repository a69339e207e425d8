/**
 * Patterns of the shell: `*`, `?`, `[a-z]`, `[!a]`, `[[:digit:]]`; a backslash escapes the next
 * character. Source: POSIX.1-2017, XCU 2.13.
 */
type Item =
  | {readonly kind: 'character'; readonly character: string}
  | {readonly kind: 'any' | 'one'}
  | {readonly kind: 'set'; readonly negated: boolean; readonly has: (character: string) => boolean};

const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[a-zA-Z0-9]/,
  alpha: /[a-zA-Z]/,
  blank: /[ \t]/,
  digit: /[0-9]/,
  lower: /[a-z]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t\n\r\f\v]/,
  upper: /[A-Z]/,
  xdigit: /[0-9a-fA-F]/,
};

/** A bracket expression such as `[!a-z]`. */
export interface CharacterSet {
  readonly negated: boolean;
  readonly has: (character: string) => boolean;
  /** The position in the pattern after its `]`. */
  readonly end: number;
}

/** Reads a bracket expression whose `[` is at `start`; undefined when it is not closed. */
export function readSet(pattern: string, start: number, negation = '!^'): CharacterSet | undefined {
  let at = start + 1;
  const negated = negation.includes(pattern.charAt(at)) && pattern.charAt(at) !== '';
  at += negated ? 1 : 0;
  const tests: ((character: string) => boolean)[] = [];
  for (let first = true; ; first = false) {
    const character = pattern.charAt(at);
    if (character === '') {
      return undefined;
    }
    if (character === ']' && !first) {
      return {negated, has: (each) => tests.some((test) => test(each)), end: at + 1};
    }
    const name = /^\[:(\w+):\]/.exec(pattern.slice(at, at + 16));
    const known = name?.[1] === undefined ? undefined : CLASSES[name[1]];
    if (name !== null && known !== undefined) {
      tests.push((each) => known.test(each));
      at += name[0].length;
      continue;
    }
    at += character === '\\' && negation.includes('!') ? 1 : 0;
    const from = pattern.charAt(at);
    const isRange = pattern.charAt(at + 1) === '-' && !['', ']'].includes(pattern.charAt(at + 2));
    const to = isRange ? pattern.charAt(at + 2) : from;
    tests.push((each) => from <= each && each <= to);
    at += isRange ? 3 : 1;
  }
}

function compile(pattern: string): readonly Item[] {
  const items: Item[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    const set = character === '[' ? readSet(pattern, at) : undefined;
    if (set !== undefined) {
      items.push({kind: 'set', ...set});
      at = set.end - 1;
    } else if (character === '*') {
      items.push({kind: 'any'});
    } else if (character === '?') {
      items.push({kind: 'one'});
    } else {
      at += character === '\\' && at + 1 < pattern.length ? 1 : 0;
      items.push({kind: 'character', character: pattern.charAt(at)});
    }
  }
  return items;
}

function matchesOne(item: Item, character: string): boolean {
  switch (item.kind) {
    case 'character':
      return item.character === character;
    case 'set':
      return item.has(character) !== item.negated;
    case 'any':
    case 'one':
      return true;
  }
}

/** Whether a pattern matches a whole text, in time that grows with the product of their lengths. */
export function matchPattern(pattern: string, text: string): boolean {
  const items = compile(pattern);
  let item = 0;
  let star: {item: number; at: number} | undefined;
  for (let at = 0; at < text.length;) {
    const here = items[item];
    if (here?.kind === 'any') {
      star = {item, at};
      item += 1;
    } else if (here !== undefined && matchesOne(here, text.charAt(at))) {
      item += 1;
      at += 1;
    } else if (star !== undefined) {
      star = {item: star.item, at: star.at + 1};
      item = star.item + 1;
      at = star.at;
    } else {
      return false;
    }
  }
  return items.slice(item).every(({kind}) => kind === 'any');
}

/** A pattern that matches a text and nothing else: its special characters are escaped. */
export const escapePattern = (text: string) => text.replace(/[\\*?[\]]/g, '\\$&');

/** Whether a text has a `*`, `?` or `[` that no backslash escapes. */
export const hasPattern = (pattern: string) => /(^|[^\\])(\\\\)*[*?[]/.test(pattern);

/** The text that a pattern without special characters matches. */
export const unescapePattern = (pattern: string) => pattern.replace(/\\([^])/g, '$1');
