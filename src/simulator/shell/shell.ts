import type {TreeDraft} from '../filesystem';
import type {evaluate} from './arithmetic';
import type {Budget} from './budget';
import type {Files} from './files';
import type {Example, ProcessRequest} from './request';
import {ProgramsNeeded, ShellError} from './signals';
import type {Streams} from './streams';
import type {Command, List} from './syntax';
import {unknownText} from './unknown';
import type {Variables} from './variables';

/** Options of `set`, by letter. */
export const OPTION_NAMES = {
  a: 'allexport',
  e: 'errexit',
  f: 'noglob',
  n: 'noexec',
  u: 'nounset',
  v: 'verbose',
  x: 'xtrace',
  C: 'noclobber',
  b: 'notify',
  i: 'interactive',
  m: 'monitor',
  s: 'stdin',
} as const;

/** How a shell was called, as far as its messages tell. */
interface Position {
  /** What `$0` gives. */
  readonly arg0: string;
  /** What names the line in its messages: all of them in a file, builtins alone in the input. */
  readonly lines: 'none' | 'builtins' | 'all';
}

/** One shell. Its subshells are copies that share the files and the output. */
export class Shell {
  readonly functions = new Map<string, Command>();
  readonly options = new Set<string>();
  readonly traps = new Map<string, string>();
  positional: readonly string[] = [];
  directory: string;
  status = 0;
  /** The status of the last `$(…)` of the command that is being expanded. */
  substitutionStatus: number | undefined;
  line = 0;
  umask = 0o022;
  loops = 0;
  functionDepth = 0;
  /** Above zero where `set -e` is ignored, as in the condition of an `if` (POSIX.1-2017, XCU `set`). */
  errexitIgnored = 0;
  /** How many calls of `eval` are under way, one within the other. */
  evaluating = 0;
  /** How often this shell has read a random value: each time gives another. */
  private randomReads = 0;

  constructor(
    readonly world: World,
    public streams: Streams,
    public variables: Variables,
    readonly position: Position,
    directory: string,
  ) {
    this.directory = directory;
  }

  /** A copy, as for `( )` and `$( )`; traps are not inherited. */
  subshell(streams: Streams): Shell {
    const shell = new Shell(
      this.world,
      streams,
      this.variables.copy(),
      this.position,
      this.directory,
    );
    for (const [name, body] of this.functions) {
      shell.functions.set(name, body);
    }
    for (const option of this.options) {
      shell.options.add(option);
    }
    shell.positional = this.positional;
    shell.status = this.status;
    shell.line = this.line;
    shell.umask = this.umask;
    shell.errexitIgnored = this.errexitIgnored;
    shell.functionDepth = this.functionDepth;
    shell.randomReads = this.randomReads + 1000;
    return shell;
  }

  /** Whether an option of `set` is on, by its long name. */
  has(option: string): boolean {
    return this.options.has(option);
  }

  /** Prints a line to the standard error. */
  warn(text: string): void {
    this.streams.get(2)?.write(`${text}\n`);
  }

  /** A message of the shell itself, as BusyBox ash words it. */
  complain(message: string): void {
    if (this.evaluating > 0) {
      this.complainOf('eval', message);
      return;
    }
    const line = this.position.lines === 'all' && this.line > 0 ? ` line ${this.line}:` : '';
    this.warn(`${this.position.arg0}:${line} ${message}`);
  }

  /** A message of a builtin: ash counts the lines in the text of `-c` from zero. */
  complainOf(builtin: string, message: string): void {
    const line = this.position.lines === 'none' ? Math.max(0, this.line - 1) : this.line;
    this.warn(`${this.position.arg0}: ${builtin}: line ${line}: ${message}`);
  }

  /** A path as this shell sees it, absolute; an empty one leads nowhere. */
  path(path: string): string {
    if (path === '') {
      return '';
    }
    return path.startsWith('/') ? path : `${this.directory === '/' ? '' : this.directory}/${path}`;
  }

  /**
   * An unknown text that is another for every call, such as `$RANDOM` or the date.
   *
   * @param size in bytes
   */
  random(what: string, size: number): string {
    this.randomReads += 1;
    return unknownText(`${what} ${this.randomReads} ${this.world.request.moment ?? ''}`, size);
  }

