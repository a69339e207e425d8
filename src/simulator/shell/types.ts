import type {TreeDraft} from '../filesystem';
import type {Budget} from './budget';
import type {Files} from './files';
import type {Shell} from './shell';
import type {Streams} from './streams';
import type {List} from './syntax';

export interface ProcessUser {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
  readonly home: string;
}

/** What a base image brings besides the files that the model lists. */
export interface ImageCommands {
  /**
   * Whether `names` and the files hold every command. Where they do not, a command that is not
   * found is unknown rather than missing.
   */
  readonly complete: boolean;
  /** Commands that are on the PATH, whether or not the files list them. */
  readonly names: ReadonlySet<string>;
}

/** A process that a RUN instruction starts. */
export interface ProcessRequest {
  /** What the kernel executes: an exec form's words, or a shell, `-c` and a script. */
  readonly args: readonly string[];
  readonly environment: ReadonlyMap<string, string>;
  /** The working directory, absolute. It is made, as BuildKit does, where it is missing. */
  readonly directory: string;
  readonly user: ProcessUser;
  readonly commands: ImageCommands;
  /** False for `RUN --network=none`. */
  readonly network: boolean;
  /** Paths that nothing can be written to: mounts that are read-only. */
  readonly readOnly?: readonly string[];
  /**
   * Stands for the clock and for luck: `date` and `$RANDOM` give the same unknown text in two
   * processes of the same moment.
   */
  readonly moment?: string;
}

export interface OutputPiece {
  readonly stream: 'stdout' | 'stderr';
  /** Undefined where a command printed what the model does not know. */
  readonly text: string | undefined;
}

/** What a command adds, told by a table of examples rather than by the command itself. */
export interface Example {
  /** The command as it was called. */
  readonly command: string;
  /** The path of what it adds. */
  readonly adds: string;
  /** In bytes; zero where there is no example either. */
  readonly size: number;
  readonly basis: 'example value' | 'unknown';
}

export interface ProcessOutcome {
  /** Zero is assumed of commands that the model does not know. */
  readonly exitCode: number;
  /** In the order of printing; as BusyBox prints it. */
  readonly output: readonly OutputPiece[];
  /** Commands that ran without the model knowing what they do. */
  readonly unknownCommands: readonly string[];
  readonly examples: readonly Example[];
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

/** One call of a command. */
export interface Call {
  readonly name: string;
  /** Without the name. */
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
