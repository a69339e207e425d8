import type {Keyword, SourceRange} from '../dockerfile';
import type {Entry, FileSystem, Layer} from '../filesystem';
import type {Example, ImageCommands, OutputPiece} from '../shell';
import type {HistoryEntry, ImageConfig} from './imageConfig';
import type {StepReason} from './reason';
import type {StepRecord} from './record';

/** What a RUN printed, and what of it the model could not follow. */
export interface StepOutput {
  readonly lines: readonly OutputPiece[];
  /** Commands that ran without the model knowing what they do. */
  readonly unknownCommands: readonly string[];
  /** What a package manager or a build tool adds, with example sizes. */
  readonly examples: readonly Example[];
}

/** A step of a build, as BuildKit's progress shows it. FROM is not among them. */
export interface BuildStep {
  /** Equal for equal steps of two builds. */
  readonly id: string;
  readonly name: string;
  readonly keyword: Keyword;
  readonly stage: number;
  /** Empty when the Dockerfile has one stage. */
  readonly stageName: string;
  /** The instruction's place among those of the Dockerfile, from 0. */
  readonly instruction: number;
  readonly range: SourceRange;
  /** `not-run`: the build failed before it. */
  readonly state: 'cached' | 'run' | 'failed' | 'not-run';
  /** Why it ran; undefined when it did not. */
  readonly reason: StepReason | undefined;
  /** Undefined when it did not come to its end. */
  readonly layer: Layer | undefined;
  /** True when sizes in the layer are example values. */
  readonly example: boolean;
  readonly output: StepOutput;
}

/** The image that a build made. */
export interface BuiltImage {
  /** Changes with the config and with any layer. */
  readonly digest: string;
  readonly config: ImageConfig;
  readonly history: readonly ImageHistoryEntry[];
  /** Bottom first, base image included. */
  readonly layers: readonly Layer[];
  readonly files: FileSystem;
  /** The sum of the layers, in bytes. */
  readonly size: number;
}

/** One line of the image's history, with the layer that it made. */
export interface ImageHistoryEntry extends HistoryEntry {
  readonly layer: Layer | undefined;
  /** The step that made the layer; undefined for the base image and for metadata. */
  readonly step: string | undefined;
  readonly example: boolean;
}

/** The builder's cache. Plain data: keep an old one to go back to it. */
export interface BuildCache {
  readonly results: ReadonlyMap<string, CachedResult>;
  /** Id → what `RUN --mount=type=cache` has kept. */
  readonly cacheMounts: ReadonlyMap<string, Entry>;
  /** The steps of the build before, to say what has changed since. */
  readonly previous: readonly StepRecord[] | undefined;
}

/** What the builder keeps of a step, so that an equal step need not run. */
export interface CachedResult {
  readonly files: FileSystem;
  readonly layer: Layer;
  readonly commands: ImageCommands;
  readonly output: StepOutput;
  readonly example: boolean;
}

/** A build that stopped. */
export interface BuildError {
  /** What `docker build` prints after `ERROR: `. */
  readonly message: string;
  /** The part of the Dockerfile that it is about; undefined when it is about none. */
  readonly range: SourceRange | undefined;
  readonly kind: 'dockerfile' | 'context' | 'target' | 'missing-source' | 'copy' | 'process';
  /** The id of the step that failed. */
  readonly step: string | undefined;
}
