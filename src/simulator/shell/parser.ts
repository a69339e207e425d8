import {isRedirect, Scanner, type Token} from './scanner';
import {SyntaxMistake} from './signals';
import type {Assignment, CaseItem, Command, Compound, List, Redirect, Word} from './syntax';

const RESERVED = [
  ...['!', 'case', 'do', 'done', 'elif', 'else', 'esac', 'fi', 'for', 'if', 'in'],
  ...['then', 'until', 'while', '{', '}'],
];
/** Reserved words that end the list in which they stand. */
const CLOSERS = ['do', 'done', 'elif', 'else', 'esac', 'fi', 'then', '}'];
const ASSIGNMENT = /^([a-zA-Z_][a-zA-Z0-9_]*)=/;
const NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

function say(token: Token): string {
  switch (token.kind) {
    case 'end':
      return 'end of file';
    case 'newline':
      return 'newline';
    case 'operator':
      return isRedirect(token.text) ? 'redirection' : `"${token.text}"`;
    case 'word':
      return RESERVED.includes(token.raw) ? `"${token.raw}"` : 'word';
  }
}

/** The plain text of a word without substitutions, and whether any of it is quoted. */
const plain = (word: Word) => ({
  text: word.map((part) => (part.kind === 'text' ? part.text : '')).join(''),
  quoted: word.some((part) => part.kind === 'text' && part.quoted),
});

/** Reads a script line by line, as a shell does: what stands before a mistake still runs. */
export class Parser {
  private readonly scanner: Scanner;

  constructor(text: string, nested: <T>(body: () => T) => T) {
    const parseText = (inner: string) => {
      const parser = new Parser(inner, nested);
      const items: List['items'][number][] = [];
      for (let list = parser.nextLine(); list !== undefined; list = parser.nextLine()) {
        items.push(...list.items);
      }
      return {items};
    };
    const parseSubstitution = (scanner: Scanner) => new Body(scanner).substitution();
    this.scanner = new Scanner(text, parseSubstitution, parseText, nested);
  }

  /** The commands of the next line, with all that belongs to them; undefined at the end. */
  nextLine(): List | undefined {
    while (this.scanner.peek().kind === 'newline') {
      this.scanner.next();
    }
    return this.scanner.peek().kind === 'end' ? undefined : new Body(this.scanner).line();
  }
}

class Body {
  constructor(private readonly scanner: Scanner) {}

  line(): List {
    const list = this.list(false);
    const token = this.scanner.next();
    if (token.kind !== 'newline' && token.kind !== 'end') {
      this.unexpected(token);
    }
    return list;
  }

  substitution(): List {
    const list = this.list(true);
    this.operator(')');
    return list;
  }

  private unexpected(token: Token, expected?: string): never {
    const expecting = expected === undefined ? '' : ` (expecting "${expected}")`;
    throw new SyntaxMistake(`unexpected ${say(token)}${expecting}`);
  }

  private isOperator(...texts: string[]): boolean {
    const token = this.scanner.peek();
    return token.kind === 'operator' && texts.includes(token.text);
  }

  private isReserved(...texts: string[]): boolean {
    const token = this.scanner.peek();
    return token.kind === 'word' && texts.includes(token.raw);
  }

  private operator(text: string): void {
    const token = this.scanner.next();
    if (token.kind !== 'operator' || token.text !== text) {
      this.unexpected(token, text);
    }
  }

  private reserved(text: string): void {
    const token = this.scanner.next();
    if (token.kind !== 'word' || token.raw !== text) {
      this.unexpected(token, text);
    }
  }

  private skipNewlines(): void {
    while (this.scanner.peek().kind === 'newline') {
      this.scanner.next();
    }
  }

