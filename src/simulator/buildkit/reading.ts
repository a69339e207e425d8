import {fingerprint, type Entry, type FileSystem} from '../filesystem';
import type {Order} from './order';
import type {ReadFiles, StepRecord} from './record';
import {contentDigest, excluder, readFiles, resolveSource, type Match} from './sources';
import {StepFailure} from './stepFailure';
import {isUrl, type CopyVertex, type SourceFiles, type StepVertex, type Vertex} from './vertex';

/** What a step reads besides the files that it stands on. */
export interface Reading {
  /** Equal when what is read is equal, as far as the cache looks at it. */
  readonly digest: string;
  /** Every file that is read; worked out when two builds are compared. */
  readonly read: () => ReadFiles;
  readonly from: StepRecord['readFrom'];
}

const NOTHING: Reading = {digest: '', read: () => new Map<string, Entry>(), from: undefined};

const fromOf = (from: SourceFiles): StepRecord['readFrom'] =>
  from.kind === 'context' ? 'context' : (from.stage ?? 'image');

/** What a step names to read: the paths of its sources, or of its mounts. */
const namedBy = (vertex: Vertex): readonly (readonly [SourceFiles, string])[] =>
  vertex.kind === 'copy'
    ? vertex.sources.flatMap((source) =>
        source.kind === 'paths' ? source.paths.map((path) => [source.from, path] as const) : [],
      )
    : vertex.kind === 'exec'
      ? vertex.mounts.flatMap(({mount, from}) =>
          from === undefined || mount.type !== 'bind'
            ? []
            : [[from, mount.source === '' ? '/' : mount.source] as const],
        )
      : [];

/** Finds what steps read, in the files of the context, of images and of other steps. */
export class Reader {
  /**
   * @param filesOf the files that a source stands for, once the vertex that makes them is done
   */
  constructor(
    private readonly order: Order,
    private readonly filesOf: (from: SourceFiles) => FileSystem,
  ) {}

  /**
   * @throws StepFailure when a source is missing
   */
  read(vertex: StepVertex): Reading {
    switch (vertex.kind) {
      case 'mkdir':
        return NOTHING;
      case 'copy':
        return this.readCopy(vertex);
      case 'exec':
        return this.readMounts(vertex);
    }
  }

  /**
   * Looks for what a step reads of the context alone.
   *
   * @throws StepFailure when it is missing
   */
  findInContext(vertex: Vertex): void {
    for (const [from, path] of namedBy(vertex)) {
      if (from.kind === 'context' && !isUrl(path)) {
        this.matchesOf(from, path);
      }
    }
  }

  /**
   * What a path of a source stands for.
   *
   * @throws StepFailure when it is missing
   */
  matchesOf(from: SourceFiles, path: string): readonly Match[] {
    const matches = resolveSource(this.filesOf(from), path);
    if (matches === undefined) {
      const shown = path.startsWith('/') ? path : `/${path.replace(/^(?:\.{0,2}\/)+/, '')}`;
      throw new StepFailure(
        'missing-source',
        `failed to compute cache key: failed to calculate checksum of ref: ${JSON.stringify(shown)}: not found`,
      );
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
        return [source.name, source.content];
      }
      from = fromOf(source.from);
      if (this.isOwnInput(vertex, source.from)) {
        return ['own input', ...source.paths];
      }
      return source.paths.map((path) => {
        if (isUrl(path)) {
          return `url ${path}`;
        }
        const matches = this.matchesOf(source.from, path);
        all.push(...matches);
        return contentDigest(matches, excluded);
      });
    });
    const read = () => readFiles(all, excluded);
    return {digest: fingerprint(...digests), read, from};
  }

  /** BuildKit does not look into files that are those that the step stands on anyway. */
  private isOwnInput({input}: CopyVertex, from: SourceFiles): boolean {
    const own = input === undefined ? undefined : this.order.byNode.get(input);
    const other = from.kind === 'vertex' ? this.order.byNode.get(from.node ?? '') : undefined;
    return own !== undefined && own.id === other?.id;
  }

  private readMounts(vertex: StepVertex): Reading {
    const named = namedBy(vertex);
    const found = named.map(([from, path]) => this.matchesOf(from, path));
    const last = named.at(-1);
    return {
      digest: fingerprint(...found.map((matches) => contentDigest(matches, undefined))),
      read: () => readFiles(found.flat(), undefined),
      from: last && fromOf(last[0]),
    };
  }
}
