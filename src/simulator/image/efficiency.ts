import {parentOf, sizeOf, type Layer, type LayerChange} from '../filesystem';
import {makeNode, makeNodeAt, nodeAt, removeNode, valuesOf, type PathNode} from './pathTree';

interface Stacked {
  readonly size: number;
  readonly isDirectory: boolean;
}

const isLeafOf = ({changes}: Layer) => {
  const inner = new Set<string>();
  for (const {path} of changes) {
    for (let above = parentOf(path); !inner.has(above); above = parentOf(above)) {
      inner.add(above);
    }
  }
  return ({path}: LayerChange) => !inner.has(path);
};

/** Lays a layer on the tree as dive's `Stack` does: a directory never hides what is below it. */
function stack(tree: PathNode<Stacked>, {changes}: Layer): void {
  for (const change of changes) {
    if (change.kind === 'deleted') {
      removeNode(tree, change.path);
    } else {
      const {entry, path} = change;
      makeNodeAt(tree, path).value = {size: sizeOf(entry), isDirectory: entry.kind === 'directory'};
    }
  }
}

/**
 * What a change counts for its path, in bytes: a file its own size, the whiteout of a file nothing,
 * the whiteout of a directory all that the layers below have in it.
 *
 * @returns undefined for the whiteout of a path that no layer below has
 */
function countedSize(change: LayerChange, below: PathNode<Stacked>): number | undefined {
  if (change.kind !== 'deleted') {
    return sizeOf(change.entry);
  }
  const hidden = nodeAt(below, change.path);
  if (hidden === undefined) {
    return undefined;
  }
  return hidden.value?.isDirectory === true
    ? [...valuesOf(hidden)].reduce((sum, {size}) => sum + size, 0)
    : 0;
}

/**
 * How much of an image's bytes it needs, as wagoodman/dive scores it: the smallest size of each
 * path summed, over all its sizes summed. 1 is an image without any file twice.
 *
 * Its rule in full: of each layer only leaves count, which are files, links, whiteouts and
 * directories without anything of that layer in them. A deleted file lowers the score, for its
 * whiteout is its smallest size. A directory deleted as a whole does not: its whiteout is a path of
 * its own, with one size that counts above and below the line. Opaque directories are not looked
 * at. `wasteOf` tells what these hide.
 *
 * Source: dive/filetree/efficiency.go (`Efficiency`), file_tree.go (`Stack`, `AddPath`). Where a
 * layer deletes what is not there, dive stops reading that layer; here that whiteout alone counts
 * nothing.
 *
 * @param layers bottom first
 * @returns 0 to 1
 */
export function efficiencyOf(layers: readonly Layer[]): number {
  const sizes = new Map<string, {smallest: number; sum: number}>();
  const below = makeNode<Stacked>();
  for (const layer of layers) {
    for (const change of layer.changes.filter(isLeafOf(layer))) {
      const size = change.path === '/' ? undefined : countedSize(change, below);
      if (size !== undefined) {
        const {smallest, sum} = sizes.get(change.path) ?? {smallest: size, sum: 0};
        sizes.set(change.path, {smallest: Math.min(smallest, size), sum: sum + size});
      }
    }
    stack(below, layer);
  }
  let smallest = 0;
  let sum = 0;
  for (const each of sizes.values()) {
    smallest += each.smallest;
    sum += each.sum;
  }
  return sum === 0 ? 1 : smallest / sum;
}
