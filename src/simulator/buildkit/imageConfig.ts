import type {FileSystem, Layer} from '../filesystem';
import type {ImageCommands} from '../shell';

/** HEALTHCHECK of an image. Durations are in nanoseconds, as the engine keeps them. */
export interface Healthcheck {
  readonly test: readonly string[];
  readonly interval: number;
  readonly timeout: number;
  readonly startPeriod: number;
  readonly startInterval: number;
  readonly retries: number;
}

/** The config of an image, by the names of the OCI image spec (config.md). */
export interface ImageConfig {
  /** `NAME=value`, in the order in which they were set. */
  readonly env: readonly string[];
  readonly user: string;
  readonly workingDir: string;
  readonly cmd: readonly string[];
  readonly entrypoint: readonly string[];
  readonly shell: readonly string[];
  /** Such as `80/tcp`. */
  readonly exposedPorts: readonly string[];
  readonly volumes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly stopSignal: string;
  readonly healthcheck: Healthcheck | undefined;
  readonly onBuild: readonly string[];
  readonly author: string;
}

/** The config of `FROM scratch`, from which every field starts out empty. */
export const EMPTY_CONFIG: ImageConfig = {
  env: [],
  user: '',
  workingDir: '',
  cmd: [],
  entrypoint: [],
  shell: [],
  exposedPorts: [],
  volumes: [],
  labels: {},
  stopSignal: '',
  healthcheck: undefined,
  onBuild: [],
  author: '',
};

/** One line of `docker history`. */
export interface HistoryEntry {
  readonly createdBy: string;
  /** True when the instruction made no layer. */
  readonly emptyLayer: boolean;
}

/** An image that a Dockerfile can start from. */
export interface BaseImage {
  /** The reference with its tag, as `FROM` finds it. */
  readonly name: string;
  readonly digest: string;
  readonly config: ImageConfig;
  readonly history: readonly HistoryEntry[];
  /** One for each entry of the history that is not empty. */
  readonly layers: readonly Layer[];
  readonly files: FileSystem;
  readonly commands: ImageCommands;
  /** True when sizes are of the right order, but not read from the image of that name. */
  readonly example: boolean;
}
