import type {Keyword} from '../keywords';
import type {Step} from './steps';

/** What BuildKit has learnt of a stage up to a step (dockerfile2llb/convert.go: `dispatchState`). */
export interface StageState {
  readonly environment: Map<string, string>;
  /** False when the base image sets variables that nobody here knows. */
  readonly environmentKnown: boolean;
  /** Every ARG of the stage and of those below, with or without a value. */
  readonly declared: Set<string>;
  workdirSet: boolean;
  shellSet: boolean;
  /** The latest CMD, ENTRYPOINT and HEALTHCHECK of this stage. */
  readonly latest: Map<Keyword, Step>;
}

/** BuildKit sets PATH where the image does not (`dispatchStages`). */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** A stage on an image. @param environment undefined when nobody knows it */
export function stateOnImage(environment: ReadonlyMap<string, string> | undefined): StageState {
  return {
    environment: new Map([['PATH', PATH], ...(environment ?? [])]),
    environmentKnown: environment !== undefined,
    declared: new Set(),
    workdirSet: false,
    shellSet: false,
    latest: new Map(),
  };
}

/** A stage on another: it takes over everything but which instructions were used (`init`). */
export function stateOnStage(base: StageState): StageState {
  return {
    ...base,
    environment: new Map(base.environment),
    declared: new Set(base.declared),
    latest: new Map(),
  };
}

/** Official images whose only variable is PATH. */
const PLAIN_IMAGES = ['alpine', 'busybox', 'debian', 'scratch', 'ubuntu'];

/** The variables of images whose variables everybody knows; undefined for the others. */
export function plainEnvironment(image: string): ReadonlyMap<string, string> | undefined {
  const name = image.replace(/^(?:docker\.io\/)?(?:library\/)?/, '').replace(/[:@].*$/, '');
  return PLAIN_IMAGES.includes(name) ? new Map() : undefined;
}
