/** A file that the reader saves under the name over the fence. */
export interface FileStep {
  readonly kind: 'file';
  readonly line: number;
  readonly name: string;
  readonly text: string;
  /** The file under `static/` that the page shows. */
  readonly source?: string;
}

/** A command that the reader runs. */
export interface CommandStep {
  readonly kind: 'command';
  /** Of its first line in the page's file, from 1. */
  readonly line: number;
  readonly command: string;
  /** What the page prints; empty where it prints nothing. */
  readonly output: string;
  /** Of the first line of the output in the page's file; the command's own where there is none. */
  readonly outputLine: number;
  readonly exit: number;
  readonly notRun: boolean;
  /** What the page prints is an example: the command is run, and its output is not compared. */
  readonly sample: boolean;
  /** Why it is left out, fails or prints something else; undefined for most. */
  readonly reason?: string | undefined;
}

/** What a reader of a lab does. */
export type LabStep = FileStep | CommandStep;
