import {parseDockerfile, readStages, type DockerfileError, type Stages} from '../dockerfile';
import {digestOfParts, emptyDirectory, type FileSystem, type Layer} from '../filesystem';
import type {Result} from '../result';
import type {NeedsPrograms, Programs} from '../shell';
import {findBaseImage} from './baseImages';
import {makeContext, type ContextFiles} from './context';
import {convert, type BuildPlan} from './convert';
import {ERROR_PREFIX} from './errorPrefix';
import type {BuildCache, BuildError, BuildStep, BuiltImage, ImageHistoryEntry} from './result';
import {solve, type Solved} from './solve';

/** What `docker build` is given. */
export interface BuildRequest {
  readonly dockerfile: string;
  readonly files: ContextFiles;
  /** `--build-arg`. */
  readonly buildArgs?: Readonly<Record<string, string>> | undefined;
  /** `--target`: the name of a stage; the last stage without it. */
  readonly target?: string | undefined;
  readonly noCache?: boolean | undefined;
  /** `--secret`: id → value. */
  readonly secrets?: Readonly<Record<string, string>>;
}

/** What a build is asked for, with the commands that its RUN instructions can call. */
export interface AttemptRequest extends BuildRequest {
  /** Undefined for the programs that come with the shell alone (shell/corePrograms.ts). */
  readonly programs: Programs | undefined;
}

/** What a build came to. A build that fails has steps, an error and no image. */
export interface BuildOutcome {
  /** In the order in which they can run; empty when the build stopped before the first. */
  readonly steps: readonly BuildStep[];
  /** Undefined when the build failed. */
  readonly image: BuiltImage | undefined;
  readonly error: BuildError | undefined;
  /** For the next build. A build that fails leaves what it had done. */
  readonly cache: BuildCache;
}

/** The cache of a builder that has built nothing yet. */
export const EMPTY_CACHE: BuildCache = {
  results: new Map(),
  cacheMounts: new Map(),
  previous: undefined,
};

const NO_FILES: FileSystem = {root: emptyDirectory(), unknown: undefined};

function refused(
  kind: BuildError['kind'],
  message: string,
  cache: BuildCache,
  place?: DockerfileError,
): BuildOutcome {
  const start = place && {line: place.line, column: place.column};
  const end = start && {line: start.line, column: start.column + Math.max(1, place.found.length)};
  const range = start && end && {start, end};
  const error = {kind, message: `${ERROR_PREFIX}${message}`, range, step: undefined};
  return {steps: [], image: undefined, error, cache};
}

/** The stage that `--target` names; the last one without it. */
const findTarget = ({stages}: Stages, target: string) =>
  target === ''
    ? stages.at(-1)
    : [...stages].reverse().find(({name}) => name === target.toLowerCase());

/** The layers below the build: those of the image of the target's lowest stage. */
function baseLayers(plan: BuildPlan, node: string): readonly Layer[] {
  const vertex = plan.vertices.get(node);
  const found = vertex?.kind === 'image' ? findBaseImage(vertex.reference) : undefined;
  return found?.ok === true ? found.value.layers : [];
}

function imageOf(plan: BuildPlan, {results}: Solved): BuiltImage {
  let taken = 0;
  const history = plan.history.map((entry): ImageHistoryEntry => {
    const {createdBy, emptyLayer, node} = entry;
    if (node === undefined) {
      return {createdBy, emptyLayer, layer: undefined, step: undefined, example: false};
    }
    const result = results.get(node);
    if (plan.vertices.get(node)?.kind === 'image') {
      const layer = baseLayers(plan, node)[taken];
      taken += 1;
      const example = result?.result.example ?? false;
      return {createdBy, emptyLayer, layer, step: undefined, example};
    }
    const {layer, example = false} = result?.result ?? {};
    return {createdBy, emptyLayer, layer, step: result?.id, example};
  });
  const layers = history.flatMap(({layer}) => (layer === undefined ? [] : [layer]));
  const result = plan.target === undefined ? undefined : results.get(plan.target);
  // Looking into every layer takes longer than planning the build.
  return {
    get digest() {
      return digestOfParts(JSON.stringify(plan.config), ...layers.map(({digest}) => digest));
    },
    config: plan.config,
    history,
    layers,
    files: result?.result.files ?? NO_FILES,
    get size() {
      return layers.reduce((sum, {size}) => sum + size, 0);
    },
  };
}

/**
 * Builds as `docker build` does with BuildKit: the steps that it shows, each from the cache or not
 * and why, the image, or the error in the engine's words. The same request on the same cache gives
 * the same outcome.
 *
 * The rules are those of moby/buildkit; recorded/ holds builds of a real engine that they agree
 * with. Commands of RUN run in a model of a shell (../shell).
 *
 * @returns the outcome, also that of a build that failed; a problem only where a RUN calls a program
 *   that was not handed in, and the build is to be made again with it
 */
export function attemptBuild(
  request: AttemptRequest,
  cache: BuildCache,
): Result<BuildOutcome, NeedsPrograms> {
  const {dockerfile: text, files, buildArgs = {}, target = '', noCache = false} = request;
  const refuse = (...args: Parameters<typeof refused>) =>
    ({ok: true, value: refused(...args)}) as const;
  const parsed = parseDockerfile(text);
  if (!parsed.ok) {
    return refuse('dockerfile', parsed.problem[0].message, cache, parsed.problem[0]);
  }
  const dockerfile = parsed.value;
  const read = readStages(dockerfile, {buildArgs, target});
  if (!read.ok) {
    return refuse('dockerfile', read.problem[0].message, cache, read.problem[0]);
  }
  const stages = read.value;
  const stage = findTarget(stages, target);
  if (stage === undefined) {
    const message = `target stage ${JSON.stringify(target)} could not be found`;
    return refuse('target', message, cache);
  }
  const converted = convert({dockerfile, stages, target: stage, buildArgs, noCache});
  if (!converted.ok) {
    return refuse('dockerfile', converted.problem.message, cache, converted.problem);
  }
  const made = makeContext(text, files);
  if (!made.ok) {
    return refuse('context', made.problem, cache);
  }
  const plan = converted.value;
  const {secrets = {}, programs} = request;
  const solved = solve({plan, context: made.value, cache, secrets, noCache, programs});
  if (!solved.ok) {
    return solved;
  }
  const {steps, error, cache: next} = solved.value;
  const image = error === undefined ? imageOf(plan, solved.value) : undefined;
  return {ok: true, value: {steps, image, error, cache: next}};
}