  /** @param lines whether newlines separate commands, or end the list */
  private list(lines: boolean): List {
    const items: List['items'][number][] = [];
    for (;;) {
      if (lines) {
        this.skipNewlines();
      }
      const token = this.scanner.peek();
      const ends =
        token.kind === 'end' ||
        token.kind === 'newline' ||
        this.isOperator(')', ';;') ||
        this.isReserved(...CLOSERS);
      if (ends) {
        return {items};
      }
      const command = this.scanner.nested(() => this.andOr());
      const separated = this.isOperator(';', '&');
      const background = this.isOperator('&');
      if (separated) {
        this.scanner.next();
      }
      items.push({command, background});
      if (!separated && this.scanner.peek().kind !== 'newline') {
        return {items};
      }
    }
  }

  /** A list that must not be empty. */
  private body(): List {
    const list = this.list(true);
    // At the end of the script, what is missing is what would have closed it.
    if (list.items.length === 0 && this.scanner.peek().kind !== 'end') {
      this.unexpected(this.scanner.peek());
    }
    return list;
  }

  private andOr(): Command {
    const first = this.pipeline();
    const rest: {operator: '&&' | '||'; command: Command}[] = [];
    while (this.isOperator('&&', '||')) {
      const token = this.scanner.next();
      this.skipNewlines();
      const operator = token.kind === 'operator' && token.text === '||' ? '||' : '&&';
      rest.push({operator, command: this.pipeline()});
    }
    return rest.length === 0 ? first : {kind: 'and-or', first, rest};
  }

  private pipeline(): Command {
    const negated = this.isReserved('!');
    if (negated) {
      this.scanner.next();
    }
    const commands = [this.command()];
    while (this.isOperator('|')) {
      this.scanner.next();
      this.skipNewlines();
      commands.push(this.command());
    }
    const [only] = commands;
    return commands.length === 1 && !negated && only !== undefined
      ? only
      : {kind: 'pipeline', negated, commands};
  }

  private command(): Command {
    const compound = this.scanner.nested(() => this.compound());
    if (compound === undefined) {
      return this.simple();
    }
    const redirects: Redirect[] = [];
    while (this.takeRedirect(redirects)) {
      // Every redirection behind a compound command is its own.
    }
    return {...compound, redirects};
  }

  private compound(): Compound | undefined {
    if (this.isOperator('(')) {
      this.scanner.next();
      const body = this.body();
      this.operator(')');
      return {kind: 'subshell', body, redirects: []};
    }
    const token = this.scanner.peek();
    switch (token.kind === 'word' ? token.raw : '') {
      case '{': {
        this.scanner.next();
        const body = this.body();
        this.reserved('}');
        return {kind: 'group', body, redirects: []};
      }
      case 'if':
        return this.conditional();
      case 'while':
      case 'until': {
        const until = this.isReserved('until');
        this.scanner.next();
        const condition = this.body();
        return {kind: 'loop', until, condition, body: this.doGroup(), redirects: []};
      }
      case 'for':
        return this.forLoop();
      case 'case':
        return this.caseOf();
      default:
        return undefined;
    }
  }

  private doGroup(): List {
    this.reserved('do');
    const body = this.body();
    this.reserved('done');
    return body;
  }

  private conditional(): Compound {
    const clauses: {condition: List; body: List}[] = [];
    let otherwise: List | undefined;
    do {
      this.scanner.next();
      const condition = this.body();
      this.reserved('then');
      clauses.push({condition, body: this.body()});
    } while (this.isReserved('elif'));
    if (this.isReserved('else')) {
      this.scanner.next();
      otherwise = this.body();
    }
    this.reserved('fi');
    return {kind: 'if', clauses, otherwise, redirects: []};
  }

