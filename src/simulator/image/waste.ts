import {sizeOf, type Layer, type LayerChange} from '../filesystem';
import {efficiencyOf} from './efficiency';
import {makeNode, makeNodeAt, nodeAt, valuesOf, type PathNode} from './pathTree';

/**
 * How a layer hides a file of a layer below:
 *
 * - `deleted`: by a whiteout of it, or of a directory that it is in.
 * - `emptied`: by an opaque directory that was made anew in place of the one it is in.
 * - `copied`: by a copy with the same content, for its mode or owner changed, or it was copied again.
 * - `rewritten`: by other content, or by something else than a file.
 */
export type HiddenHow = 'deleted' | 'emptied' | 'copied' | 'rewritten';

/** A file whose bytes are in the image and never seen. */
export interface HiddenFile {
  readonly path: string;
  /** In bytes, never 0. */
  readonly size: number;
  /** The layer that holds it, from 0 at the bottom. */
  readonly inLayer: number;
  /** The layer that hides it. */
  readonly hiddenBy: number;
  readonly how: HiddenHow;
}

/** How much of an image nobody can see. */
export interface Waste {
  /** dive's score, 0 to 1; see `efficiencyOf` for what it does not see. */
  readonly efficiency: number;
  /** All bytes that a later layer hides: what the layers weigh less what shows of them. */
  readonly wastedBytes: number;
  /** The heaviest first. */
  readonly paths: readonly HiddenFile[];
}

interface Shown {
  readonly path: string;
  readonly size: number;
  readonly layer: number;
  readonly digest: string | undefined;
  readonly isDirectory: boolean;
}

const digestIn = (change: LayerChange) =>
  change.kind !== 'deleted' && change.entry.kind === 'file'
    ? change.entry.content.digest
    : undefined;

function howHidden(change: LayerChange, hidden: Shown): HiddenHow {
  if (change.kind === 'deleted') {
    return 'deleted';
  }
  if (hidden.path !== change.path) {
    return change.opaque ? 'emptied' : 'rewritten';
  }
  return digestIn(change) === hidden.digest ? 'copied' : 'rewritten';
}

/** Takes what a change hides out of the tree, and tells it. */
function hide(tree: PathNode<Shown>, change: LayerChange): readonly Shown[] {
  const node = nodeAt(tree, change.path);
  const joins =
    change.kind !== 'deleted' &&
    change.entry.kind === 'directory' &&
    !change.opaque &&
    node?.value?.isDirectory !== false;
  if (node === undefined || joins) {
    return [];
  }
  const hidden = [...valuesOf(node)];
  node.value = undefined;
  node.children.clear();
  return hidden;
}

/**
 * The bytes of an image that a later layer hides. They stay in the image: layers are never changed.
 *
 * @param layers bottom first
 */
export function wasteOf(layers: readonly Layer[]): Waste {
  const tree = makeNode<Shown>();
  const paths: HiddenFile[] = [];
  for (const [index, {changes}] of layers.entries()) {
    for (const change of changes) {
      for (const shown of hide(tree, change)) {
        if (shown.size > 0) {
          const {path, size, layer: inLayer} = shown;
          paths.push({path, size, inLayer, hiddenBy: index, how: howHidden(change, shown)});
        }
      }
      if (change.kind !== 'deleted') {
        const {path, entry} = change;
        makeNodeAt(tree, path).value = {
          path,
          size: sizeOf(entry),
          layer: index,
          digest: digestIn(change),
          isDirectory: entry.kind === 'directory',
        };
      }
    }
  }
  return {
    efficiency: efficiencyOf(layers),
    wastedBytes: paths.reduce((sum, {size}) => sum + size, 0),
    paths: paths.sort((one, other) => other.size - one.size),
  };
}
