import {
  checkReferences,
  errorAt,
  mistake,
  neededStages,
  referencesOf,
  type Dockerfile,
  type DockerfileError,
  type Instruction,
  type Stage,
  type Stages,
} from '../dockerfile';
import {fingerprint} from '../filesystem';
import type {Result} from '../result';
import {findBaseImage} from './baseImages';
import {convertMetadata} from './convertMetadata';
import {convertCopy, convertRun, convertWorkdir, type Run} from './convertSteps';
import {EMPTY_CONFIG, type ImageConfig} from './imageConfig';
import {ConvertError, withVariable, type StageHistory, type StageState} from './stageState';
import type {SourceFiles, Vertex} from './vertex';

/** A Dockerfile whose stages are known, and what the build is asked for. */
export interface ConvertRequest {
  readonly dockerfile: Dockerfile;
  readonly stages: Stages;
  readonly target: Stage;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly noCache: boolean;
}

/** The steps of a build, and what they lead to. */
export interface BuildPlan {
  /** By the name of the node in the plan; a step stands after those that it needs. */
  readonly vertices: ReadonlyMap<string, Vertex>;
  /** The last node of the target; undefined when its image has no files. */
  readonly target: string | undefined;
  readonly config: ImageConfig;
  /** The history of the target's image, that of its base image included. */
  readonly history: readonly StageHistory[];
}

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const STEPS = ['ADD', 'COPY', 'RUN', 'WORKDIR'];

/**
 * Whether a stage reads from something that BuildKit counts as one more stage: an image, or the
 * empty one that it notes down for every mount without a `from` (`detectRunMount`).
 */
const readsElsewhere = (stage: Stage, stages: readonly Stage[]) =>
  stage.instructions.some(
    (instruction) =>
      (instruction.keyword === 'RUN' && instruction.flags.some(({name}) => name === 'mount')) ||
      referencesOf(instruction, stages).some(({source}) => source.kind === 'image'),
  );

class Converter {
  private readonly vertices = new Map<string, Vertex>();
  private readonly states: StageState[] = [];

  /** Whether step names carry their stage's: not where there is one stage and it reads no other. */
  private readonly named: boolean;

  constructor(private readonly request: ConvertRequest) {
    const {stages} = request.stages;
    this.named = stages.length > 1 || stages.some((stage) => readsElsewhere(stage, stages));
  }

  convert(): BuildPlan {
    const {stages, target} = this.request;
    const needed = neededStages(stages.stages, target.index);
    for (const stage of stages.stages) {
      if (needed.has(stage.index)) {
        this.states[stage.index] = this.convertStage(stage);
      }
    }
    const {last, config, history} = this.stateOf(target.index);
    return {vertices: this.vertices, target: last?.node, config, history};
  }

  private stateOf(index: number): StageState {
    const state = this.states[index];
    if (state === undefined) {
      throw new Error(`stage ${index} is used before it is converted`);
    }
    return state;
  }

  private convertStage(stage: Stage): StageState {
    const state = this.startStage(stage);
    const graph = {
      add: (vertex: Vertex) => {
        this.vertices.set(vertex.node, vertex);
      },
      idOf: (node: string | undefined) => this.vertices.get(node ?? '')?.id ?? '',
      filesOf: (from: string, numbers: boolean) => this.filesOf(from, numbers, stage),
    };
    for (const run of this.runsOf(stage)) {
      try {
        const {keyword} = run.parts;
        if (keyword === 'ADD' || keyword === 'COPY') {
          convertCopy(state, run, graph);
        } else if (keyword === 'RUN') {
          convertRun(state, run, graph);
        } else if (keyword === 'WORKDIR') {
          convertWorkdir(state, run, graph);
        } else {
          // Names every keyword, so that a new one cannot be missed.
          convertMetadata(state, run.parts);
        }
      } catch (error) {
        throw this.located(error, run.instruction);
      }
    }
    return state;
  }

  /** The triggers that the stage below left, then the stage's own instructions. */
  private runsOf(stage: Stage): readonly Run[] {
    return [
      ...this.triggersOf(stage),
      ...stage.instructions.map((each) => ({instruction: each, parts: each})),
    ];
  }

  private triggersOf(stage: Stage): readonly Run[] {
    const below = stage.baseStage === undefined ? undefined : this.stateOf(stage.baseStage).stage;
    return (below?.instructions ?? []).flatMap((instruction): readonly Run[] =>
      instruction.trigger === undefined ? [] : [{instruction, parts: instruction.trigger}],
    );
  }

