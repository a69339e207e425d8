import type {Entry} from '../filesystem';
import type {StepVertex} from './vertex';

/** What a step reads: path → file, link or directory. */
export type ReadFiles = ReadonlyMap<string, Entry>;

/** What a step was like in a build, to compare it with the next. */
export interface StepRecord {
  readonly vertex: StepVertex;
  /** What the steps below it add up to. */
  readonly inputKey: string;
  /** What the image below its stage is: its name and digest. */
  readonly base: {readonly name: string; readonly digest: string} | undefined;
  /** The id of the step below; undefined on a base image. */
  readonly below: string | undefined;
  /** What it reads; worked out when two builds are compared. */
  readonly read: () => ReadFiles;
  /** Where `read` comes from: the context, or a stage of that number. */
  readonly readFrom: 'context' | 'image' | number | undefined;
}

/** The name of a step's stage; its number, where it has none. */
export const stageOf = ({vertex: {origin}}: StepRecord) =>
  origin.stageName === '' ? String(origin.stage) : origin.stageName;

/** A step's instruction, continuations joined, its keyword in capitals. */
export const textOf = ({vertex: {origin}}: StepRecord) =>
  origin.parts.text.trim().replace(/^\S+/, (keyword) => keyword.toUpperCase());

const NO_VARIABLES: ReadonlyMap<string, string> = new Map();

/** The variables that a step sees. */
export const environmentOf = ({vertex}: StepRecord) =>
  vertex.kind === 'exec' ? vertex.environment : NO_VARIABLES;

/** What a step depends on besides text and files: the user, the directory, the shell. */
export function settingsOf({vertex}: StepRecord): Readonly<Record<string, string>> {
  switch (vertex.kind) {
    case 'exec':
      return {user: vertex.user, directory: vertex.directory, command: vertex.args.join(' ')};
    case 'mkdir':
      return {user: vertex.user, directory: vertex.path};
    case 'copy':
      return {destination: vertex.destination, chown: vertex.chown};
  }
}
