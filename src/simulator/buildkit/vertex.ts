import type {Instruction, InstructionParts} from '../dockerfile';
import {baseName, fingerprint} from '../filesystem';
import {octalMode} from './fileMode';
import type {Mount} from './mounts';

/** Where a step comes from. */
export interface StepOrigin {
  /** BuildKit's name of the step: `[build 2/3] COPY app.py /src/app.py`. */
  readonly name: string;
  /** The stage that the step belongs to, from 0. */
  readonly stage: number;
  readonly stageName: string;
  /** The instruction of the Dockerfile; for an ONBUILD trigger, the ONBUILD. */
  readonly instruction: Instruction;
  /** What runs: the instruction, or the trigger. */
  readonly parts: InstructionParts;
}

/** A source of COPY: paths of the context, of another stage, of an image, or text of the file. */
export type CopySource =
  | {readonly kind: 'paths'; readonly from: SourceFiles; readonly paths: readonly string[]}
  | {readonly kind: 'heredoc'; readonly name: string; readonly content: string};

/** The files that a step reads besides those it stands on. */
export type SourceFiles =
  | {readonly kind: 'context'}
  | {
      readonly kind: 'vertex';
      readonly node: string | undefined;
      readonly stage: number | undefined;
    };

interface VertexBase {
  /** Its own name in the plan. */
  readonly node: string;
  /** Equal for steps that say the same and stand on the same: BuildKit runs them once. */
  readonly id: string;
  /** The node below; undefined on an empty file system. */
  readonly input: string | undefined;
}

/** The layers of an image of a registry. */
export interface ImageVertex extends VertexBase {
  readonly kind: 'image';
  readonly reference: string;
}

/** WORKDIR. */
export interface MkdirVertex extends VertexBase {
  readonly kind: 'mkdir';
  readonly origin: StepOrigin;
  readonly path: string;
  readonly user: string;
}

/** COPY and ADD. */
export interface CopyVertex extends VertexBase {
  readonly kind: 'copy';
  readonly origin: StepOrigin;
  readonly sources: readonly CopySource[];
  /** Absolute; ends with a slash where the instruction says that it is a directory. */
  readonly destination: string;
  readonly chown: string;
  readonly chmod: string;
  /** Whether it is made on an empty root, and merged with what it stands on. */
  readonly link: boolean;
  readonly parents: boolean;
  readonly exclude: readonly string[];
  readonly add: boolean;
  readonly ignoreCache: boolean;
}

/** A mount with the files that it shows. */
export interface MountedFiles {
  readonly mount: Mount;
  /** Absolute. */
  readonly target: string;
  readonly from: SourceFiles | undefined;
}

/** RUN. */
export interface ExecVertex extends VertexBase {
  readonly kind: 'exec';
  readonly origin: StepOrigin;
  readonly args: readonly string[];
  /** The script of a here-document that names its own interpreter. */
  readonly script: {readonly name: string; readonly content: string} | undefined;
  readonly environment: ReadonlyMap<string, string>;
  readonly directory: string;
  readonly user: string;
  readonly mounts: readonly MountedFiles[];
  readonly network: string;
  readonly ignoreCache: boolean;
}

/** Whether a source of ADD is fetched rather than read from the context. */
export const isUrl = (path: string) => /^https?:\/\//.test(path);

/** A vertex that is run: WORKDIR, COPY, ADD or RUN. */
export type StepVertex = MkdirVertex | CopyVertex | ExecVertex;

/** A node of the build graph; BuildKit calls it a vertex as well. */
export type Vertex = ImageVertex | StepVertex;

const environmentKeys = new WeakMap<ReadonlyMap<string, string>, string>();

/** Equal for the same variables with the same values in the same order. Many steps share one set. */
export function environmentKey(environment: ReadonlyMap<string, string>): string {
  const key = environmentKeys.get(environment) ?? fingerprint(...[...environment].flat());
  environmentKeys.set(environment, key);
  return key;
}

/** What a step says, for its cache key, without what it stands on and reads. */
export function whatOf(vertex: StepVertex): string {
  switch (vertex.kind) {
    case 'mkdir':
      return fingerprint(vertex.path, vertex.user);
    case 'copy': {
      const {sources, destination, chown, chmod, link, parents, exclude, add} = vertex;
      // Of a source's path its last name counts; the rest shows in what is read.
      const names = sources.map((source) =>
        source.kind === 'paths' ? source.paths.map(baseName) : source.name,
      );
      const mode = octalMode(chmod) ?? chmod;
      return fingerprint(
        ...[destination, chown, String(mode), String(parents), String(add), String(link)],
        ...names.flat(),
        'excluded',
        ...exclude,
      );
    }
    case 'exec': {
      const {args, script, environment, directory, user, network, mounts} = vertex;
      const shown = mounts.map(({mount, target}) => [mount.type, target, mount.id, mount.readOnly]);
      const variables = environmentKey(environment);
      const shownMounts = shown.length === 0 ? '' : JSON.stringify(shown);
      const program = script === undefined ? '' : JSON.stringify(script);
      return fingerprint(variables, directory, user, network, shownMounts, program, ...args);
    }
  }
}
