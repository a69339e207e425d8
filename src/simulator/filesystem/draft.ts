import {emptyDirectory, type Attributes, type Directory, type Entry} from './entry';
import {makeLayer, type Layer, type LayerChange} from './layer';
import {joinPath, namesOf, parentOf} from './path';
import {entryAt, entryDigest, realPath, walk, type FileSystem} from './tree';

interface OwnDirectory extends Directory {
  readonly children: Map<string, Entry>;
}

/**
 * Changes to a file system, made in place and told as a layer at the end. The file system it began
 * with stays as it was: a directory is copied the first time that something in it changes.
 */
export class TreeDraft {
  private root: Directory;
  private unknownInputs: string | undefined;
  private readonly own = new Set<Directory>();
  private readonly touched = new Set<string>();

  constructor(private readonly base: FileSystem) {
    this.root = base.root;
    this.unknownInputs = base.unknown;
  }

  /** The file system as it is now. Later changes do not reach it. */
  snapshot(): FileSystem {
    this.own.clear();
    return {root: this.root, unknown: this.unknownInputs};
  }

  get unknown(): string | undefined {
    return this.unknownInputs;
  }

  /** A digest of the entry at a path and all below it; undefined when there is none. */
  digest(path: string): string | undefined {
    const {root} = this.snapshot();
    const real = realPath(root, path);
    const entry = real === undefined ? undefined : entryAt(root, real);
    return entry === undefined ? undefined : entryDigest(entry);
  }

  /** Notes that a command the model does not know ran; `inputs` is all that it depends on. */
  markUnknown(inputs: string): void {
    this.unknownInputs = inputs;
  }

  /** The path with its links resolved; undefined when they go in circles. */
  real(path: string, followLast = true): string | undefined {
    return realPath(this.root, path, followLast);
  }

  /**
   * The entry at a path; undefined when there is none. A directory shows later changes until
   * `snapshot` is called.
   */
  get(path: string, followLast = true): Entry | undefined {
    const real = this.real(path, followLast);
    return real === undefined ? undefined : entryAt(this.root, real);
  }

  /**
   * Puts an entry at a path, over what was there. Links on the way are followed, the last name is
   * not. Directories that are missing on the way are made.
   *
   * @returns false when a file stands on the way, or links go in circles
   */
  put(path: string, entry: Entry, parents: Partial<Attributes> = {}): boolean {
    const real = this.real(path, false);
    if (real === undefined || real === '/') {
      return real === '/' && entry.kind === 'directory';
    }
    if (!this.makeDirectories(parentOf(real), parents)) {
      return false;
    }
    this.ownDirectory(parentOf(real)).children.set(namesOf(real).at(-1) ?? '', entry);
    this.touched.add(real);
    if (entry.kind === 'directory') {
      this.disown(entry);
      for (const [below] of walk(entry, real)) {
        this.touched.add(below);
      }
    }
    return true;
  }

  /**
   * Makes a directory and those on the way to it, where they are missing.
   *
   * @returns false when a file stands on the way
   */
  makeDirectories(path: string, attributes: Partial<Attributes> = {}): boolean {
    const real = this.real(path);
    if (real === undefined) {
      return false;
    }
    let here = '/';
    for (const name of namesOf(real)) {
      const next = joinPath(here, name);
      const entry = entryAt(this.root, next);
      if (entry === undefined) {
        this.ownDirectory(here).children.set(name, emptyDirectory(attributes));
        this.touched.add(next);
      } else if (entry.kind !== 'directory') {
        return false;
      }
      here = next;
    }
    return true;
  }

  /** Changes mode or owner of an entry; a file is copied up by it. */
  setAttributes(path: string, attributes: Partial<Attributes>): boolean {
    const real = this.real(path);
    const entry = real === undefined ? undefined : entryAt(this.root, real);
    if (real === undefined || entry === undefined) {
      return false;
    }
    const changed = {...entry, ...attributes};
    if (real === '/') {
      this.root = changed as Directory;
    } else {
      this.ownDirectory(parentOf(real)).children.set(namesOf(real).at(-1) ?? '', changed);
    }
    this.touched.add(real);
    return true;
  }

  /** Deletes an entry and all below it; false when there is none. */
  remove(path: string): boolean {
    const real = this.real(path, false);
    if (real === undefined || real === '/' || entryAt(this.root, real) === undefined) {
      return false;
    }
    this.ownDirectory(parentOf(real)).children.delete(namesOf(real).at(-1) ?? '');
    this.touched.add(real);
    return true;
  }

  /** The file system with all changes, and the layer that they make. */
  finish(): {readonly files: FileSystem; readonly layer: Layer} {
    const files = this.snapshot();
    const changed = this.unknownInputs !== this.base.unknown;
    return {files, layer: makeLayer(this.changes(), changed ? this.unknownInputs : undefined)};
  }

  private changes(): readonly LayerChange[] {
    const changes: LayerChange[] = [];
    for (const path of this.touched) {
      const before = entryAt(this.base.root, path);
      const after = entryAt(this.root, path);
      if (before === after) {
        continue;
      }
      if (after !== undefined) {
        const hides = before?.kind === 'directory' && after.kind === 'directory';
        changes.push({
          kind: before === undefined ? 'added' : 'modified',
          path,
          entry: after,
          opaque: hides && this.isReplaced(path, before, after),
        });
      } else if (before !== undefined && entryAt(this.root, parentOf(path))?.kind === 'directory') {
        // What is below a directory that is gone is hidden by what hides the directory.
        changes.push({kind: 'deleted', path});
      }
    }
    return changes;
  }

  /** Whether a directory was deleted and made anew, so that nothing of the old one shows. */
  private isReplaced(path: string, before: Directory, after: Directory): boolean {
    return [...before.children.keys()].some(
      (name) => !after.children.has(name) && !this.touched.has(joinPath(path, name)),
    );
  }

  /**
   * Takes a directory as one that may stand elsewhere too, as when `get` gave it: a change in one
   * place must not show in the other.
   */
  private disown(directory: Directory): void {
    this.own.delete(directory);
    for (const child of directory.children.values()) {
      if (child.kind === 'directory') {
        this.disown(child);
      }
    }
  }

  /** The directory at a resolved path, as one that this draft may change. */
  private ownDirectory(path: string): OwnDirectory {
    let here = this.owned(this.root);
    this.root = here;
    for (const name of namesOf(path)) {
      const child = here.children.get(name);
      const next = this.owned(child?.kind === 'directory' ? child : emptyDirectory());
      here.children.set(name, next);
      here = next;
    }
    return here;
  }

  private owned(directory: Directory): OwnDirectory {
    if (this.own.has(directory)) {
      return directory as OwnDirectory;
    }
    const copy = {...directory, children: new Map(directory.children)};
    this.own.add(copy);
    return copy;
  }
}
