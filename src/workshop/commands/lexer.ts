/** Cuts bash into words and operators, for all who read the commands of pages. */
import type {Piece} from './syntax';

/** A part of a bash word that no other shell has, as it is written: `${name:-word}`, `$((1 + 2))`. */
interface BashOnly {
  readonly kind: 'bash only';
  readonly text: string;
}

export type BashPiece = Piece | BashOnly;

/** What bash still waits for at the end of a text. */
export type Unfinished = "'" | '"' | '`' | '$(' | '\\' | {readonly heredoc: string};

export type Token =
  | {
      readonly kind: 'word';
      readonly pieces: readonly BashPiece[];
      /** The line of the text on which it starts, from 0. */
      readonly line: number;
      readonly raw: string;
    }
  | {readonly kind: 'operator'; readonly text: string; readonly fd: number | undefined}
  | {readonly kind: 'comment'; readonly text: string}
  /** With the text of each here-document that the line began. */
  | {readonly kind: 'newline'; readonly heredocs: readonly string[]}
  | {readonly kind: 'unfinished'; readonly what: Unfinished}
  | {readonly kind: 'end'};

const OPERATORS = [
  ...['<<<', '<<-', '<<', '>>', '>&', '&>', '&&', '||', ';;'],
  ...['<', '>', '&', '|', ';', '(', ')'],
];
const ENDS = ' \t\n;&|<>()';
const NAME = /^(?:[a-zA-Z_]\w*|[?@#*$!0-9-])/;

/** Collects the pieces of a word; text that stands together stays together. */
class Pieces {
  readonly list: BashPiece[] = [];

  add(text: string, quoted: boolean): void {
    const last = this.list.at(-1);
    if (last?.kind === 'text' && last.quoted === quoted) {
      this.list[this.list.length - 1] = {kind: 'text', text: last.text + text, quoted};
    } else {
      this.list.push({kind: 'text', text, quoted});
    }
  }
}

export class Lexer {
  private at = 0;
  /** How many lines have been read to their end. */
  line = 0;
  private unfinished: Unfinished | undefined;
  /** The here-documents whose text begins on the next line. */
  private heredocs: {end: string; stripTabs: boolean}[] = [];
  /** The operator just read, where its here-document's last line is to be named by the next word. */
  private opened: '<<' | '<<-' | undefined;

  constructor(private readonly text: string) {}

  next(): Token {
    const token = this.read();
    return this.unfinished === undefined ? token : {kind: 'unfinished', what: this.unfinished};
  }

  private read(): Token {
    this.skipBlanks();
    const rest = this.text.slice(this.at);
    if (rest === '') {
      const [open] = this.heredocs;
      return open === undefined ? {kind: 'end'} : {kind: 'unfinished', what: {heredoc: open.end}};
    }
    if (rest.startsWith('\n')) {
      this.step(1);
      const heredocs = this.heredocs.map(({end, stripTabs}) => this.heredoc(end, stripTabs));
      this.heredocs = [];
      return {kind: 'newline', heredocs};
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
      this.opened = operator === '<<' || operator === '<<-' ? operator : undefined;
      return {
        kind: 'operator',
        text: operator,
        fd: number === '' ? undefined : Number(number),
      };
    }
    return this.word();
  }

  private word(): Token {
    const {at, line, opened} = this;
    const pieces = this.pieces();
    const raw = this.text.slice(at, this.at);
    if (opened !== undefined) {
      const isText = pieces.every(({kind}) => kind === 'text');
      const end = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
      this.heredocs.push({end: isText ? end : raw, stripTabs: opened === '<<-'});
      this.opened = undefined;
    }
    return {kind: 'word', pieces, line, raw};
  }

  /** The lines up to the one that is `end`, which is taken as well. */
  private heredoc(end: string, stripTabs: boolean): string {
    const lines = this.text.slice(this.at).split('\n');
    const shown = stripTabs ? lines.map((line) => line.replace(/^\t+/, '')) : lines;
    const last = shown.indexOf(end);
    if (last < 0) {
      this.stop({heredoc: end});
      return '';
    }
    // The end of the last line belongs to what follows.
    const isLast = last === lines.length - 1;
    this.step(lines.slice(0, last + 1).join('\n').length + (isLast ? 0 : 1));
    return shown
      .slice(0, last)
      .map((line) => `${line}\n`)
      .join('');
  }

  /** Leaves the rest of the text unread: bash would wait for more. */
  private stop(what: Unfinished): void {
    this.unfinished ??= what;
    this.at = this.text.length;
  }

  private step(length: number): void {
    this.line += this.text.slice(this.at, this.at + length).split('\n').length - 1;
    this.at += length;
  }

  private skipBlanks(): void {
    const blanks = /^(?:[ \t]|\\\n)*/.exec(this.text.slice(this.at))?.[0] ?? '';
    this.step(blanks.length);
  }

  private pieces(): readonly BashPiece[] {
    const pieces = new Pieces();
    for (;;) {
      const character = this.text.charAt(this.at);
      if (character === '' || ENDS.includes(character)) {
        return pieces.list;
      }
      if (character === '\\') {
        this.escaped(pieces);
      } else if (character === "'") {
        pieces.add(this.upTo("'"), true);
      } else if (character === '"') {
        this.doubleQuoted(pieces);
      } else if (character === '$') {
        this.dollar(pieces, false);
      } else if (character === '`') {
        this.upTo('`');
        pieces.list.push({kind: 'bash only', text: '`'});
      } else {
        this.step(1);
        pieces.add(character, false);
      }
    }
  }

  private escaped(pieces: Pieces): void {
    const next = this.text.charAt(this.at + 1);
    this.step(2);
    if (next === '') {
      this.stop('\\');
    } else if (next !== '\n') {
      pieces.add(next, true);
    }
  }

  /** The text between here and the same sign again. */
  private upTo(sign: "'" | '`'): string {
    const end = this.text.indexOf(sign, this.at + 1);
    if (end < 0) {
      this.stop(sign);
      return '';
    }
    const inner = this.text.slice(this.at + 1, end);
    this.step(inner.length + 2);
    return inner;
  }

  private doubleQuoted(pieces: Pieces): void {
    this.step(1);
    pieces.add('', true);
    for (;;) {
      const character = this.text.charAt(this.at);
      const next = this.text.charAt(this.at + 1);
      if (character === '') {
        this.stop('"');
        return;
      }
      if (character === '"') {
        this.step(1);
        return;
      }
      if (character === '\\' && next !== '' && '$`"\\\n'.includes(next)) {
        this.step(2);
        pieces.add(next === '\n' ? '' : next, true);
      } else if (character === '$') {
        this.dollar(pieces, true);
      } else if (character === '`') {
        this.upTo('`');
        pieces.list.push({kind: 'bash only', text: '`'});
      } else {
        this.step(1);
        pieces.add(character, true);
      }
    }
  }

  private dollar(pieces: Pieces, quoted: boolean): void {
    const rest = this.text.slice(this.at);
    if (rest.startsWith('$(')) {
      const text = this.substitution();
      pieces.list.push(
        rest.startsWith('$((') ? {kind: 'bash only', text: '$(('} : {kind: 'command', text, quoted},
      );
      return;
    }
    if (!quoted && /^\$['"]/.test(rest)) {
      // The quotes that follow are read as any others.
      pieces.list.push({kind: 'bash only', text: rest.slice(0, 2)});
      this.step(1);
      return;
    }
    const braced = /^\$\{([^}]*)\}/.exec(rest);
    const inner = braced?.[1] ?? rest.slice(1);
    const name = NAME.exec(inner)?.[0];
    if (braced !== null && name !== inner) {
      pieces.list.push({kind: 'bash only', text: braced[0]});
      this.step(braced[0].length);
    } else if (name === undefined) {
      this.step(1);
      pieces.add('$', quoted);
    } else {
      this.step(braced?.[0].length ?? name.length + 1);
      pieces.list.push({kind: 'variable', name, quoted});
    }
  }

  /** The text of a `$(…)`; parentheses and quotes in it are balanced. */
  private substitution(): string {
    const start = this.at + 2;
    let depth = 1;
    let quote: '' | "'" | '"' = '';
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
    this.stop(quote === '' ? '$(' : quote);
    return '';
  }
}
