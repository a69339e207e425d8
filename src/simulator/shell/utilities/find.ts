import type {Entry} from '../../filesystem';
import {ERRNO_TEXT, isErrno} from '../errno';
import {namesIn} from '../fileNames';
import {matchPattern} from '../pattern';
import {mayAccess} from '../permissions';
import {OpaqueCommand} from '../signals';
import type {Call, Utility} from '../shell';

interface Found {
  readonly path: string;
  readonly name: string;
  readonly entry: Entry;
}

type Test = (found: Found) => boolean;

/** `find`, with the tests and actions that `parsePrimary` knows. */
export const find: Utility = (call) => {
  const starts: string[] = [];
  const rest = [...call.args];
  while (rest[0] !== undefined && !/^[-(!]/.test(rest[0])) {
    starts.push(rest.shift() ?? '');
  }
  const expression = new FindExpression(call, rest);
  const test = expression.parse();
  const search = new Search(call, expression, test);
  for (const start of starts.length === 0 ? ['.'] : starts) {
    const entry = call.files.stat(call.path(start), false);
    if (isErrno(entry)) {
      search.status = call.fail(`${start}: ${ERRNO_TEXT[entry]}`);
    } else {
      search.visit(start, start.replace(/^.*\/(?=.)/, ''), entry, 0);
    }
  }
  expression.finish();
  return search.status || expression.status;
};

class Search {
  status = 0;

  constructor(
    private readonly call: Call,
    private readonly expression: FindExpression,
    private readonly test: Test,
  ) {}

  visit(path: string, name: string, entry: Entry, depth: number): void {
    const {call, expression} = this;
    call.world.budget.step();
    const isTested = depth >= expression.minDepth;
    if (isTested && !expression.depthFirst) {
      this.test({path, name, entry});
    }
    const prunes = expression.takePruned();
    if (entry.kind === 'directory' && depth < expression.maxDepth && !prunes) {
      if (!mayAccess(call.files.user, entry, 'read')) {
        this.status = call.fail(`${path}: ${ERRNO_TEXT.EACCES}`);
      } else {
        call.world.budget.nested(() => this.children(path, depth));
      }
    }
    if (isTested && expression.depthFirst) {
      this.test({path, name, entry: call.files.find(call.path(path), false) ?? entry});
    }
  }

  private children(path: string, depth: number): void {
    for (const name of namesIn(this.call.shell, this.call.path(path))) {
      const inner = `${path.replace(/\/+$/, '')}/${name}`;
      const entry = this.call.files.find(this.call.path(inner), false);
      if (entry !== undefined) {
        this.visit(inner, name, entry, depth + 1);
      }
    }
  }
}

class FindExpression {
  minDepth = 0;
  maxDepth = Infinity;
  depthFirst = false;
  status = 0;
  private at = 0;
  private acts = false;
  private pruned = false;
  private readonly collected: {readonly command: readonly string[]; readonly paths: string[]}[] =
    [];

  constructor(
    private readonly call: Call,
    private readonly words: readonly string[],
  ) {}

  takePruned(): boolean {
    const {pruned} = this;
    this.pruned = false;
    return pruned;
  }

  parse(): Test {
    const test = this.words.length === 0 ? () => true : this.or();
    if (this.at < this.words.length) {
      throw new OpaqueCommand('find');
    }
    return this.acts ? test : (found) => test(found) && this.print(found.path, '\n');
  }

  /** Runs what `-exec … +` has collected. */
  finish(): void {
    for (const {command, paths} of this.collected) {
      if (paths.length > 0) {
        this.run([...command.filter((word) => word !== '{}'), ...paths]);
      }
    }
  }

  private print(path: string, end: string): true {
    this.call.out(`${path}${end}`);
    return true;
  }

  private run(args: readonly string[]): boolean {
    return this.call.world.interpreter.program(this.call.shell, args, this.call.streams) === 0;
  }

  private take(...texts: string[]): boolean {
    const found = texts.includes(this.words[this.at] ?? '');
    this.at += found ? 1 : 0;
    return found;
  }

  private or(): Test {
    let test = this.and();
    while (this.take('-o', '-or')) {
      const [one, other] = [test, this.and()];
      test = (found) => one(found) || other(found);
    }
    return test;
  }

  private and(): Test {
    let test = this.not();
    while (this.at < this.words.length && !['-o', '-or', ')'].includes(this.words[this.at] ?? '')) {
      this.take('-a', '-and');
      const [one, other] = [test, this.not()];
      test = (found) => one(found) && other(found);
    }
    return test;
  }

  private not(): Test {
    return this.call.world.budget.nested(() => {
      if (this.take('!', '-not')) {
        const test = this.not();
        return (found) => !test(found);
      }
      if (this.take('(')) {
        const test = this.or();
        this.take(')');
        return test;
      }
      return this.primary();
    });
  }

  private value(): string {
    const word = this.words[this.at];
    this.at += 1;
    if (word === undefined) {
      throw new OpaqueCommand('find');
    }
    return word;
  }

  private primary(): Test {
    const word = this.value();
    switch (word) {
      case '-name':
      case '-iname': {
        const fold = (text: string) => (word === '-iname' ? text.toLowerCase() : text);
        const pattern = fold(this.value());
        return ({name}) => matchPattern(pattern, fold(name));
      }
      case '-path':
      case '-wholename': {
        const pattern = this.value();
        return ({path}) => matchPattern(pattern, path);
      }
      case '-type': {
        const kinds: Readonly<Record<string, Entry['kind']>> = {
          f: 'file',
          d: 'directory',
          l: 'symlink',
        };
        const kind = kinds[this.value()];
        return ({entry}) => entry.kind === kind;
      }
      case '-empty':
        return ({entry}) =>
          entry.kind === 'directory'
            ? entry.children.size === 0
            : entry.kind === 'file' && entry.content.size === 0;
      case '-maxdepth':
        this.maxDepth = Number(this.value()) || 0;
        return () => true;
      case '-mindepth':
        this.minDepth = Number(this.value()) || 0;
        return () => true;
      case '-depth':
        this.depthFirst = true;
        return () => true;
      case '-xdev':
      case '-mount':
      case '-follow':
      case '-true':
        return () => true;
      case '-perm':
        return this.permissions(this.value());
      case '-prune':
        return () => {
          this.pruned = true;
          return true;
        };
      default:
        return this.action(word);
    }
  }

  private permissions(text: string): Test {
    const [, sign = '', digits] = /^([-/+]?)([0-7]+)$/.exec(text) ?? [];
    if (digits === undefined) {
      throw new OpaqueCommand('find');
    }
    const bits = parseInt(digits, 8);
    return ({entry: {mode}}) =>
      sign === '' ? mode === bits : sign === '-' ? (mode & bits) === bits : (mode & bits) !== 0;
  }

  private action(word: string): Test {
    this.acts = true;
    switch (word) {
      case '-print':
        return ({path}) => this.print(path, '\n');
      case '-print0':
        return ({path}) => this.print(path, '\0');
      case '-delete':
        this.depthFirst = true;
        return ({path}) => this.delete(path);
      case '-exec': {
        const command: string[] = [];
        let end = this.value();
        for (; end !== ';' && !(end === '+' && command.at(-1) === '{}'); end = this.value()) {
          command.push(end);
        }
        if (end === ';') {
          return ({path}) => this.run(command.map((each) => each.split('{}').join(path)));
        }
        const collector = {command, paths: [] as string[]};
        this.collected.push(collector);
        return ({path}) => collector.paths.push(path) > 0;
      }
      default:
        throw new OpaqueCommand('find');
    }
  }

  private delete(path: string): boolean {
    if (/^\.\/?$/.test(path)) {
      return true;
    }
    const entry = this.call.files.find(this.call.path(path), false);
    const isFull = entry?.kind === 'directory' && entry.children.size > 0;
    const error = isFull ? 'ENOTEMPTY' : this.call.files.remove(this.call.path(path));
    if (error !== undefined) {
      this.status = this.call.fail(`${path}: ${ERRNO_TEXT[error]}`);
    }
    return error === undefined;
  }
}
