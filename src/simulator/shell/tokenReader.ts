import {RESERVED_WORDS} from './reservedWords';
import {isRedirect, type Scanner, type Token} from './scanner';
import {SyntaxMistake} from './signals';

/** A token as BusyBox ash names it in a message. */
function describe(token: Token): string {
  switch (token.kind) {
    case 'end':
      return 'end of file';
    case 'newline':
      return 'newline';
    case 'operator':
      return isRedirect(token.text) ? 'redirection' : `"${token.text}"`;
    case 'word':
      return RESERVED_WORDS.includes(token.raw) ? `"${token.raw}"` : 'word';
  }
}

/** Looks at and takes the tokens of a script; what does not fit is a mistake as ash words it. */
export class TokenReader {
  constructor(readonly scanner: Scanner) {}

  /** @throws SyntaxMistake */
  unexpected(token: Token, expected?: string): never {
    const expecting = expected === undefined ? '' : ` (expecting "${expected}")`;
    throw new SyntaxMistake(`unexpected ${describe(token)}${expecting}`);
  }

  isOperator(...texts: string[]): boolean {
    const token = this.scanner.peek();
    return token.kind === 'operator' && texts.includes(token.text);
  }

  isReserved(...texts: string[]): boolean {
    const token = this.scanner.peek();
    return token.kind === 'word' && texts.includes(token.raw);
  }

  /** Takes an operator that must stand here. */
  operator(text: string): void {
    const token = this.scanner.next();
    if (token.kind !== 'operator' || token.text !== text) {
      this.unexpected(token, text);
    }
  }

  /** Takes a reserved word that must stand here. */
  reserved(text: string): void {
    const token = this.scanner.next();
    if (token.kind !== 'word' || token.raw !== text) {
      this.unexpected(token, text);
    }
  }

  skipNewlines(): void {
    while (this.scanner.peek().kind === 'newline') {
      this.scanner.next();
    }
  }
}
