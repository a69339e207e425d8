import {build, EMPTY_CACHE, type BuildOutcome} from '.';
import type {ContextFiles} from './context';

/** A build as the recorded files write it: recorded/README.md. */
export interface RecordedBuild {
  readonly dockerfile: string;
  readonly files: Readonly<
    Record<
      string,
      | string
      | {
          readonly content: string;
          readonly mode?: string | undefined;
          readonly mtime?: number | undefined;
        }
    >
  >;
  readonly buildArgs?: Readonly<Record<string, string>> | undefined;
  readonly target?: string | undefined;
  readonly noCache?: boolean | undefined;
}

/** What came of a build: its steps by name, the image's history, the number of its layers. */
export type RecordedOutcome =
  | {
      readonly steps: readonly {readonly name: string; readonly cached: boolean}[];
      readonly history: readonly {readonly createdBy: string; readonly emptyLayer: boolean}[];
      readonly layers: number;
    }
  | {readonly error: string};

/** The files of a recorded build as a build takes them. */
export const contextOf = (files: RecordedBuild['files']): ContextFiles =>
  Object.fromEntries(
    Object.entries(files).map(([path, file]) =>
      typeof file === 'string'
        ? [path, {content: file}]
        : [path, {content: file.content, mode: Number.parseInt(file.mode ?? '644', 8)}],
    ),
  );

function recordOf({steps, image, error}: BuildOutcome): RecordedOutcome {
  if (error !== undefined || image === undefined) {
    return {error: error?.message ?? ''};
  }
  return {
    steps: steps
      .map(({name, state}) => ({name, cached: state === 'cached'}))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    history: image.history.map(({createdBy, emptyLayer}) => ({createdBy, emptyLayer})),
    layers: image.layers.length,
  };
}

/** Makes builds one after the other with one cache, in the form of the recorded ones. */
export function simulate(builds: readonly RecordedBuild[]): readonly RecordedOutcome[] {
  let cache = EMPTY_CACHE;
  return builds.map(({files, ...request}) => {
    const outcome = build({...request, files: contextOf(files)}, cache);
    cache = outcome.cache;
    return recordOf(outcome);
  });
}
