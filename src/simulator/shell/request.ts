/** What a process is started with, and what came of it. */

/** The user that a process runs as, by number and name. */
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
   * Stands for the clock and for chance: in two processes of the same moment, `date` and `$RANDOM`
   * give the same unknown texts.
   */
  readonly moment?: string;
}

/** A piece of what a process printed. */
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

/** What came of a process that ended. */
export interface ProcessOutcome {
  /** Zero is assumed of commands that the model does not know. */
  readonly exitCode: number;
  /** In the order of printing; as BusyBox prints it. */
  readonly output: readonly OutputPiece[];
  /** Commands that ran without the model knowing what they do. */
  readonly unknownCommands: readonly string[];
  readonly examples: readonly Example[];
}

/** A process, or a build, that called a program which was not handed in: it has no outcome. */
export interface NeedsPrograms {
  readonly kind: 'needs';
  readonly part: 'programs';
}
