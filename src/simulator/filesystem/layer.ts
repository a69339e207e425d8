import type {Entry} from './entry';
import {sizeOf} from './entry';
import {digestOf} from './content';
import {entryDigest} from './tree';

/**
 * One path in a layer, as the overlay file system stores it: a file that is added, one that is
 * copied up and changed, or a whiteout that hides what lower layers have at the path.
 *
 * Source: docs.docker.com/engine/storage/drivers/overlayfs-driver; opencontainers/image-spec
 * layer.md (whiteouts, opaque whiteouts).
 */
export type LayerChange =
  | {
      readonly kind: 'added' | 'modified';
      readonly path: string;
      readonly entry: Entry;
      /** True for a directory that hides all that lower layers have in it. */
      readonly opaque: boolean;
    }
  | {readonly kind: 'deleted'; readonly path: string};

/** What a step adds to the layers below it. Paths are in byte order. */
export interface Layer {
  readonly changes: readonly LayerChange[];
  /** The bytes of the files in it. */
  readonly size: number;
  /** `sha256:…` of what the layer holds; equal layers have equal digests. */
  readonly digest: string;
}

/** What one change says, without what is below a directory: that stands in changes of its own. */
function changeText(change: LayerChange): string {
  if (change.kind === 'deleted') {
    return `deleted ${change.path}`;
  }
  const {kind, path, entry, opaque} = change;
  const own = entry.kind === 'directory' ? `${entry.mode} ${entry.uid}:${entry.gid}` : '';
  return `${kind} ${path} ${opaque} ${own === '' ? entryDigest(entry) : own}`;
}

/** Works out what it holds when it is asked for: few readers look into every layer. */
class ListedLayer implements Layer {
  private found: readonly LayerChange[] | undefined;
  private bytes: number | undefined;
  private known: string | undefined;

  constructor(
    private readonly find: () => readonly LayerChange[],
    private readonly unknown: string,
  ) {}

  get changes(): readonly LayerChange[] {
    this.found ??= [...this.find()].sort((one, other) => (one.path < other.path ? -1 : 1));
    return this.found;
  }

  get size(): number {
    this.bytes ??= this.changes.reduce(
      (sum, change) => sum + (change.kind === 'deleted' ? 0 : sizeOf(change.entry)),
      0,
    );
    return this.bytes;
  }

  get digest(): string {
    this.known ??= digestOf([this.unknown, ...this.changes.map(changeText)].join('\0'));
    return this.known;
  }
}

/**
 * @param find finds the changes, in any order; called once, when they are first asked for
 * @param unknown what the files depend on that a command the model does not know has left behind
 */
export const makeLayer = (find: () => readonly LayerChange[], unknown = ''): Layer =>
  new ListedLayer(find, unknown);
