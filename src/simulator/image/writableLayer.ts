/**
 * What overlay2 puts into a container's writable layer when a process changes a file:
 *
 * - `new-file`: the path is in no layer of the image; the file is written here.
 * - `copy-up`: the path is in the image; the whole file is copied here and changed here.
 * - `whiteout`: the path is in the image; a mark here hides it. The image keeps the file.
 *
 * Source: docs.docker.com/engine/storage/drivers/overlayfs-driver.
 */
export interface WritableEntry {
  readonly kind: 'new-file' | 'copy-up' | 'whiteout';
  readonly path: string;
}

/** A container's own layer. The layers of the image under it are never written to. */
export type WritableLayer = readonly WritableEntry[];

const without = (layer: WritableLayer, path: string) =>
  layer.filter((entry) => entry.path !== path);

/** What a write to a path makes of its entry. A file that was deleted here is made anew. */
function writtenKind(layer: WritableLayer, path: string, inImage: boolean): WritableEntry['kind'] {
  const before = layer.find((entry) => entry.path === path);
  if (before === undefined) {
    return inImage ? 'copy-up' : 'new-file';
  }
  return before.kind === 'copy-up' ? 'copy-up' : 'new-file';
}

/** Writes to a file. Writing again to the same file changes the same entry. */
export function writeFile(
  layer: WritableLayer,
  path: string,
  {inImage}: {readonly inImage: boolean},
): WritableLayer {
  return [...without(layer, path), {kind: writtenKind(layer, path, inImage), path}];
}

/** Deletes a file. One that is not in the image leaves nothing behind. */
export function removeFile(
  layer: WritableLayer,
  path: string,
  {inImage}: {readonly inImage: boolean},
): WritableLayer {
  const rest = without(layer, path);
  return inImage ? [...rest, {kind: 'whiteout', path}] : rest;
}
