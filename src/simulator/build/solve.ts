import {
  digestOfParts,
  emptyDirectory,
  TreeDraft,
  type Entry,
  type FileSystem,
  type Layer,
} from '../filesystem';
import type {ImageCommands} from '../shell';
import {findBaseImage} from './baseImages';
import type {BuildPlan} from './convert';
import type {BuildContext} from './context';
import {copyMatch, copyWithParents, CopyError} from './copy';
import {execute, fetchedFile} from './exec';
import {isStep, orderOf, type Order} from './order';
import {findOwner} from './owner';
import {reasonFor} from './reason';
import {settingsOf, type StepRecord} from './record';
import type {BuildCache, BuildError, BuildStep, CachedResult, StepOutput} from './result';
import {
  contentDigest,
  excluder,
  heredocMatch,
  readFiles,
  resolveSource,
  type Match,
  type ReadFiles,
} from './sources';
import {
  whatOf,
  type CopyVertex,
  type ExecVertex,
  type SourceFiles,
  type StepVertex,
  type Vertex,
} from './vertex';

export interface SolveRequest {
  readonly plan: BuildPlan;
  readonly context: BuildContext;
  readonly cache: BuildCache;
  readonly secrets: Readonly<Record<string, string>>;
  readonly noCache: boolean;
}

export interface Solved {
  readonly steps: readonly BuildStep[];
  readonly cache: BuildCache;
  readonly error: BuildError | undefined;
  /** By node. */
  readonly results: ReadonlyMap<string, SolvedVertex>;
}

export interface SolvedVertex {
  readonly id: string;
  readonly files: FileSystem;
  readonly layer: Layer;
  readonly example: boolean;
}

/** What is known of a vertex once it is there. */
interface Done extends CachedResult {
  readonly key: string;
  /** The first step of its chain that ran in this build. */
  readonly ran: string | undefined;
  /** True when it, or something it stands on, was run without the cache. */
  readonly fresh: boolean;
  readonly base: StepRecord['base'];
}

class StepFailure extends Error {
  constructor(
    readonly kind: BuildError['kind'],
    message: string,
    readonly output: StepOutput,
  ) {
    super(message);
  }
}

const NO_OUTPUT: StepOutput = {lines: [], unknownCommands: [], examples: []};
const NO_COMMANDS: ImageCommands = {complete: true, names: new Set()};
const EMPTY: FileSystem = {root: emptyDirectory(), unknown: undefined};
const EMPTY_LAYER: Layer = {changes: [], size: 0, digest: digestOfParts('empty')};

const SCRATCH: Done = {
  key: 'scratch',
  files: EMPTY,
  layer: EMPTY_LAYER,
  commands: NO_COMMANDS,
  output: NO_OUTPUT,
  example: false,
  ran: undefined,
  fresh: false,
  base: undefined,
};

const readNothing = (): ReadFiles => new Map();

/** What a step reads, for its key. */
interface Reading {
  readonly digest: string;
  readonly read: () => ReadFiles;
  readonly from: StepRecord['readFrom'];
}

const NOTHING_READ: Reading = {digest: '', read: readNothing, from: undefined};

const fromOf = (from: SourceFiles): StepRecord['readFrom'] =>
  from.kind === 'context' ? 'context' : (from.stage ?? 'image');

const notFound = (path: string) =>
  new StepFailure(
    'missing-source',
    `failed to compute cache key: failed to calculate checksum of ref: ${JSON.stringify(path)}: not found`,
    NO_OUTPUT,
  );

const isUrl = (path: string) => /^https?:\/\//.test(path);

class Solver {
  private readonly done = new Map<string, Done>();
  private readonly steps: BuildStep[] = [];
  private readonly records: StepRecord[] = [];
  private readonly order: Order;
  private readonly entries: Map<string, CachedResult>;
  private readonly cacheMounts: Map<string, Entry>;

  constructor(private readonly request: SolveRequest) {
    this.order = orderOf(request.plan);
    this.entries = new Map(request.cache.results);
    this.cacheMounts = new Map(request.cache.cacheMounts);
  }

  solve(): Solved {
    let error = this.missingContextSource();
    for (const vertex of this.order.vertices) {
      if (!isStep(vertex)) {
        this.done.set(vertex.id, this.image(vertex.reference));
      } else if (error === undefined) {
        error = this.step(vertex);
      } else if (error.step !== vertex.id) {
        this.addStep(vertex, {state: 'not-run'});
      } else {
        this.addStep(vertex, {state: 'failed'});
      }
    }
    const results = new Map(
      [...this.order.byNode].flatMap(([node, {id}]) => {
        const done = this.done.get(id);
        return done === undefined ? [] : [[node, {...done, id}] as const];
      }),
    );
    const previous = error === undefined ? this.records : this.request.cache.previous;
    const cache = {results: this.entries, cacheMounts: this.cacheMounts, previous};
    return {steps: this.steps, cache, error, results};
  }

