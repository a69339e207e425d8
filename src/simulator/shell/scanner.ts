import {SyntaxMistake} from './signals';
import type {List, Redirect, Word} from './syntax';
import type {ScriptReader} from './wordParts';
import {readHeredocWord, readWord} from './words';

/** A token of a script, as POSIX names them (XCU 2.3). */
export type Token =
  | {
      readonly kind: 'word';
      readonly word: Word;
      /** As written; a reserved word is one that is written without quotes. */
      readonly raw: string;
      readonly line: number;
    }
  | {readonly kind: 'operator'; readonly text: string; readonly fd: number | undefined}
  | {readonly kind: 'newline'}
  | {readonly kind: 'end'};

const OPERATORS = [
  ...['<<-', '<<', '<&', '<>', '>>', '>&', '>|', '&>', '&&', '||', ';;'],
  ...['<', '>', '&', '|', ';', '(', ')'],
];

/** A here-document whose body comes after the line that is being read. */
export interface PendingHeredoc {
  readonly delimiter: string;
  readonly quoted: boolean;
  readonly stripTabs: boolean;
  readonly fill: (body: Word) => void;
}

/** Cuts a script into tokens. Here-documents are read when their line ends. */
export class Scanner implements ScriptReader {
  position = 0;
  line = 1;
  private ahead: Token | undefined;
  private heredocs: PendingHeredoc[] = [];

  constructor(
    readonly text: string,
    /** Parses the list of a `$(…)` up to its `)`. */
    readonly parseSubstitution: (scanner: Scanner) => List,
    readonly parseText: (text: string) => List,
    readonly nested: <T>(body: () => T) => T,
  ) {}

  parseBody(): List {
    // What was peeked at stands before the word in which this stands: nothing is ahead here.
    this.ahead = undefined;
    return this.parseSubstitution(this);
  }

  peek(): Token {
    this.ahead ??= this.read();
    return this.ahead;
  }

  next(): Token {
    const token = this.peek();
    this.ahead = undefined;
    return token;
  }

  addHeredoc(heredoc: PendingHeredoc): void {
    this.heredocs.push(heredoc);
  }

  /** Whether a `(` follows, as after the name of a function. */
  followedByParenthesis(): boolean {
    const token = this.peek();
    return token.kind === 'operator' && token.text === '(';
  }

  private read(): Token {
    this.skipBlanks();
    const {text, position} = this;
    if (position >= text.length) {
      this.readHeredocs();
      return {kind: 'end'};
    }
    if (text.charAt(position) === '\n') {
      this.position += 1;
      this.line += 1;
      this.readHeredocs();
      return {kind: 'newline'};
    }
    const number = /^\d(?=[<>])/.exec(text.slice(position, position + 2))?.[0];
    const at = position + (number?.length ?? 0);
    const operator = OPERATORS.find((each) => text.startsWith(each, at));
    if (operator !== undefined) {
      this.position = at + operator.length;
      return {
        kind: 'operator',
        text: operator,
        fd: number === undefined ? undefined : Number(number),
      };
    }
    const {line} = this;
    const word = readWord(this);
    return {kind: 'word', word, raw: text.slice(position, this.position), line};
  }

  private skipBlanks(): void {
    for (;;) {
      const character = this.text.charAt(this.position);
      if (character === ' ' || character === '\t') {
        this.position += 1;
      } else if (this.text.startsWith('\\\n', this.position)) {
        this.position += 2;
        this.line += 1;
      } else if (character === '#') {
        const end = this.text.indexOf('\n', this.position);
        this.position = end < 0 ? this.text.length : end;
      } else {
        return;
      }
    }
  }

  private readHeredocs(): void {
    const pending = this.heredocs;
    this.heredocs = [];
    for (const {delimiter, quoted, stripTabs, fill} of pending) {
      const lines: string[] = [];
      while (this.position < this.text.length) {
        const end = this.text.indexOf('\n', this.position);
        const whole = this.text.slice(this.position, end < 0 ? this.text.length : end);
        const line = stripTabs ? whole.replace(/^\t+/, '') : whole;
        this.position = end < 0 ? this.text.length : end + 1;
        this.line += 1;
        if (line === delimiter) {
          break;
        }
        lines.push(`${line}\n`);
      }
      const body = lines.join('');
      fill(quoted ? [{kind: 'text', text: body, quoted: true}] : readHeredocWord(this.inner(body)));
    }
  }

  /** A scanner of another text that reads substitutions in the same way. */
  inner(text: string): Scanner {
    return new Scanner(text, this.parseSubstitution, this.parseText, this.nested);
  }

  expect(character: string, message: string): void {
    if (this.text.charAt(this.position) !== character) {
      throw new SyntaxMistake(message);
    }
    this.position += 1;
  }
}

/** Whether an operator is a redirection. */
export const isRedirect = (text: string): text is Redirect['operator'] => /^&?[<>]/.test(text);
