import {readSet} from './pattern';

/** Part of a regular expression. */
export type RegexNode =
  | {readonly kind: 'character'; readonly character: string}
  | {readonly kind: 'any' | 'start' | 'end' | 'boundary' | 'wordStart' | 'wordEnd'}
  | {readonly kind: 'set'; readonly negated: boolean; readonly has: (character: string) => boolean}
  | {readonly kind: 'group'; readonly index: number; readonly choices: readonly RegexNode[][]}
  | {readonly kind: 'reference'; readonly index: number}
  | {readonly kind: 'repeat'; readonly node: RegexNode; readonly min: number; readonly max: number};

const WORD = /\w/;
const CLASSES: Readonly<Record<string, RegexNode>> = {
  w: {kind: 'set', negated: false, has: (each) => WORD.test(each)},
  W: {kind: 'set', negated: true, has: (each) => WORD.test(each)},
  s: {kind: 'set', negated: false, has: (each) => /\s/.test(each)},
  S: {kind: 'set', negated: true, has: (each) => /\s/.test(each)},
  b: {kind: 'boundary'},
  '<': {kind: 'wordStart'},
  '>': {kind: 'wordEnd'},
  n: {kind: 'character', character: '\n'},
  t: {kind: 'character', character: '\t'},
};
const MOST_REPEATS = 255;

/** A text that is no regular expression; the message is that of glibc's `regerror`. */
export class RegexMistake extends Error {}

/** A regular expression: its alternatives, and how many groups it has. */
export interface ParsedRegex {
  readonly choices: readonly RegexNode[][];
  readonly groups: number;
}

/**
 * Parses a basic or extended regular expression, with the extensions of glibc.
 *
 * @throws RegexMistake. Source: POSIX.1-2017, XBD chapter 9.
 */
export function parseRegex(text: string, extended: boolean): ParsedRegex {
  const parser = new RegexParser(text, extended);
  const choices = parser.choices(0);
  return {choices, groups: parser.groups};
}

class RegexParser {
  groups = 0;
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly extended: boolean,
  ) {}

  /** The sign at the position, when it means something there: `(` or, in a basic one, `\(`. */
  private sign(): string {
    const character = this.text.charAt(this.at);
    const next = this.text.charAt(this.at + 1);
    if (character === '\\') {
      return !this.extended && '(){}|+?'.includes(next) && next !== '' ? next : '';
    }
    if (character === '*') {
      return '*';
    }
    return this.extended && '(){}|+?'.includes(character) ? character : '';
  }

  private skipSign(): void {
    this.at += this.text.charAt(this.at) === '\\' ? 2 : 1;
  }

  choices(depth: number): RegexNode[][] {
    if (depth > 50) {
      throw new RegexMistake('Regular expression too big');
    }
    const choices: RegexNode[][] = [[]];
    for (;;) {
      const sign = this.sign();
      const nodes = choices.at(-1) ?? [];
      if (this.at >= this.text.length) {
        if (depth > 0) {
          throw new RegexMistake('Unmatched ( or \\(');
        }
        return choices;
      }
      if (sign === ')' && depth > 0) {
        this.skipSign();
        return choices;
      }
      if (sign === '|') {
        this.skipSign();
        choices.push([]);
        continue;
      }
      nodes.push(this.repeated(this.atom(sign, nodes.length === 0, depth)));
    }
  }

  private atom(sign: string, isFirst: boolean, depth: number): RegexNode {
    if (sign === '(') {
      this.skipSign();
      this.groups += 1;
      const index = this.groups;
      return {kind: 'group', index, choices: this.choices(depth + 1)};
    }
    if (sign !== '' && (isFirst || sign === ')' || sign === '}' || sign === '{')) {
      // A star that has nothing to repeat, or a closing sign, means itself.
      const character = this.text.charAt(this.at);
      this.skipSign();
      return {kind: 'character', character: character === '\\' ? sign : character};
    }
    const character = this.text.charAt(this.at);
    this.at += 1;
    switch (character) {
      case '.':
        return {kind: 'any'};
      case '^':
        return this.extended || isFirst ? {kind: 'start'} : {kind: 'character', character};
      case '$':
        return this.endsHere() ? {kind: 'end'} : {kind: 'character', character};
      case '[': {
        const set = readSet(this.text, this.at - 1, '^');
        if (set === undefined) {
          throw new RegexMistake('Unmatched [, [^, [:, [., or [=');
        }
        this.at = set.end;
        return {kind: 'set', negated: set.negated, has: set.has};
      }
      case '\\':
        return this.escaped();
      default:
        return {kind: 'character', character};
    }
  }

  /** Whether a `$` stands where it means the end. */
  private endsHere(): boolean {
    return this.extended || this.at >= this.text.length || /^\\[)|]/.test(this.text.slice(this.at));
  }

  private escaped(): RegexNode {
    const character = this.text.charAt(this.at);
    this.at += 1;
    if (character === '') {
      throw new RegexMistake('Trailing backslash');
    }
    if (/[1-9]/.test(character)) {
      if (Number(character) > this.groups) {
        throw new RegexMistake('Invalid back reference');
      }
      return {kind: 'reference', index: Number(character)};
    }
    return CLASSES[character] ?? {kind: 'character', character};
  }

  private repeated(node: RegexNode): RegexNode {
    let result = node;
    for (let turns = 0; turns < 10; turns += 1) {
      const sign = this.sign();
      if (sign === '*' || sign === '+' || sign === '?') {
        this.skipSign();
        const max = sign === '?' ? 1 : Infinity;
        result = {kind: 'repeat', node: result, min: sign === '+' ? 1 : 0, max};
        continue;
      }
      const counts = sign === '{' ? this.counts() : undefined;
      if (counts === undefined) {
        return result;
      }
      result = {kind: 'repeat', node: result, ...counts};
    }
    throw new RegexMistake('Regular expression too big');
  }

  private counts(): {min: number; max: number} | undefined {
    const pattern = this.extended ? /^\{(\d*)(,?)(\d*)\}/ : /^\\\{(\d*)(,?)(\d*)\\\}/;
    const found = pattern.exec(this.text.slice(this.at, this.at + 20));
    if (found === null) {
      return undefined;
    }
    this.at += found[0].length;
    const min = Number(found[1]);
    const max = found[2] === '' ? min : found[3] === '' ? Infinity : Number(found[3]);
    if (min > MOST_REPEATS || (max !== Infinity && max > MOST_REPEATS) || max < min) {
      throw new RegexMistake('Invalid content of \\{\\}');
    }
    return {min, max};
  }
}
