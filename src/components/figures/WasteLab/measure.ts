import {build, EMPTY_CACHE, type BuildOutcome, type BuiltImage} from '../../../simulator/buildkit';
import {lookUp} from '../../../simulator/filesystem';
import {wasteOf, type Waste} from '../../../simulator/image';
import {stepText} from '../BuildSteps';
import {filesWith, type WasteInputs} from './project';

/** dive's efficiency to reach, 0 to 1, and the most that the image may weigh, in bytes. */
export const GOAL = {efficiency: 0.99, size: 293_000_000} as const;

/** What the service needs: paths that must be in the image, and the user that owns and runs it. */
const NEEDED = ['/usr/local/bin/report-tool'];
const OWNED = ['/app/server.js', '/app/node_modules'];
const USER = {name: 'node', uid: 1000};

export interface GoalState {
  readonly efficiency: boolean;
  readonly size: boolean;
  /** The image still has all that the service needs. */
  readonly complete: boolean;
}

export interface Measured {
  readonly inputs: WasteInputs;
  readonly outcome: BuildOutcome;
  /** Undefined when the build failed. */
  readonly waste: Waste | undefined;
  readonly goal: GoalState;
}

export const isReached = ({efficiency, size, complete}: GoalState) =>
  efficiency && size && complete;

function hasAll({files: {root}, config}: BuiltImage): boolean {
  return (
    NEEDED.every((path) => lookUp(root, path)?.kind === 'file') &&
    OWNED.every((path) => lookUp(root, path)?.uid === USER.uid) &&
    config.user === USER.name
  );
}

/** Builds from an empty cache, so that the image depends on what is written alone. */
export function measure(inputs: WasteInputs): Measured {
  const outcome = build({dockerfile: inputs.dockerfile, files: filesWith(inputs)}, EMPTY_CACHE);
  const {image} = outcome;
  if (image === undefined) {
    const goal = {efficiency: false, size: false, complete: false};
    return {inputs, outcome, waste: undefined, goal};
  }
  const waste = wasteOf(image.layers);
  const goal = {
    efficiency: waste.efficiency >= GOAL.efficiency,
    size: image.size <= GOAL.size,
    complete: hasAll(image),
  };
  return {inputs, outcome, waste, goal};
}

/** What made each layer, bottom first; undefined for one of the base image. */
export function layerSources({image, steps}: BuildOutcome): readonly (string | undefined)[] {
  return (image?.history ?? [])
    .filter(({layer}) => layer !== undefined)
    .map(({step: id}) => {
      const step = steps.find((each) => each.id === id);
      return step === undefined ? undefined : stepText(step);
    });
}

/**
 * Whether layers hide bytes that dive's efficiency does not count, as a directory deleted as a
 * whole does.
 */
export const isUncounted = ({efficiency, wastedBytes}: Waste, size: number) =>
  size > 0 && wastedBytes / size - (1 - efficiency) > 0.005;

/** A share in percent with one digit, cut rather than rounded: 100 % is nothing wasted. */
export const percent = (share: number) => `${Math.floor(share * 1000) / 10}%`;
