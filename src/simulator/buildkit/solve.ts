import {emptyDirectory, fingerprint, makeLayer, type Entry, type FileSystem} from '../filesystem';
import type {Result} from '../result';
import type {NeedsPrograms, Programs} from '../shell';
import {findBaseImage} from './baseImages';
import type {BuildContext} from './context';
import type {BuildPlan} from './convert';
import {ERROR_PREFIX} from './errorPrefix';
import {isStep, orderOf, type Order} from './order';
import {Reader, type Reading} from './reading';
import {reasonFor} from './reason';
import type {StepRecord} from './record';
import type {BuildCache, BuildError, BuildStep, CachedResult} from './result';
import {runStep} from './running';
import {NO_OUTPUT, StepFailure} from './stepFailure';
import {whatOf, type ImageVertex, type SourceFiles, type StepVertex, type Vertex} from './vertex';

/** A plan of steps, and what they are run with. */
export interface SolveRequest {
  readonly plan: BuildPlan;
  readonly context: BuildContext;
  readonly cache: BuildCache;
  readonly secrets: Readonly<Record<string, string>>;
  readonly noCache: boolean;
  /** What commands of RUN can call; undefined for the programs that come with the shell alone. */
  readonly programs: Programs | undefined;
}

/** What came of running the steps of a plan. */
export interface Solved {
  readonly steps: readonly BuildStep[];
  readonly cache: BuildCache;
  readonly error: BuildError | undefined;
  /** By the name of the vertex's node in the plan. */
  readonly results: ReadonlyMap<string, SolvedVertex>;
}

/** The result of a vertex, under the id that the progress shows. */
export interface SolvedVertex {
  readonly id: string;
  readonly result: CachedResult;
}

/** What is known of a vertex once its files are there. */
interface Done extends SolvedVertex {
  readonly key: string;
  /** The first step of its chain that ran in this build. */
  readonly ran: string | undefined;
  /** True when it, or something it stands on, was run without the cache. */
  readonly fresh: boolean;
  readonly base: StepRecord['base'];
}

const SCRATCH: Done = {
  id: '',
  key: 'scratch',
  result: {
    files: {root: emptyDirectory(), unknown: undefined},
    layer: makeLayer(() => []),
    commands: {complete: true, names: new Set()},
    output: NO_OUTPUT,
    example: false,
  },
  ran: undefined,
  fresh: false,
  base: undefined,
};

/** The vertices whose results a step reads. */
const readFrom = (vertex: StepVertex): readonly (SourceFiles | undefined)[] =>
  vertex.kind === 'copy'
    ? vertex.sources.map((source) => (source.kind === 'paths' ? source.from : undefined))
    : vertex.kind === 'exec'
      ? vertex.mounts.map(({from}) => from)
      : [];

function imageOf({id, reference}: ImageVertex): Done {
  const found = findBaseImage(reference);
  if (!found.ok) {
    throw new Error(found.problem);
  }
  const {files, commands, digest, example, name} = found.value;
  const key = fingerprint('image', digest);
  const result = {...SCRATCH.result, files, commands, example};
  return {...SCRATCH, id, key, result, base: {name, digest}};
}

class Solver {
  private readonly done = new Map<string, Done>();
  private readonly steps: BuildStep[] = [];
  private readonly records: StepRecord[] = [];
  private readonly order: Order;
  private readonly reader: Reader;
  private readonly entries: Map<string, CachedResult>;
  private readonly cacheMounts: Map<string, Entry>;

  constructor(private readonly request: SolveRequest) {
    this.order = orderOf(request.plan);
    this.reader = new Reader(this.order, (from) => this.filesOf(from));
    this.entries = new Map(request.cache.results);
    this.cacheMounts = new Map(request.cache.cacheMounts);
  }

  solve(): Result<Solved, NeedsPrograms> {
    let error = this.missingContextSource();
    for (const vertex of this.order.vertices) {
      if (!isStep(vertex)) {
        this.done.set(vertex.id, imageOf(vertex));
      } else if (error === undefined) {
        const stop = this.step(vertex);
        if (stop?.kind === 'needs') {
          return {ok: false, problem: stop};
        }
        error = stop;
      } else {
        this.addStep(vertex, {state: error.step === vertex.id ? 'failed' : 'not-run'});
      }
    }
    const results = new Map(
      [...this.order.byNode].flatMap(([node, {id}]) => {
        const done = this.done.get(id);
        return done === undefined ? [] : [[node, done] as const];
      }),
    );
    const previous = error === undefined ? this.records : this.request.cache.previous;
    const cache = {results: this.entries, cacheMounts: this.cacheMounts, previous};
    return {ok: true, value: {steps: this.steps, cache, error, results}};
  }