  /** BuildKit reads the context before it runs the first command, so this is what it finds first. */
  private missingContextSource(): BuildError | undefined {
    for (const vertex of this.order.vertices) {
      try {
        if (vertex.kind === 'copy') {
          const own = vertex.sources.filter(
            (source) => source.kind === 'paths' && source.from.kind === 'context',
          );
          this.readCopy({...vertex, sources: own});
        } else if (vertex.kind === 'exec') {
          const own = vertex.mounts.filter(({from}) => from?.kind === 'context');
          this.readMounts({...vertex, mounts: own});
        }
      } catch (thrown) {
        return this.failure(thrown, vertex);
      }
    }
    return undefined;
  }

  private image(reference: string): Done {
    const found = findBaseImage(reference);
    if (!found.ok) {
      throw new Error(found.message);
    }
    const {files, commands, digest, example, name} = found.image;
    const key = digestOfParts('image', digest);
    return {...SCRATCH, key, files, commands, example, base: {name, digest}};
  }

  private get(node: string | undefined): Done {
    const vertex = node === undefined ? undefined : this.order.byNode.get(node);
    return (vertex === undefined ? undefined : this.done.get(vertex.id)) ?? SCRATCH;
  }

  private filesOf(from: SourceFiles): FileSystem {
    return from.kind === 'context' ? this.request.context.files : this.get(from.node).files;
  }

  private matchesOf(from: SourceFiles, path: string): readonly Match[] {
    const matches = resolveSource(this.filesOf(from), path);
    if (matches === undefined) {
      throw notFound(path.startsWith('/') ? path : `/${path.replace(/^(?:\.{0,2}\/)+/, '')}`);
    }
    return matches;
  }

  private readCopy(vertex: CopyVertex): Reading {
    const {sources, exclude} = vertex;
    const excluded = exclude.length === 0 ? undefined : excluder(exclude);
    const all: Match[] = [];
    let from: StepRecord['readFrom'];
    const digests = sources.flatMap((source): readonly string[] => {
      if (source.kind === 'heredoc') {
        return [digestOfParts(source.name, source.content)];
      }
      from = fromOf(source.from);
      if (this.isOwnInput(vertex, source.from)) {
        return ['own input', ...source.paths];
      }
      return source.paths.map((path) => {
        if (isUrl(path)) {
          return digestOfParts('url', path);
        }
        const matches = this.matchesOf(source.from, path);
        all.push(...matches);
        return contentDigest(matches, excluded);
      });
    });
    const read = () => readFiles(all, excluded ?? (() => false));
    return {digest: digestOfParts(...digests), read, from};
  }

  /** BuildKit does not look into files that are those that the step stands on anyway. */
  private isOwnInput({input}: CopyVertex, from: SourceFiles): boolean {
    const own = input === undefined ? undefined : this.order.byNode.get(input);
    const other = from.kind === 'vertex' ? this.order.byNode.get(from.node ?? '') : undefined;
    return own !== undefined && own.id === other?.id;
  }

  private readMounts({mounts}: ExecVertex): Reading {
    const all: Match[] = [];
    let last: StepRecord['readFrom'];
    const digests = mounts.map(({mount, from}) => {
      if (from === undefined || mount.type !== 'bind') {
        return '';
      }
      const matches = this.matchesOf(from, mount.source === '' ? '/' : mount.source);
      last = fromOf(from);
      all.push(...matches);
      return contentDigest(matches, undefined);
    });
    const read = () => readFiles(all, () => false);
    return {digest: digestOfParts(...digests), read, from: last};
  }

  private step(vertex: StepVertex): BuildError | undefined {
    const input = this.get(vertex.input);
    try {
      const reading =
        vertex.kind === 'copy'
          ? this.readCopy(vertex)
          : vertex.kind === 'exec'
            ? this.readMounts(vertex)
            : NOTHING_READ;
      const key = digestOfParts(vertex.kind, input.key, whatOf(vertex), reading.digest);
      const record = this.record(vertex, input, reading);
      const ignored = vertex.kind !== 'mkdir' && vertex.ignoreCache;
      const fresh = ignored || input.fresh || this.readsFresh(vertex);
      const cached = fresh ? undefined : this.entries.get(key);
      const result = cached ?? this.run(vertex, input);
      this.entries.set(key, result);
      const ran = cached === undefined ? (input.ran ?? vertex.id) : undefined;
      this.done.set(vertex.id, {...result, key, ran, fresh, base: input.base});
      const reason =
        cached === undefined
          ? reasonFor(record, {
              previous: this.request.cache.previous,
              earlier: input.ran,
              noCache: ignored,
            })
          : undefined;
      this.addStep(vertex, {state: cached === undefined ? 'run' : 'cached', reason, result});
      return undefined;
    } catch (thrown) {
      const error = this.failure(thrown, vertex);
      const output = thrown instanceof StepFailure ? thrown.output : NO_OUTPUT;
      this.addStep(vertex, {state: 'failed', output});
      return error;
    }
  }

