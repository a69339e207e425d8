import {readCompound, type Grammar} from './compounds';
import {RESERVED_WORDS} from './reservedWords';
import {isRedirect, Scanner} from './scanner';
import type {Assignment, Command, List, Redirect, Word} from './syntax';
import {TokenReader} from './tokenReader';

/** Reserved words that end the list in which they stand. */
const CLOSERS = ['do', 'done', 'elif', 'else', 'esac', 'fi', 'then', '}'];
const ASSIGNMENT = /^([a-zA-Z_][a-zA-Z0-9_]*)=/;
const NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

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

class Body implements Grammar {
  readonly tokens: TokenReader;

  constructor(private readonly scanner: Scanner) {
    this.tokens = new TokenReader(scanner);
  }

  line(): List {
    const list = this.list(false);
    const token = this.scanner.next();
    if (token.kind !== 'newline' && token.kind !== 'end') {
      this.tokens.unexpected(token);
    }
    return list;
  }

  substitution(): List {
    const list = this.list(true);
    this.tokens.operator(')');
    return list;
  }

  /** @param lines whether newlines separate commands, or end the list */
  list(lines: boolean): List {
    const items: List['items'][number][] = [];
    for (;;) {
      if (lines) {
        this.tokens.skipNewlines();
      }
      const token = this.scanner.peek();
      const ends =
        token.kind === 'end' ||
        token.kind === 'newline' ||
        this.tokens.isOperator(')', ';;') ||
        this.tokens.isReserved(...CLOSERS);
      if (ends) {
        return {items};
      }
      const command = this.scanner.nested(() => this.andOr());
      const separated = this.tokens.isOperator(';', '&');
      const background = this.tokens.isOperator('&');
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
  body(): List {
    const list = this.list(true);
    // At the end of the script, what is missing is what would have closed it.
    if (list.items.length === 0 && this.scanner.peek().kind !== 'end') {
      this.tokens.unexpected(this.scanner.peek());
    }
    return list;
  }

  private andOr(): Command {
    const first = this.pipeline();
    const rest: {operator: '&&' | '||'; command: Command}[] = [];
    while (this.tokens.isOperator('&&', '||')) {
      const token = this.scanner.next();
      this.tokens.skipNewlines();
      const operator = token.kind === 'operator' && token.text === '||' ? '||' : '&&';
      rest.push({operator, command: this.pipeline()});
    }
    return rest.length === 0 ? first : {kind: 'and-or', first, rest};
  }

  private pipeline(): Command {
    const negated = this.tokens.isReserved('!');
    if (negated) {
      this.scanner.next();
    }
    const commands = [this.command()];
    while (this.tokens.isOperator('|')) {
      this.scanner.next();
      this.tokens.skipNewlines();
      commands.push(this.command());
    }
    const [only] = commands;
    return commands.length === 1 && !negated && only !== undefined
      ? only
      : {kind: 'pipeline', negated, commands};
  }

  private command(): Command {
    const compound = this.scanner.nested(() => readCompound(this));
    if (compound === undefined) {
      return this.simple();
    }
    const redirects: Redirect[] = [];
    while (this.takeRedirect(redirects)) {
      // Every redirection behind a compound command is its own.
    }
    return {...compound, redirects};
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
        if (isFirst && RESERVED_WORDS.includes(token.raw)) {
          this.tokens.unexpected(token);
        }
        line ||= token.line;
        this.scanner.next();
        const name = words.length === 0 ? ASSIGNMENT.exec(token.raw)?.[1] : undefined;
        if (name !== undefined) {
          assignments.push({name, value: afterEquals(token.word, name.length + 1)});
          continue;
        }
        if (isFirst && NAME.test(token.raw) && this.tokens.isOperator('(')) {
          return this.functionDefinition(token.raw);
        }
        words.push(token.word);
      } else if (!this.takeRedirect(redirects)) {
        break;
      }
    }
    if (words.length === 0 && assignments.length === 0 && redirects.length === 0) {
      this.tokens.unexpected(this.scanner.peek());
    }
    return {kind: 'simple', line, assignments, words, redirects};
  }

  private functionDefinition(name: string): Command {
    this.tokens.operator('(');
    this.tokens.operator(')');
    this.tokens.skipNewlines();
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
      this.tokens.unexpected(target);
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
