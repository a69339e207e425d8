import {
  emptyDirectory,
  TreeDraft,
  type FileSystem,
  type Layer,
  type LayerChange,
} from '../filesystem';

type Written = Exclude<LayerChange, {readonly kind: 'deleted'}>;

/** A directory of a layer joins the one below it, unless it is opaque or a file stands there. */
function applyDirectory(draft: TreeDraft, {path, entry, opaque}: Written): void {
  const {mode, uid, gid} = entry;
  const below = path === '/' ? 'directory' : draft.get(path, false)?.kind;
  if (below === 'directory' && !opaque) {
    draft.setAttributes(path, {mode, uid, gid});
  } else {
    // What is in it stands in changes of its own.
    draft.put(path, emptyDirectory({mode, uid, gid}));
  }
}

/**
 * The files that show when layers lie one on the other, as overlay2 mounts them: the topmost layer
 * that has a path wins, a whiteout hides the path and all below it, an opaque directory hides what
 * lower layers have in it, and any other directory joins the one below.
 *
 * Source: docs.docker.com/engine/storage/drivers/overlayfs-driver; opencontainers/image-spec
 * layer.md.
 *
 * @param layers bottom first
 */
export function union(layers: readonly Layer[]): FileSystem {
  const draft = new TreeDraft({root: emptyDirectory(), unknown: undefined});
  for (const {changes} of layers) {
    // In byte order a directory comes before what is in it.
    for (const change of changes) {
      if (change.kind === 'deleted') {
        draft.remove(change.path);
      } else if (change.entry.kind === 'directory') {
        applyDirectory(draft, change);
      } else {
        draft.put(change.path, change.entry);
      }
    }
  }
  return draft.snapshot();
}
