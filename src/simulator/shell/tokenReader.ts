import {isRedirect, type Scanner, type Token} from './scanner';
import {SyntaxMistake} from './signals';

export const RESERVED = [
  ...['!', 'case', 'do', 'done', 'elif', 'else', 'esac', 'fi', 'for', 'if', 'in'],
  ...['then', 'until', 'while', '{', '}'],
];

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

/** Looks at and takes the tokens of a script; what does not fit is a mistake as ash words it. */
export class TokenReader {
  constructor(readonly scanner: Scanner) {}

  unexpected(token: Token, expected?: string): never {
    const expecting = expected === undefined ? '' : ` (expecting "${expected}")`;
    throw new SyntaxMistake(`unexpected ${say(token)}${expecting}`);
  }

  isOperator(...texts: string[]): boolean {
    const token = this.scanner.peek();
    return token.kind === 'operator' && texts.includes(token.text);
  }

  isReserved(...texts: string[]): boolean {
    const token = this.scanner.peek();
    return token.kind === 'word' && texts.includes(token.raw);
  }

  operator(text: string): void {
    const token = this.scanner.next();
    if (token.kind !== 'operator' || token.text !== text) {
      this.unexpected(token, text);
    }
  }

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