  /** The value of a parameter; undefined when it is not set. */
  parameter(name: string): string | undefined {
    switch (name) {
      case '?':
        return String(this.status);
      case '#':
        return String(this.positional.length);
      case '*':
      case '@':
        return this.positional.length === 0 ? undefined : this.positional.join(this.separator());
      case '0':
        return this.position.arg0;
      case '-':
        return Object.entries(OPTION_NAMES)
          .filter(([, option]) => this.has(option))
          .map(([letter]) => letter)
          .join('');
      case '$':
      case 'PPID':
        return this.random(`process id ${name}`, 1);
      case '!':
        return undefined;
      case 'LINENO':
        return String(this.line);
      case 'RANDOM':
        return this.random('RANDOM', 5);
      default:
        return /^\d+$/.test(name) ? this.positional[Number(name) - 1] : this.variables.get(name);
    }
  }

  /** What `"$*"` puts between positional parameters: the first character of `IFS`. */
  separator(): string {
    const separators = this.variables.get('IFS');
    return separators === undefined ? ' ' : separators.charAt(0);
  }

  /** Sets a variable, as `name=value` does. */
  assign(name: string, value: string): void {
    this.variables.change(name, this.has('allexport') ? {value, exported: true} : {value});
  }

  /** The status of the last `$(…)` since this was asked. */
  takeSubstitutionStatus(): number | undefined {
    const status = this.substitutionStatus;
    this.substitutionStatus = undefined;
    return status;
  }

  /** Ends the shell where `set -u` forbids to read a parameter that is not set. */
  unsetParameter(name: string): never {
    throw new ShellError(`${name}: parameter not set`);
  }
}

/** What all shells and commands of one process share. */
export interface World {
  readonly request: ProcessRequest;
  readonly draft: TreeDraft;
  readonly files: Files;
  readonly budget: Budget;
  readonly unknownCommands: string[];
  readonly examples: Example[];
  readonly interpreter: Interpreter;
  /** Undefined where they were not handed in: then only {@link CORE_PROGRAMS} can be called. */
  readonly programs: Programs | undefined;
}

/**
 * The commands that a shell can call, and its arithmetic. They are most of the code of the shell, so
 * a page may fetch them apart from the interpreter, and hands them in with what it builds.
 */
export interface Programs {
  /** Programs of an image, by name, but for those of corePrograms.ts. */
  readonly utilities: ReadonlyMap<string, Utility>;
  /** Commands that the shell runs itself. */
  readonly builtins: ReadonlyMap<string, Utility>;
  /** The builtins whose errors end the shell. Source: POSIX.1-2017, XCU 2.14. */
  readonly specialBuiltins: ReadonlyMap<string, Utility>;
  /** Works out `$((…))`. */
  readonly evaluate: typeof evaluate;
}

/**
 * The programs of a process.
 *
 * @throws ProgramsNeeded, which ends the process, where they were not handed in
 */
export function programsOf({programs}: World): Programs {
  if (programs === undefined) {
    throw new ProgramsNeeded();
  }
  return programs;
}

/** The parts of the shell that call each other. */
export interface Interpreter {
  /** Runs a list of commands in a shell; the status of the last. */
  list(shell: Shell, list: List): number;
  /** Parses and runs a script in a shell, line by line. */
  script(shell: Shell, text: string): number;
  /** Runs a program, not a function or a builtin, with a shell's directory and environment. */
  program(shell: Shell, args: readonly string[], streams: Streams): number;
}

/** A call of a command: what a builtin or a program of the model is run with. */
export interface Call {
  readonly name: string;
  /** Its arguments, without the name of the command. */
  readonly args: readonly string[];
  readonly shell: Shell;
  readonly streams: Streams;
  readonly world: World;
  readonly files: Files;
  readonly environment: ReadonlyMap<string, string>;
  /** All of the standard input. */
  input(): string;
  out(text: string): void;
  /** Prints `name: message` to the standard error, and gives the status 1. */
  fail(message: string, status?: number): number;
  /** A path as this process sees it, absolute, its `..` still in it. */
  path(path: string): string;
}

/** Runs a command and gives its exit status. */
export type Utility = (call: Call) => number;
