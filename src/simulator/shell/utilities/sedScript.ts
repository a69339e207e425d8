import type {Budget} from '../budget';
import {Regex} from '../regex';
import {OpaqueCommand} from '../signals';

/** Which lines a command of sed is for; `plus` counts on from the first address. */
export type Address =
  | {readonly kind: 'line'; readonly line: number}
  | {readonly kind: 'last'}
  | {readonly kind: 'match'; readonly regex: Regex}
  | {readonly kind: 'plus'; readonly count: number};

/** A command of sed with its addresses. */
export interface SedCommand {
  readonly addresses: readonly Address[];
  readonly negated: boolean;
  readonly letter: string;
  /** The text of `a`, `i` and `c`, or what `s` and `y` put in. */
  readonly text: string;
  readonly regex?: Regex;
  readonly flags: string;
}

/**
 * Parses the commands `s y d p q = a i c n` of sed, each with up to two addresses.
 *
 * @throws OpaqueCommand for what else sed can do
 */
export function parseSed(script: string, extended: boolean, budget: Budget): readonly SedCommand[] {
  return new SedParser(script, extended, budget).commands();
}

class SedParser {
  private at = 0;
  private lastRegex: Regex | undefined;

  constructor(
    private readonly script: string,
    private readonly extended: boolean,
    private readonly budget: Budget,
  ) {}

  private match(pattern: RegExp): string | undefined {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.script)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private unknown(): never {
    throw new OpaqueCommand('sed');
  }

  commands(): readonly SedCommand[] {
    const commands: SedCommand[] = [];
    for (;;) {
      this.match(/[\s;]*/);
      if (this.match(/#[^\n]*/) !== undefined) {
        continue;
      }
      if (this.at >= this.script.length) {
        return commands;
      }
      commands.push(this.command());
    }
  }

  private command(): SedCommand {
    const addresses = this.addresses();
    this.match(/\s*/);
    const negated = this.match(/!\s*/) !== undefined;
    const letter = this.match(/[sydpq=aicn]/) ?? this.unknown();
    const base = {addresses, negated, letter, text: '', flags: ''};
    switch (letter) {
      case 's': {
        const delimiter = this.delimiter();
        const regex = this.regex(delimiter);
        const text = this.until(delimiter);
        const flags = this.match(/[gpiI0-9]*/) ?? '';
        const final = /[iI]/.test(flags) ? this.compile(regex.text, true) : regex.regex;
        this.endOfCommand();
        return {...base, regex: final, text, flags};
      }
      case 'y': {
        const delimiter = this.delimiter();
        const from = this.until(delimiter);
        const to = this.until(delimiter);
        return {...base, text: to, flags: from};
      }
      case 'a':
      case 'i':
      case 'c': {
        this.match(/[ \t]*(\\\n?)?[ \t]*/);
        const text = this.match(/(?:\\[^]|[^\n\\])*/) ?? '';
        return {...base, text: text.replace(/\\([^])/g, '$1')};
      }
      default:
        this.endOfCommand();
        return base;
    }
  }

  private endOfCommand(): void {
    this.match(/[ \t]*/);
    if (this.at < this.script.length && this.match(/[;\n]/) === undefined) {
      this.unknown();
    }
  }

  private addresses(): readonly Address[] {
    const first = this.address();
    if (first === undefined) {
      return [];
    }
    if (this.match(/\s*,\s*/) === undefined) {
      return [first];
    }
    const plus = this.match(/\+\d+/);
    const second: Address | undefined =
      plus === undefined ? this.address() : {kind: 'plus', count: Number(plus.slice(1))};
    return [first, second ?? this.unknown()];
  }

  private address(): Address | undefined {
    const line = this.match(/\d+/);
    if (line !== undefined) {
      return {kind: 'line', line: Number(line)};
    }
    if (this.match(/\$/) !== undefined) {
      return {kind: 'last'};
    }
    const opening = this.match(/\/|\\[^\n]/);
    return opening === undefined
      ? undefined
      : {kind: 'match', regex: this.regex(opening.slice(-1)).regex};
  }

  private delimiter(): string {
    return this.match(/[^\n\\]/) ?? this.unknown();
  }

  private regex(delimiter: string): {readonly regex: Regex; readonly text: string} {
    const text = this.until(delimiter);
    this.lastRegex = text === '' ? this.lastRegex : this.compile(text, false);
    return {regex: this.lastRegex ?? this.unknown(), text};
  }

  private compile(text: string, ignoresCase: boolean): Regex {
    return new Regex(text, this.extended, ignoresCase, this.budget);
  }

  /** The text up to a delimiter; one behind a backslash or, in a set, is part of it. */
  private until(delimiter: string): string {
    let text = '';
    for (; ; this.at += 1) {
      const character = this.script.charAt(this.at);
      const next = this.script.charAt(this.at + 1);
      if (character === '') {
        return this.unknown();
      }
      if (character === delimiter) {
        this.at += 1;
        return text;
      }
      if (character === '\\' && next !== '') {
        text += next === delimiter ? next : `\\${next}`;
        this.at += 1;
      } else {
        text += character;
      }
    }
  }
}
