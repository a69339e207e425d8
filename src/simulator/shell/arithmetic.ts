import {ShellError} from './signals';

/** Where `$((…))` reads and sets variables. */
export interface ArithmeticVariables {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
  nested<T>(body: () => T): T;
}

const TOKEN =
  /\s*(0[xX][0-9a-fA-F]+|\d+|[a-zA-Z_]\w*|\*\*|<<=|>>=|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&^|]=|[-+*/%<>=!~&^|?:(),])/y;

const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
];

const wrap = (value: bigint) => BigInt.asIntN(64, value);
const truth = (value: boolean) => (value ? 1n : 0n);

function apply(operator: string, one: bigint, other: bigint): bigint {
  switch (operator) {
    case '+':
      return wrap(one + other);
    case '-':
      return wrap(one - other);
    case '*':
      return wrap(one * other);
    case '/':
    case '%':
      if (other === 0n) {
        throw new ShellError('divide by zero');
      }
      return wrap(operator === '/' ? one / other : one % other);
    case '<<':
      return wrap(one << (other & 63n));
    case '>>':
      return wrap(one >> (other & 63n));
    case '<':
      return truth(one < other);
    case '<=':
      return truth(one <= other);
    case '>':
      return truth(one > other);
    case '>=':
      return truth(one >= other);
    case '==':
      return truth(one === other);
    case '!=':
      return truth(one !== other);
    case '&':
      return one & other;
    case '^':
      return one ^ other;
    case '|':
      return one | other;
    case '&&':
      return truth(one !== 0n && other !== 0n);
    default:
      return truth(one !== 0n || other !== 0n);
  }
}

function power(base: bigint, exponent: bigint): bigint {
  if (exponent < 0n) {
    throw new ShellError('exponent less than 0');
  }
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    result = (rest & 1n) === 1n ? wrap(result * square) : result;
    square = wrap(square * square);
  }
  return result;
}

const mistake = () => new ShellError('arithmetic syntax error');

function tokenize(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; text.slice(at).trim() !== ''; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) {
      throw mistake();
    }
    tokens.push(token);
  }
  return tokens;
}

/** Evaluates the text between `$((` and `))`. Source: POSIX.1-2017, XCU 2.6.4. */
export function evaluate(text: string, variables: ArithmeticVariables): bigint {
  const tokens = tokenize(text);
  if (tokens.length === 0) {
    return 0n;
  }
  return new Evaluation(tokens, variables).whole();
}

class Evaluation {
  private at = 0;
  /** Above zero while operands are read without being evaluated, as those behind `0 &&`. */
  private skipped = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly variables: ArithmeticVariables,
  ) {}

  whole(): bigint {
    const value = this.comma();
    if (this.at < this.tokens.length) {
      throw mistake();
    }
    return value;
  }

  private peek(): string {
    return this.tokens[this.at] ?? '';
  }

  private take(...texts: string[]): string | undefined {
    const token = this.peek();
    if (token === '' || !texts.includes(token)) {
      return undefined;
    }
    this.at += 1;
    return token;
  }

  private comma(): bigint {
    let value = this.assignment();
    while (this.take(',') !== undefined) {
      value = this.assignment();
    }
    return value;
  }

  private assignment(): bigint {
    return this.variables.nested(() => {
      const name = this.peek();
      const operator = this.tokens[this.at + 1] ?? '';
      const assigns = /^([-+*/%&^|]|<<|>>)?=$/.test(operator);
      if (!/^[a-zA-Z_]/.test(name) || !assigns) {
        return this.ternary();
      }
      this.at += 2;
      const value = this.assignment();
      const simple = operator === '=';
      return this.set(
        name,
        simple || this.skipped > 0 ? value : apply(operator.slice(0, -1), this.read(name), value),
      );
    });
  }

  private ternary(): bigint {
    const condition = this.binary(0);
    if (this.take('?') === undefined) {
      return condition;
    }
    const yes = this.maybe(condition !== 0n, () => this.assignment());
    if (this.take(':') === undefined) {
      throw mistake();
    }
    const no = this.maybe(condition === 0n, () => this.assignment());
    return condition === 0n ? no : yes;
  }

  private maybe(wanted: boolean, read: () => bigint): bigint {
    this.skipped += wanted ? 0 : 1;
    const value = read();
    this.skipped -= wanted ? 0 : 1;
    return value;
  }

  private binary(level: number): bigint {
    const operators = LEVELS[level];
    if (operators === undefined) {
      return this.exponent();
    }
    let value = this.binary(level + 1);
    for (
      let found = this.take(...operators);
      found !== undefined;
      found = this.take(...operators)
    ) {
      const operator = found;
      const wanted = operator === '&&' ? value !== 0n : operator === '||' ? value === 0n : true;
      const other = this.maybe(wanted, () => this.binary(level + 1));
      value = this.skipped > 0 ? 0n : apply(operator, value, other);
    }
    return value;
  }

  private exponent(): bigint {
    const base = this.unary();
    if (this.take('**') === undefined) {
      return base;
    }
    return power(
      base,
      this.variables.nested(() => this.exponent()),
    );
  }

  private unary(): bigint {
    const operator = this.take('+', '-', '!', '~', '++', '--');
    if (operator === undefined) {
      return this.primary();
    }
    if (operator === '++' || operator === '--') {
      const name = this.peek();
      if (/^[a-zA-Z_]/.test(name)) {
        this.at += 1;
        return this.set(name, apply(operator.charAt(0), this.read(name), 1n));
      }
    }
    const value = this.variables.nested(() => this.unary());
    const signs: Readonly<Record<string, bigint>> = {
      '-': wrap(-value),
      '!': truth(value === 0n),
      '~': ~value,
    };
    return signs[operator] ?? value;
  }

  private primary(): bigint {
    if (this.take('(') !== undefined) {
      const value = this.variables.nested(() => this.comma());
      if (this.take(')') === undefined) {
        throw mistake();
      }
      return value;
    }
    const token = this.peek();
    this.at += 1;
    if (/^\d/.test(token)) {
      return numberOf(token);
    }
    if (!/^[a-zA-Z_]/.test(token)) {
      throw mistake();
    }
    const value = this.read(token);
    const operator = this.take('++', '--');
    if (operator !== undefined) {
      this.set(token, apply(operator.charAt(0), value, 1n));
    }
    return value;
  }

  /** A variable's value, which may be an expression itself. */
  private read(name: string): bigint {
    const text = this.variables.get(name)?.trim() ?? '';
    if (/^-?\d+$/.test(text)) {
      return text.startsWith('-') ? -numberOf(text.slice(1)) : numberOf(text);
    }
    return this.variables.nested(() => evaluate(text, this.variables));
  }

  private set(name: string, value: bigint): bigint {
    if (this.skipped === 0) {
      this.variables.set(name, String(value));
    }
    return value;
  }
}

function numberOf(text: string): bigint {
  if (/^0[0-7]+$/.test(text)) {
    return wrap(BigInt(`0o${text.slice(1)}`));
  }
  if (/^0\d/.test(text)) {
    throw mistake();
  }
  return wrap(BigInt(text));
}
