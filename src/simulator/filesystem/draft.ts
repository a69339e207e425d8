import {emptyDirectory, type Attributes, type Directory, type Entry} from './entry';
import {changesBetween} from './changes';
import {makeLayer, type Layer} from './layer';
import {baseName, namesOf, parentOf} from './path';
import {entryAt, entryDigest, realPath, type FileSystem} from './tree';

const NONE: ReadonlySet<string> = new Set();

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
  /** Directories of the base that were deleted, or had something else put over them. */
  private readonly replaced = new Set<string>();

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
    const parent = parentOf(real);
    if (!this.makeDirectories(parent, parents)) {
      return false;
    }
    this.noteReplaced(real);
    this.ownDirectory(parent).children.set(baseName(real), entry);
    if (entry.kind === 'directory') {
      this.disown(entry);
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
    const names = namesOf(real);
    let entry: Entry | undefined = this.root;
    let there = 0;
    for (const name of names) {
      const next: Entry | undefined =
        entry.kind === 'directory' ? entry.children.get(name) : undefined;
      if (next === undefined) {
        break;
      }
      entry = next;
      there += 1;
    }
    if (entry.kind !== 'directory') {
      return false;
    }
    if (there < names.length) {
      let here = this.ownDirectory(`/${names.slice(0, there).join('/')}`);
      for (const name of names.slice(there)) {
        const made = this.owned(emptyDirectory(attributes));
        here.children.set(name, made);
        here = made;
      }
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
      this.ownDirectory(parentOf(real)).children.set(baseName(real), changed);
    }
    return true;
  }

  /** Deletes an entry and all below it; false when there is none. */
  remove(path: string): boolean {
    const real = this.real(path, false);
    if (real === undefined || real === '/' || entryAt(this.root, real) === undefined) {
      return false;
    }
    this.noteReplaced(real);
    this.ownDirectory(parentOf(real)).children.delete(baseName(real));
    return true;
  }

  /** The file system with all changes, and the layer that they make. */
  finish(): {readonly files: FileSystem; readonly layer: Layer} {
    const files = this.snapshot();
    const {base} = this;
    const changed = this.unknownInputs !== base.unknown;
    const replaced: ReadonlySet<string> = this.replaced.size > 0 ? new Set(this.replaced) : NONE;
    const find = () => changesBetween(base.root, files.root, replaced);
    return {files, layer: makeLayer(find, changed ? this.unknownInputs : undefined)};
  }

  private noteReplaced(path: string): void {
    if (entryAt(this.base.root, path)?.kind === 'directory') {
      this.replaced.add(path);
    }
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
