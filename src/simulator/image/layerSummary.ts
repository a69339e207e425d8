import {sizeOf, type Layer} from '../filesystem';

/** A file of a layer and its bytes. */
export interface SizedPath {
  readonly path: string;
  readonly size: number;
}

/** What a layer does to the files below it. Directories that it only passes through are left out. */
export interface LayerSummary {
  readonly added: readonly SizedPath[];
  /** Copied up whole, however little of them changed. */
  readonly changed: readonly SizedPath[];
  /** Whiteouts: each hides the path and all below it. */
  readonly deleted: readonly string[];
  /** Opaque directories: what lower layers have in them is hidden. */
  readonly emptied: readonly string[];
  /** The bytes of the files in it. A whiteout weighs nothing. */
  readonly size: number;
}

/** What a layer adds, changes and deletes; paths in the layer's order. */
export function layerSummary({changes, size}: Layer): LayerSummary {
  const added: SizedPath[] = [];
  const changed: SizedPath[] = [];
  const deleted: string[] = [];
  const emptied: string[] = [];
  for (const change of changes) {
    if (change.kind === 'deleted') {
      deleted.push(change.path);
    } else if (change.entry.kind !== 'directory') {
      const file = {path: change.path, size: sizeOf(change.entry)};
      (change.kind === 'added' ? added : changed).push(file);
    } else if (change.opaque) {
      emptied.push(change.path);
    }
  }
  return {added, changed, deleted, emptied, size};
}