  private startStage(stage: Stage): StageState {
    const {stages, buildArgs, noCache, dockerfile} = this.request;
    const own = stage.instructions.filter(({keyword}) => STEPS.includes(keyword)).length;
    const onImage = stage.baseStage === undefined && stage.image !== 'scratch';
    // BuildKit counts every trigger, those that make no step among them (`initOnBuildTriggers`).
    const triggers = this.triggersOf(stage).length;
    const shared = {
      stage,
      shownName: this.named ? (stage.name ?? `stage-${stage.index}`) : '',
      escape: dockerfile.directives.escape,
      buildArgs,
      globalValues: stages.globalValues,
      ignoreCache: noCache,
      total: own + triggers + (onImage ? 1 : 0),
      position: onImage ? 1 : 0,
      cmdSet: false,
    };
    if (stage.baseStage !== undefined) {
      const {last, environment, declared, config, history} = this.stateOf(stage.baseStage);
      const inherited = {...config, onBuild: []};
      return {...shared, last, environment, declared, config: inherited, history: [...history]};
    }
    const started = onImage ? this.fromImage(stage.image, stage.from, stage.index) : undefined;
    const config = started?.config ?? EMPTY_CONFIG;
    const environment = config.env.reduce<ReadonlyMap<string, string>>((values, each) => {
      const [name = '', ...value] = each.split('=');
      return withVariable(values, name, value.join('='));
    }, new Map());
    const hasPath = environment.has('PATH');
    return {
      ...shared,
      last: started?.last,
      // BuildKit sees to it that PATH is always set (`dispatchStages`).
      environment: hasPath ? environment : withVariable(environment, 'PATH', DEFAULT_PATH),
      declared: [],
      config: hasPath ? config : {...config, env: [...config.env, `PATH=${DEFAULT_PATH}`]},
      history: [...(started?.history ?? [])],
    };
  }

  private fromImage(reference: string, place: Instruction, stage: number) {
    const found = findBaseImage(reference);
    if (!found.ok) {
      throw this.located(new ConvertError(found.problem, reference), place);
    }
    const image = found.value;
    const id = fingerprint('image', image.name);
    const node = `${stage}.from.${reference}`;
    this.vertices.set(node, {kind: 'image', node, id, input: undefined, reference});
    const history = image.history.map((entry): StageHistory => {
      return {...entry, node: entry.emptyLayer ? undefined : node};
    });
    return {last: {node, id}, config: image.config, history};
  }

  private filesOf(from: string, numbers: boolean, stage: Stage): SourceFiles {
    const {stages} = this.request.stages;
    const byNumber = numbers && /^[+-]?\d+$/.test(from) ? stages[Number(from)] : undefined;
    const byName = [...stages].reverse().find(({name}) => name === from.toLowerCase());
    const source = byNumber ?? byName;
    if (source !== undefined) {
      const state = this.states[source.index];
      if (state === undefined) {
        const rule = 'stage needs to be defined before current command';
        throw new ConvertError(`cannot mount from stage ${JSON.stringify(from)}, ${rule}`, from);
      }
      return {kind: 'vertex', node: state.last?.node, stage: source.index};
    }
    if (from === 'scratch') {
      return {kind: 'vertex', node: undefined, stage: undefined};
    }
    const {last} = this.fromImage(from, stage.from, stage.index);
    return {kind: 'vertex', node: last.node, stage: undefined};
  }

  private located(error: unknown, {range}: Instruction): unknown {
    if (!(error instanceof ConvertError)) {
      return error;
    }
    return new Located(
      errorAt(range.start, mistake('variable', error.message, error.found, [])),
      error.message,
    );
  }
}

class Located extends Error {
  constructor(
    readonly error: DockerfileError,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Instructions → steps, as dockerfile2llb/convert.go makes them. Only the stages that the target
 * needs are converted.
 */
export function convert(request: ConvertRequest): Result<BuildPlan, DockerfileError> {
  const {stages, target} = request;
  const error = checkReferences(stages.stages, target.index);
  if (error !== undefined) {
    return {ok: false, problem: error};
  }
  try {
    return {ok: true, value: new Converter(request).convert()};
  } catch (thrown) {
    if (thrown instanceof Located) {
      return {ok: false, problem: thrown.error};
    }
    throw thrown;
  }
}
