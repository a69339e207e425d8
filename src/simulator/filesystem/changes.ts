import type {Attributes, Directory, Entry} from './entry';
import type {LayerChange} from './layer';
import {joinPath} from './path';

const sameAttributes = (one: Attributes, other: Attributes) =>
  one.mode === other.mode && one.uid === other.uid && one.gid === other.gid;

/**
 * What a layer holds that leads from one tree to another. Directories that are the same object on
 * both sides are not looked into.
 *
 * @param replaced directories that were deleted or covered on the way: made anew, one hides what is
 *   below it in lower layers
 */
export function changesBetween(
  from: Directory,
  to: Directory,
  replaced: ReadonlySet<string>,
): readonly LayerChange[] {
  const changes: LayerChange[] = [];
  const addAll = (path: string, {children}: Directory) => {
    for (const [name, child] of children) {
      add(joinPath(path, name), child, 'added');
    }
  };
  const add = (path: string, entry: Entry, kind: 'added' | 'modified') => {
    changes.push({kind, path, entry, opaque: false});
    if (entry.kind === 'directory') {
      addAll(path, entry);
    }
  };
  const compare = (path: string, before: Entry, after: Entry) => {
    if (before === after) {
      return;
    }
    if (before.kind !== 'directory' || after.kind !== 'directory') {
      add(path, after, 'modified');
      return;
    }
    const opaque = replaced.has(path) && before.children.size > 0;
    if (opaque || !sameAttributes(before, after)) {
      changes.push({kind: 'modified', path, entry: after, opaque});
    }
    if (opaque) {
      addAll(path, after);
      return;
    }
    for (const [name, child] of after.children) {
      const old = before.children.get(name);
      if (old === undefined) {
        add(joinPath(path, name), child, 'added');
      } else {
        compare(joinPath(path, name), old, child);
      }
    }
    for (const name of before.children.keys()) {
      if (!after.children.has(name)) {
        changes.push({kind: 'deleted', path: joinPath(path, name)});
      }
    }
  };
  compare('/', from, to);
  return changes;
}