  /** BuildKit reads the context before it runs the first command, so this is what it finds first. */
  private missingContextSource(): BuildError | undefined {
    for (const vertex of this.order.vertices) {
      try {
        this.reader.findInContext(vertex);
      } catch (thrown) {
        return errorOf(thrown, vertex);
      }
    }
    return undefined;
  }

  private get(node: string | undefined): Done {
    const vertex = node === undefined ? undefined : this.order.byNode.get(node);
    return (vertex === undefined ? undefined : this.done.get(vertex.id)) ?? SCRATCH;
  }

  private filesOf(from: SourceFiles): FileSystem {
    return from.kind === 'context' ? this.request.context.files : this.get(from.node).result.files;
  }

  /** @returns why the build stops at the step; undefined where it goes on */
  private step(vertex: StepVertex): BuildError | NeedsPrograms | undefined {
    const input = this.get(vertex.input);
    try {
      const reading = this.reader.read(vertex);
      const key = fingerprint(vertex.kind, input.key, whatOf(vertex), reading.digest);
      const record = this.record(vertex, input, reading);
      const ignored = vertex.kind !== 'mkdir' && vertex.ignoreCache;
      const fresh = ignored || input.fresh || this.readsFresh(vertex);
      const cached = fresh ? undefined : this.entries.get(key);
      const ended =
        cached === undefined ? this.run(vertex, input) : ({ok: true, value: cached} as const);
      if (!ended.ok) {
        return ended.problem;
      }
      const result = ended.value;
      this.entries.set(key, result);
      const ran = cached === undefined ? (input.ran ?? vertex.id) : undefined;
      this.done.set(vertex.id, {id: vertex.id, result, key, ran, fresh, base: input.base});
      const {previous} = this.request.cache;
      const reason =
        cached === undefined
          ? reasonFor(record, {previous, earlier: input.ran, noCache: ignored})
          : undefined;
      const state = cached === undefined ? 'run' : 'cached';
      const {layer, example, output} = result;
      this.addStep(vertex, {state, reason, layer, example, output});
      return undefined;
    } catch (thrown) {
      const error = errorOf(thrown, vertex);
      const output = thrown instanceof StepFailure ? thrown.output : NO_OUTPUT;
      this.addStep(vertex, {state: 'failed', output});
      return error;
    }
  }

  private readsFresh(vertex: StepVertex): boolean {
    return readFrom(vertex).some((from) => from?.kind === 'vertex' && this.get(from.node).fresh);
  }

  private run(vertex: StepVertex, input: Done): Result<CachedResult, NeedsPrograms> {
    return runStep(vertex, input.result, {
      matchesOf: (from, path) => this.reader.matchesOf(from, path),
      filesOf: (from) => this.filesOf(from),
      secrets: this.request.secrets,
      cacheMounts: this.cacheMounts,
      programs: this.request.programs,
    });
  }

  private record(vertex: StepVertex, input: Done, {read, from}: Reading): StepRecord {
    const below = vertex.input === undefined ? undefined : this.order.byNode.get(vertex.input);
    const record: StepRecord = {
      vertex,
      inputKey: input.key,
      base: input.base,
      below: below !== undefined && isStep(below) ? below.id : undefined,
      read,
      readFrom: from,
    };
    this.records.push(record);
    return record;
  }

  /** Notes how a step went, for the progress. */
  private addStep(
    vertex: StepVertex,
    outcome: Pick<BuildStep, 'state'> &
      Partial<Pick<BuildStep, 'reason' | 'layer' | 'example' | 'output'>>,
  ): void {
    const {name, stage, stageName, instruction, parts} = vertex.origin;
    this.steps.push({
      id: vertex.id,
      name,
      keyword: parts.keyword,
      stage,
      stageName,
      instruction: instruction.index,
      range: instruction.range,
      state: outcome.state,
      reason: outcome.reason,
      layer: outcome.layer,
      example: outcome.example ?? false,
      output: outcome.output ?? NO_OUTPUT,
    });
  }
}

function errorOf(thrown: unknown, vertex: Vertex): BuildError {
  if (!(thrown instanceof StepFailure) || !isStep(vertex)) {
    throw thrown;
  }
  return {
    kind: thrown.kind,
    message: `${ERROR_PREFIX}${thrown.message}`,
    range: vertex.origin.instruction.range,
    step: vertex.id,
  };
}

/** Runs a plan's steps, taking from the cache what is there. */
export const solve = (request: SolveRequest) => new Solver(request).solve();
