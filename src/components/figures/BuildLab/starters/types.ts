import type {ContextFiles} from '../../../../simulator/buildkit';
import type {LabInputs} from '../labInputs';

/** A change of the lab that a button makes. */
export interface ReadyEdit {
  readonly id: string;
  /** The words on its button. */
  readonly label: () => string;
  /** What has been done, in a sentence; code stands in backticks. */
  readonly done: () => string;
  /** @returns undefined where there is nothing left to change: the reader has taken it away */
  readonly apply: (inputs: LabInputs) => LabInputs | undefined;
}

/** Something to begin with: a Dockerfile, its context, and changes worth making. */
export interface Starter {
  /** What to look at, in a sentence or two; code stands in backticks. */
  readonly about: () => string;
  readonly dockerfile: string;
  readonly files: ContextFiles;
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** The first is the one whose outcome a page shows where no script runs. */
  readonly edits: readonly [ReadyEdit, ...ReadyEdit[]];
}

/** Lines as a text file has them. */
export const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
