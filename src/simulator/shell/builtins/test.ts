import {isErrno} from '../errno';
import {matchPattern} from '../pattern';
import {mayAccess, type Access} from '../permissions';
import {isMounted} from '../mounts';
import type {Call, Utility} from '../shell';

const UNARY = 'bcdefghkLnOGprsStuwxz';
const BINARY = [
  ...['=', '==', '!=', '<', '>', '-eq', '-ne', '-lt', '-le', '-gt', '-ge', '-nt', '-ot', '-ef'],
];

class TestMistake extends Error {}

/** `test` and `[`. Source: POSIX.1-2017, XCU `test`; messages are BusyBox's. */
export const test: Utility = (call) => {
  const words = [...call.args];
  const closing = call.name === '[' ? ']' : call.name === '[[' ? ']]' : undefined;
  if (closing !== undefined && words.pop() !== closing) {
    return complain(call, `missing ${closing}`);
  }
  try {
    return new Test(call, words).run() ? 0 : 1;
  } catch (error) {
    if (error instanceof TestMistake) {
      return complain(call, error.message);
    }
    throw error;
  }
};

function complain(call: Call, message: string): number {
  call.streams.get(2)?.write(`${call.shell.position.arg0.replace(/^.*\//, '')}: ${message}\n`);
  return 2;
}

class Test {
  private at = 0;

  constructor(
    private readonly call: Call,
    private readonly words: readonly string[],
  ) {}

  run(): boolean {
    if (this.words.length === 0) {
      return false;
    }
    const [one = '', operator = '', other = ''] = this.words;
    // POSIX decides short tests by their length, so that operators may be operands.
    if (this.words.length === 1) {
      return one !== '';
    }
    if (this.words.length === 3 && BINARY.includes(operator)) {
      return this.binary(one, operator, other);
    }
    const result = this.or();
    const rest = this.words[this.at];
    if (rest !== undefined) {
      throw new TestMistake(`${rest}: unknown operand`);
    }
    return result;
  }

  private take(...texts: string[]): boolean {
    const found = texts.includes(this.words[this.at] ?? '');
    this.at += found ? 1 : 0;
    return found;
  }

  private or(): boolean {
    let result = this.and();
    while (this.take('-o', '||')) {
      const other = this.and();
      result = result || other;
    }
    return result;
  }

  private and(): boolean {
    let result = this.not();
    while (this.take('-a', '&&')) {
      const other = this.not();
      result = result && other;
    }
    return result;
  }

  private not(): boolean {
    return this.call.world.budget.nested(() => {
      const operator = this.words[this.at + 1] ?? '';
      if (this.words[this.at] === '!' && !BINARY.includes(operator)) {
        this.at += 1;
        return !this.not();
      }
      return this.primary();
    });
  }

  private primary(): boolean {
    const word = this.words[this.at];
    if (word === undefined) {
      throw new TestMistake('argument expected');
    }
    const operator = this.words[this.at + 1];
    if (operator !== undefined && BINARY.includes(operator)) {
      const other = this.words[this.at + 2];
      if (other === undefined) {
        throw new TestMistake(`${operator}: argument expected`);
      }
      this.at += 3;
      return this.binary(word, operator, other);
    }
    this.at += 1;
    if (word === '(') {
      const result = this.or();
      if (!this.take(')')) {
        throw new TestMistake('closing paren expected');
      }
      return result;
    }
    if (word.length === 2 && word.startsWith('-') && UNARY.includes(word.charAt(1))) {
      const operand = this.words[this.at];
      if (operand !== undefined) {
        this.at += 1;
        return this.unary(word.charAt(1), operand);
      }
    }
    return word !== '';
  }

  private unary(letter: string, operand: string): boolean {
    if (letter === 'n' || letter === 'z') {
      return (operand !== '') === (letter === 'n');
    }
    if (letter === 't') {
      return false;
    }
    const {files} = this.call;
    const path = this.call.path(operand);
    const entry = operand === '' ? undefined : files.find(path, letter !== 'L' && letter !== 'h');
    if (entry === undefined) {
      return false;
    }
    const accesses: Readonly<Record<string, Access>> = {r: 'read', w: 'write', x: 'search'};
    const access = accesses[letter];
    if (access !== undefined) {
      return mayAccess(files.user, entry, access);
    }
    const place = files.place(path);
    const isDevice = !isErrno(place) && place.path.startsWith('/dev/') && isMounted(place.path);
    switch (letter) {
      case 'e':
        return true;
      case 'f':
        return entry.kind === 'file' && !isDevice;
      case 'c':
        return isDevice;
      case 'd':
        return entry.kind === 'directory';
      case 'L':
      case 'h':
        return entry.kind === 'symlink';
      case 's':
        return entry.kind === 'directory' || (entry.kind === 'file' && entry.content.size > 0);
      case 'u':
        return (entry.mode & 0o4000) !== 0;
      case 'g':
        return (entry.mode & 0o2000) !== 0;
      case 'k':
        return (entry.mode & 0o1000) !== 0;
      case 'O':
        return entry.uid === files.user.uid;
      case 'G':
        return entry.gid === files.user.gid;
      default:
        return false;
    }
  }

  private binary(one: string, operator: string, other: string): boolean {
    switch (operator) {
      case '=':
      case '==':
        return this.call.name === '[[' ? matchPattern(other, one) : one === other;
      case '!=':
        return this.call.name === '[[' ? !matchPattern(other, one) : one !== other;
      case '<':
        return one < other;
      case '>':
        return one > other;
      case '-ef':
        return this.isSame(one, other);
      // The model keeps no times.
      case '-nt':
      case '-ot':
        return false;
      default:
        return compare(operator, number(one), number(other));
    }
  }

  private isSame(one: string, other: string): boolean {
    const place = this.call.files.place(this.call.path(one));
    const second = this.call.files.place(this.call.path(other));
    return (
      !isErrno(place) && !isErrno(second) && place.entry !== undefined && place.path === second.path
    );
  }
}

function number(text: string): number {
  if (!/^\s*[-+]?\d+\s*$/.test(text)) {
    throw new TestMistake(`${text}: bad number`);
  }
  return Number(text);
}

function compare(operator: string, one: number, other: number): boolean {
  const results: Readonly<Record<string, boolean>> = {
    '-eq': one === other,
    '-ne': one !== other,
    '-lt': one < other,
    '-le': one <= other,
    '-gt': one > other,
    '-ge': one >= other,
  };
  return results[operator] ?? false;
}
