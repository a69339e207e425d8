import {Regex} from '../regex';
import {RegexMistake} from '../regexParser';
import type {Call, Utility} from '../shell';

class ExprMistake extends Error {}

const LEVELS: readonly (readonly string[])[] = [
  ['|'],
  ['&'],
  ['=', '==', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
  [':'],
];

const isNull = (text: string) => text === '' || /^-?0+$/.test(text);

/** `expr`. Source: POSIX.1-2017, XCU `expr`. */
export const expr: Utility = (call) => {
  try {
    const result = new Expression(call).whole();
    call.out(`${result}\n`);
    return isNull(result) ? 1 : 0;
  } catch (error) {
    if (error instanceof ExprMistake || error instanceof RegexMistake) {
      return call.fail(error.message, 2);
    }
    throw error;
  }
};

class Expression {
  private at = 0;

  constructor(private readonly call: Call) {}

  whole(): string {
    if (this.call.args.length === 0) {
      throw new ExprMistake('too few arguments');
    }
    const result = this.level(0);
    if (this.at < this.call.args.length) {
      throw new ExprMistake('syntax error');
    }
    return result;
  }

  private level(index: number): string {
    const operators = LEVELS[index];
    if (operators === undefined) {
      return this.primary();
    }
    let value = this.level(index + 1);
    for (;;) {
      const operator = this.call.args[this.at] ?? '';
      if (!operators.includes(operator)) {
        return value;
      }
      this.at += 1;
      value = this.apply(operator, value, this.level(index + 1));
    }
  }

  private primary(): string {
    const word = this.call.args[this.at];
    this.at += 1;
    if (word === undefined) {
      throw new ExprMistake('syntax error');
    }
    if (word === 'length') {
      return String(this.primary().length);
    }
    if (word === '(') {
      const value = this.call.world.budget.nested(() => this.level(0));
      if (this.call.args[this.at] !== ')') {
        throw new ExprMistake('syntax error');
      }
      this.at += 1;
      return value;
    }
    return word;
  }

  private apply(operator: string, one: string, other: string): string {
    if (operator === '|') {
      return isNull(one) ? other : one;
    }
    if (operator === '&') {
      return isNull(one) || isNull(other) ? '0' : one;
    }
    if (operator === ':') {
      return this.match(one, other);
    }
    const numbers = [one, other].every((text) => /^-?\d{1,18}$/.test(text));
    const truth = (value: boolean) => (value ? '1' : '0');
    const compared = numbers
      ? Number(BigInt(one) - BigInt(other))
      : one < other
        ? -1
        : one > other
          ? 1
          : 0;
    switch (operator) {
      case '=':
      case '==':
        return truth(compared === 0);
      case '!=':
        return truth(compared !== 0);
      case '<':
        return truth(compared < 0);
      case '<=':
        return truth(compared <= 0);
      case '>':
        return truth(compared > 0);
      case '>=':
        return truth(compared >= 0);
      default:
        return numbers
          ? calculate(operator, BigInt(one), BigInt(other))
          : bad('non-numeric argument');
    }
  }

  private match(text: string, pattern: string): string {
    const regex = new Regex(`^${pattern}`, false, false, this.call.world.budget);
    const match = regex.find(text);
    const hasGroup = pattern.includes('\\(');
    const length = match === undefined ? 0 : match.end - match.start;
    return hasGroup ? (match?.groups[1] ?? '') : String(length);
  }
}

function bad(message: string): never {
  throw new ExprMistake(message);
}

function calculate(operator: string, one: bigint, other: bigint): string {
  switch (operator) {
    case '+':
      return String(one + other);
    case '-':
      return String(one - other);
    case '*':
      return String(one * other);
    default:
      if (other === 0n) {
        return bad('division by zero');
      }
      return String(operator === '/' ? one / other : one % other);
  }
}
