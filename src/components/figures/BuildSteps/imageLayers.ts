import type {BuiltImage, BuildStep} from '../../../simulator/buildkit';
import type {Layer} from '../../../simulator/filesystem';
import {stepText} from './stepText';
import type {StepState} from './stepStates';

/** What a layer does to the files below it. */
export interface LayerFiles {
  readonly added: number;
  readonly modified: number;
  readonly deleted: number;
  /** The first few paths, the heaviest first; a deleted path has no size. */
  readonly top: readonly {
    readonly path: string;
    readonly kind: 'added' | 'modified' | 'deleted';
  }[];
}

/** A layer of an image, as it is drawn and listed. */
export interface ImageLayer {
  readonly key: string;
  /** What made it: the step's instruction, or the base image's own line of the history. */
  readonly createdBy: string;
  /** Undefined for a layer of the base image. */
  readonly state: StepState | undefined;
  /** In bytes. */
  readonly size: number;
  /** True where the size is an example value. */
  readonly example: boolean;
  /** True where a command added files of unknown size. */
  readonly unknown: boolean;
  /** Nothing for a layer of the base image. */
  readonly files: LayerFiles;
}

const MOST_PATHS = 4;

const NO_FILES: LayerFiles = {added: 0, modified: 0, deleted: 0, top: []};

function filesOf({changes}: Layer): LayerFiles {
  const count = (kind: 'added' | 'modified') =>
    changes.filter((change) => change.kind === kind && change.entry.kind !== 'directory').length;
  const weight = (change: Layer['changes'][number]) =>
    change.kind !== 'deleted' && change.entry.kind === 'file' ? change.entry.content.size : 0;
  const isFile = (change: Layer['changes'][number]) =>
    change.kind === 'deleted' || change.entry.kind !== 'directory';
  // A layer of directories alone, as WORKDIR makes, names them.
  const shown = changes.some(isFile) ? changes.filter(isFile) : changes.slice(-1);
  return {
    added: count('added'),
    modified: count('modified'),
    deleted: changes.filter(({kind}) => kind === 'deleted').length,
    top: [...shown]
      .sort((one, other) => weight(other) - weight(one))
      .slice(0, MOST_PATHS)
      .map(({path, kind}) => ({path, kind})),
  };
}

/**
 * The layers of an image, the topmost first.
 *
 * @param steps the steps of the build that made it
 */
export function imageLayers(
  {history}: BuiltImage,
  steps: readonly BuildStep[],
): readonly ImageLayer[] {
  const layers = history.flatMap(
    ({layer, step: id, createdBy, example}, index): readonly ImageLayer[] => {
      if (layer === undefined) {
        return [];
      }
      const step = steps.find((each) => each.id === id);
      const unknown = step !== undefined && step.output.unknownCommands.length > 0;
      return [
        {
          key: String(index),
          createdBy:
            step === undefined
              ? createdBy.replace(/ (?:# buildkit|\(example\))$/, '')
              : stepText(step),
          state: step?.state,
          size: layer.size,
          example,
          unknown: unknown && layer.size === 0,
          // The simulator lists only a few of the files of a base image.
          files: step === undefined ? NO_FILES : filesOf(layer),
        },
      ];
    },
  );
  return layers.reverse();
}

const FULL = 300_000_000;

/**
 * How tall a layer is drawn, from 0 to 1, by the cube root of its size: a layer of kilobytes stays
 * visible beside one of hundreds of megabytes. From 300 MB on it is cut off.
 */
export function layerHeight(size: number): {readonly share: number; readonly cut: boolean} {
  return {share: Math.min(1, Math.cbrt(size / FULL)), cut: size > FULL};
}
