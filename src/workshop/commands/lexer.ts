import {fail} from './result';
import type {Piece, Word} from './syntax';

export type Token =
  | {readonly kind: 'word'; readonly word: Word; readonly raw: string}
  | {readonly kind: 'operator'; readonly text: string; readonly fd: number | undefined}
  | {readonly kind: 'comment'; readonly text: string}
  | {readonly kind: 'newline'}
  | {readonly kind: 'end'};

const OPERATORS = ['<<<', '<<-', '<<', '>>', '>&', '&>', '&&', '||', ';;', '<', '>', '&', '|', ';'];
const ENDS = ' \t\n;&|<>()';
const NAME = /^(?:[a-zA-Z_]\w*|[?@#*$!0-9-])/;

/** Cuts a bash script into words and operators. */
export class Lexer {
  private at = 0;
  private line = 0;

  constructor(private readonly text: string) {}

  next(): Token {
    this.skipBlanks();
    const rest = this.text.slice(this.at);
    if (rest === '') {
      return {kind: 'end'};
    }
    if (rest.startsWith('\n')) {
      this.step(1);
      return {kind: 'newline'};
    }
    if (rest.startsWith('#')) {
      const [comment = ''] = rest.split('\n');
      this.step(comment.length);
      return {kind: 'comment', text: comment.slice(1).trim()};
    }
    const number = /^\d(?=[<>])/.exec(rest)?.[0] ?? '';
    const operator = OPERATORS.find((each) => rest.startsWith(each, number.length));
    if (operator !== undefined) {
      this.step(number.length + operator.length);
      return {
        kind: 'operator',
        text: operator,
        fd: number === '' ? undefined : Number(number),
      };
    }
    if (/^[()]/.test(rest)) {
      fail('control', rest.charAt(0));
    }
    const {at, line} = this;
    const pieces = this.pieces();
    return {kind: 'word', word: {pieces, line}, raw: this.text.slice(at, this.at)};
  }

  /** The lines up to the one that is `end`, which is taken as well. */
  heredoc(end: string, stripTabs: boolean): string {
    const lines = this.text.slice(this.at).split('\n');
    const shown = stripTabs ? lines.map((line) => line.replace(/^\t+/, '')) : lines;
    const last = shown.indexOf(end);
    if (last < 0) {
      fail('syntax', `<<${end}`);
    }
    this.step(lines.slice(0, last + 1).join('\n').length);
    return shown
      .slice(0, last)
      .map((line) => `${line}\n`)
      .join('');
  }

  private step(length: number): void {
    this.line += this.text.slice(this.at, this.at + length).split('\n').length - 1;
    this.at += length;
  }

  private skipBlanks(): void {
    const blanks = /^(?:[ \t]|\\\n)*/.exec(this.text.slice(this.at))?.[0] ?? '';
    this.step(blanks.length);
  }

  private pieces(): readonly Piece[] {
    const pieces: Piece[] = [];
    const add = (text: string, quoted: boolean) => {
      const last = pieces.at(-1);
      if (last?.kind === 'text' && last.quoted === quoted) {
        pieces[pieces.length - 1] = {kind: 'text', text: last.text + text, quoted};
      } else {
        pieces.push({kind: 'text', text, quoted});
      }
    };
    for (;;) {
      const character = this.text.charAt(this.at);
      if (character === '' || ENDS.includes(character)) {
        return pieces;
      }
      if (character === '\\') {
        const next = this.text.charAt(this.at + 1);
        this.step(2);
        if (next !== '\n') {
          add(next, true);
        }
      } else if (character === "'") {
        add(this.singleQuoted(), true);
      } else if (character === '"') {
        this.doubleQuoted(pieces, add);
      } else if (character === '$') {
        this.dollar(pieces, add, false);
      } else if (character === '`') {
        fail('expansion', '`');
      } else {
        this.step(1);
        add(character, false);
      }
    }
  }

  private singleQuoted(): string {
    const end = this.text.indexOf("'", this.at + 1);
    if (end < 0) {
      fail('syntax', "'");
    }
    const inner = this.text.slice(this.at + 1, end);
    this.step(inner.length + 2);
    return inner;
  }

  private doubleQuoted(pieces: Piece[], add: (text: string, quoted: boolean) => void): void {
    this.step(1);
    add('', true);
    for (;;) {
      const character = this.text.charAt(this.at);
      const next = this.text.charAt(this.at + 1);
      if (character === '') {
        fail('syntax', '"');
      }
      if (character === '"') {
        this.step(1);
        return;
      }
      if (character === '\\' && next !== '' && '$`"\\\n'.includes(next)) {
        this.step(2);
        add(next === '\n' ? '' : next, true);
      } else if (character === '$') {
        this.dollar(pieces, add, true);
      } else if (character === '`') {
        fail('expansion', '`');
      } else {
        this.step(1);
        add(character, true);
      }
    }
  }

  private dollar(
    pieces: Piece[],
    add: (text: string, quoted: boolean) => void,
    quoted: boolean,
  ): void {
    const rest = this.text.slice(this.at);
    if (rest.startsWith('$((')) {
      fail('expansion', '$((');
    }
    if (rest.startsWith('$(')) {
      const inner = this.substitution();
      pieces.push({kind: 'command', text: inner, quoted});
      return;
    }
    if (!quoted && /^\$['"]/.test(rest)) {
      fail('expansion', rest.slice(0, 2));
    }
    const braced = /^\$\{([^}]*)\}/.exec(rest);
    const inner = braced?.[1] ?? rest.slice(1);
    const name = NAME.exec(inner)?.[0];
    if (braced !== null && name !== inner) {
      fail('expansion', braced[0]);
    }
    if (name === undefined) {
      this.step(1);
      add('$', quoted);
      return;
    }
    this.step(braced?.[0].length ?? name.length + 1);
    pieces.push({kind: 'variable', name, quoted});
  }

  /** The text of a `$(…)`; parentheses and quotes in it are balanced. */
  private substitution(): string {
    const start = this.at + 2;
    let depth = 1;
    let quote = '';
    for (let at = start; at < this.text.length; at += 1) {
      const character = this.text.charAt(at);
      if (character === '\\' && quote !== "'") {
        at += 1;
      } else if (quote !== '') {
        quote = character === quote ? '' : quote;
      } else if (character === "'" || character === '"') {
        quote = character;
      } else if (character === '(' || character === ')') {
        depth += character === '(' ? 1 : -1;
        if (depth === 0) {
          this.step(at + 1 - this.at);
          return this.text.slice(start, at);
        }
      }
    }
    return fail('syntax', '$(');
  }
}