  private forLoop(): Compound {
    this.scanner.next();
    const name = this.scanner.next();
    if (name.kind !== 'word' || !NAME.test(name.raw)) {
      throw new SyntaxMistake('bad for loop variable');
    }
    this.skipNewlines();
    let words: Word[] | undefined;
    if (this.isReserved('in')) {
      this.scanner.next();
      words = [];
      for (let token = this.scanner.peek(); token.kind === 'word'; token = this.scanner.peek()) {
        words.push(token.word);
        this.scanner.next();
      }
      const end = this.scanner.next();
      if (end.kind !== 'newline' && !(end.kind === 'operator' && end.text === ';')) {
        this.unexpected(end);
      }
    } else if (this.isOperator(';')) {
      this.scanner.next();
    }
    this.skipNewlines();
    return {kind: 'for', name: name.raw, words, body: this.doGroup(), redirects: []};
  }

  private caseOf(): Compound {
    this.scanner.next();
    const word = this.scanner.next();
    if (word.kind !== 'word') {
      this.unexpected(word);
    }
    this.skipNewlines();
    this.reserved('in');
    this.skipNewlines();
    const items: CaseItem[] = [];
    while (!this.isReserved('esac')) {
      items.push(this.caseItem());
      this.skipNewlines();
    }
    this.scanner.next();
    return {kind: 'case', word: word.word, items, redirects: []};
  }

  private caseItem(): CaseItem {
    if (this.isOperator('(')) {
      this.scanner.next();
    }
    const patterns: Word[] = [];
    for (;;) {
      const pattern = this.scanner.next();
      if (pattern.kind !== 'word') {
        this.unexpected(pattern);
      }
      patterns.push(pattern.word);
      if (!this.isOperator('|')) {
        break;
      }
      this.scanner.next();
    }
    this.operator(')');
    const body = this.list(true);
    if (!this.isReserved('esac')) {
      this.operator(';;');
    }
    return {patterns, body};
  }

  private simple(): Command {
    const assignments: Assignment[] = [];
    const words: Word[] = [];
    const redirects: Redirect[] = [];
    let line = 0;
    for (;;) {
      const token = this.scanner.peek();
      if (token.kind === 'word') {
        const isFirst = words.length === 0 && assignments.length === 0 && redirects.length === 0;
        if (isFirst && RESERVED.includes(token.raw)) {
          this.unexpected(token);
        }
        line ||= token.line;
        this.scanner.next();
        const name = words.length === 0 ? ASSIGNMENT.exec(token.raw)?.[1] : undefined;
        if (name !== undefined) {
          assignments.push({name, value: afterEquals(token.word, name.length + 1)});
          continue;
        }
        if (isFirst && NAME.test(token.raw) && this.isOperator('(')) {
          return this.functionDefinition(token.raw);
        }
        words.push(token.word);
      } else if (!this.takeRedirect(redirects)) {
        break;
      }
    }
    if (words.length === 0 && assignments.length === 0 && redirects.length === 0) {
      this.unexpected(this.scanner.peek());
    }
    return {kind: 'simple', line, assignments, words, redirects};
  }

  private functionDefinition(name: string): Command {
    this.operator('(');
    this.operator(')');
    this.skipNewlines();
    return {kind: 'function', name, body: this.scanner.nested(() => this.command())};
  }

  /** Takes one redirection, if one stands here. */
  private takeRedirect(redirects: Redirect[]): boolean {
    const token = this.scanner.peek();
    if (token.kind !== 'operator' || !isRedirect(token.text)) {
      return false;
    }
    this.scanner.next();
    const target = this.scanner.next();
    if (target.kind !== 'word') {
      this.unexpected(target);
    }
    const {text: operator, fd} = token;
    const index = redirects.push({fd, operator, target: target.word}) - 1;
    if (operator === '<<' || operator === '<<-') {
      const {text: delimiter, quoted} = plain(target.word);
      this.scanner.addHeredoc({
        delimiter,
        quoted,
        stripTabs: operator === '<<-',
        fill: (body) => {
          redirects[index] = {fd, operator, target: body};
        },
      });
    }
    return true;
  }
}

/** The word behind `name=`. */
function afterEquals(word: Word, length: number): Word {
  const [first, ...rest] = word;
  return first?.kind === 'text' ? [{...first, text: first.text.slice(length)}, ...rest] : word;
}
