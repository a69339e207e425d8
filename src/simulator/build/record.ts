import type {Entry} from '../filesystem';
import type {StepVertex} from './vertex';

/** The files that a step reads: path → file or link. */
export type ReadFiles = ReadonlyMap<string, Entry>;

/** What a step was like in a build, to compare it with the next. */
export interface StepRecord {
  readonly id: string;
  /** The name of its stage; its number, where it has none. */
  readonly stage: string;
  readonly keyword: string;
  /** The instruction, continuations joined. */
  readonly text: string;
  /** What the steps below it add up to. */
  readonly inputKey: string;
  /** What the image below its stage is: its name and digest. */
  readonly base: {readonly name: string; readonly digest: string} | undefined;
  /** The record of the step below; undefined on a base image. */
  readonly below: string | undefined;
  /** What it depends on besides text and files: the user, the directory, the shell. */
  readonly settings: Readonly<Record<string, string>>;
  /** Variables that RUN sees. */
  readonly environment: ReadonlyMap<string, string>;
  /** The files that it reads; worked out when two builds are compared. */
  readonly read: () => ReadFiles;
  /** Where `read` comes from: the context, or a stage of that number. */
  readonly readFrom: 'context' | 'image' | number | undefined;
}

/** The settings of a step that its key holds. */
export function settingsOf(vertex: StepVertex): Readonly<Record<string, string>> {
  switch (vertex.kind) {
    case 'exec':
      return {user: vertex.user, directory: vertex.directory, command: vertex.args.join(' ')};
    case 'mkdir':
      return {user: vertex.user, directory: vertex.path};
    case 'copy':
      return {destination: vertex.destination, chown: vertex.chown};
  }
}