  private readsFresh(vertex: StepVertex): boolean {
    const nodes =
      vertex.kind === 'copy'
        ? vertex.sources.map((source) => (source.kind === 'paths' ? source.from : undefined))
        : vertex.kind === 'exec'
          ? vertex.mounts.map(({from}) => from)
          : [];
    return nodes.some((from) => from?.kind === 'vertex' && this.get(from.node).fresh);
  }

  private record(vertex: StepVertex, input: Done, reading: Reading): StepRecord {
    const {origin} = vertex;
    const below = vertex.input === undefined ? undefined : this.order.byNode.get(vertex.input);
    const record: StepRecord = {
      id: vertex.id,
      stage: origin.stageName === '' ? String(origin.stage) : origin.stageName,
      keyword: origin.parts.keyword,
      text: origin.parts.text.trim().replace(/^\S+/, (keyword) => keyword.toUpperCase()),
      inputKey: input.key,
      base: input.base,
      below: below !== undefined && isStep(below) ? below.id : undefined,
      settings: settingsOf(vertex),
      environment: vertex.kind === 'exec' ? vertex.environment : new Map(),
      read: reading.read,
      readFrom: reading.from,
    };
    this.records.push(record);
    return record;
  }

  private run(vertex: StepVertex, input: Done): CachedResult {
    const draft = new TreeDraft(input.files);
    let output = NO_OUTPUT;
    if (vertex.kind === 'mkdir') {
      const owner = vertex.user === '' ? undefined : findOwner(draft, vertex.user);
      if (!draft.makeDirectories(vertex.path, owner ?? {})) {
        throw new StepFailure('copy', `mkdir ${vertex.path}: not a directory`, NO_OUTPUT);
      }
    } else if (vertex.kind === 'copy') {
      this.copy(draft, vertex);
    } else {
      const result = execute(draft, {
        vertex,
        commands: input.commands,
        filesOf: ({from}) => (from === undefined ? undefined : this.filesOf(from)),
        secrets: this.request.secrets,
        cacheMounts: this.cacheMounts,
      });
      if (!result.ok) {
        throw new StepFailure('process', result.message, result.output);
      }
      output = result.output;
    }
    const {files, layer} = draft.finish();
    const example = output.examples.length > 0 || output.unknownCommands.length > 0;
    return {files, layer, commands: input.commands, output, example};
  }

  private copy(draft: TreeDraft, vertex: CopyVertex): void {
    const owner =
      vertex.chown === '' ? undefined : (findOwner(draft, vertex.chown) ?? {uid: 0, gid: 0});
    const options = {owner, chmod: vertex.chmod, excluded: excluder(vertex.exclude)};
    for (const source of vertex.sources) {
      if (source.kind === 'heredoc') {
        const {name, content} = source;
        copyMatch(draft, heredocMatch(name, content), vertex.destination, options);
        continue;
      }
      for (const path of source.paths) {
        const matches = isUrl(path)
          ? [
              {
                path: `/${
                  path
                    .replace(/[?#].*$/, '')
                    .split('/')
                    .at(-1) ?? ''
                }`,
                entry: fetchedFile(path),
              },
            ]
          : this.matchesOf(source.from, path);
        for (const match of matches) {
          if (vertex.parents) {
            copyWithParents(draft, path, match, vertex.destination, options);
          } else {
            copyMatch(draft, match, vertex.destination, options);
          }
        }
      }
    }
  }

  private failure(thrown: unknown, vertex: Vertex): BuildError {
    const known = thrown instanceof StepFailure || thrown instanceof CopyError;
    if (!known || !isStep(vertex)) {
      throw thrown;
    }
    return {
      kind: thrown instanceof StepFailure ? thrown.kind : 'copy',
      message: `failed to solve: ${thrown.message}`,
      range: vertex.origin.instruction.range,
      step: vertex.id,
    };
  }

  private addStep(
    vertex: StepVertex,
    {
      state,
      reason,
      result,
      output,
    }: Pick<BuildStep, 'state'> & {
      readonly reason?: BuildStep['reason'];
      readonly result?: CachedResult;
      readonly output?: StepOutput;
    },
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
      state,
      reason,
      layer: result?.layer,
      example: result?.example ?? false,
      output: output ?? result?.output ?? NO_OUTPUT,
    });
  }
}

/** Runs a plan's steps, taking from the cache what is there. */
export const solve = (request: SolveRequest): Solved => new Solver(request).solve();
