import {
  baseName,
  emptyDirectory,
  file,
  joinPath,
  parentOf,
  symlink,
  type Attributes,
  type Entry,
  type TreeDraft,
} from '../filesystem';
import {isErrno, type Errno} from './errno';
import {isMounted} from './mounts';
import {isOwner, mayAccess, mayUnlink, type User} from './permissions';
import {ReadableFiles} from './readableFiles';
import {contentOf} from './unknown';

/** The system calls on files, as a user may make them. Paths are absolute. */
export class Files extends ReadableFiles {
  constructor(
    draft: TreeDraft,
    user: User,
    mayBeThere: (path: string) => boolean,
    /** Paths below which nothing can be written: mounts that are read-only. */
    private readonly readOnly: readonly string[] = [],
  ) {
    super(draft, user, mayBeThere);
  }

  private isReadOnly(path: string): boolean {
    return this.readOnly.some((mount) => path === mount || path.startsWith(`${mount}/`));
  }

  /** Whether the user may make or take away names in the directory of a path. */
  private checkParent(path: string): Errno | undefined {
    const parent = this.place(parentOf(path));
    if (isErrno(parent)) {
      return parent;
    }
    if (parent.entry === undefined) {
      return this.mayBeThere(parent.path) ? undefined : 'ENOENT';
    }
    if (parent.entry.kind !== 'directory') {
      return 'ENOTDIR';
    }
    const {entry} = parent;
    const may = mayAccess(this.user, entry, 'write') && mayAccess(this.user, entry, 'search');
    return may ? (this.isReadOnly(parent.path) ? 'EROFS' : undefined) : 'EACCES';
  }

  /** Makes or truncates a file, as `open` with O_CREAT does; `path` becomes the resolved one. */
  open(path: string, mode: number, truncate: boolean): {readonly path: string} | Errno {
    const place = this.place(path);
    if (isErrno(place)) {
      return place;
    }
    if (place.entry === undefined) {
      const error = this.checkParent(place.path);
      return error ?? this.create(place.path, '', mode);
    }
    if (place.entry.kind === 'directory') {
      return 'EISDIR';
    }
    if (!mayAccess(this.user, place.entry, 'write')) {
      return 'EACCES';
    }
    if (this.isReadOnly(place.path)) {
      return 'EROFS';
    }
    if (truncate) {
      this.setText(place.path, '');
    }
    return {path: place.path};
  }

  private create(path: string, text: string, mode: number): {readonly path: string} {
    const {uid, gid} = this.user;
    if (!isMounted(path)) {
      this.draft.put(path, file(contentOf(text), {mode, uid, gid}));
    }
    return {path};
  }

  /** Sets what an open file holds. */
  setText(path: string, text: string): void {
    const entry = this.draft.get(path, false);
    if (entry?.kind === 'file' && !isMounted(path)) {
      this.draft.put(path, {...entry, content: contentOf(text)});
    }
  }

  /** Writes a whole file, which is made where it is missing. */
  write(path: string, text: string, mode: number): Errno | undefined {
    const opened = this.open(path, mode, false);
    if (isErrno(opened)) {
      return opened;
    }
    this.setText(opened.path, text);
    return undefined;
  }

  /** Puts an entry where none stands. */
  put(path: string, entry: Entry): Errno | undefined {
    const place = this.place(path, false);
    if (isErrno(place)) {
      return place;
    }
    if (place.entry !== undefined) {
      return 'EEXIST';
    }
    const error = this.checkParent(place.path);
    if (error === undefined && !isMounted(place.path)) {
      this.draft.put(place.path, entry);
    }
    return error;
  }

  /** Makes a directory, as mkdir(2) does. */
  makeDirectory(path: string, mode: number): Errno | undefined {
    const {uid, gid} = this.user;
    return this.put(path, emptyDirectory({mode, uid, gid}));
  }

  /** Makes a symbolic link, as symlink(2) does. */
  link(path: string, target: string): Errno | undefined {
    const {uid, gid} = this.user;
    return this.put(path, symlink(target, {uid, gid}));
  }

  /** Takes a name away; a directory with all that is in it. */
  remove(path: string): Errno | undefined {
    const place = this.place(path, false);
    if (isErrno(place)) {
      return place;
    }
    if (place.path === '/' || isMounted(place.path)) {
      return 'EBUSY';
    }
    if (place.entry === undefined) {
      return 'ENOENT';
    }
    if (this.isReadOnly(place.path)) {
      return 'EROFS';
    }
    const parent = this.draft.get(parentOf(place.path), false);
    const may = parent === undefined || mayUnlink(this.user, parent, place.entry);
    if (may !== true) {
      return may;
    }
    this.draft.remove(place.path);
    return undefined;
  }

  /** Moves an entry, as rename(2) does. */
  rename(from: string, to: string): Errno | undefined {
    const source = this.place(from, false);
    const target = this.place(to, false);
    if (isErrno(source)) {
      return source;
    }
    if (isErrno(target)) {
      return target;
    }
    if (source.entry === undefined) {
      return 'ENOENT';
    }
    if (source.path === target.path) {
      return undefined;
    }
    if (target.path.startsWith(`${source.path}/`)) {
      return 'EINVAL';
    }
    const error = this.checkParent(target.path) ?? this.checkReplace(source.entry, target.entry);
    const removed = error ?? this.remove(source.path);
    if (removed === undefined && !isMounted(target.path)) {
      this.draft.put(target.path, source.entry);
    }
    return removed;
  }

  private checkReplace(source: Entry, target: Entry | undefined): Errno | undefined {
    if (target === undefined) {
      return undefined;
    }
    if (target.kind === 'directory') {
      if (source.kind !== 'directory') {
        return 'EISDIR';
      }
      return target.children.size > 0 ? 'ENOTEMPTY' : undefined;
    }
    return source.kind === 'directory' ? 'ENOTDIR' : undefined;
  }

  /** Sets the permission bits, as chmod(2) does. */
  changeMode(path: string, mode: number): Errno | undefined {
    return this.change(path, true, (entry) => (isOwner(this.user, entry) ? {mode} : 'EPERM'));
  }

  /** Sets user and group, as chown(2) does. */
  changeOwner(path: string, owner: Partial<User>, followLast: boolean): Errno | undefined {
    const {uid, gid} = this.user;
    return this.change(path, followLast, (entry) => {
      const keeps = (owner.uid ?? entry.uid) === entry.uid && entry.uid === uid;
      if (uid !== 0 && !(keeps && (owner.gid ?? gid) === gid)) {
        return 'EPERM';
      }
      // A program that changes hands loses its setuid and setgid bits.
      return entry.kind === 'file' ? {...owner, mode: entry.mode & ~0o6000} : owner;
    });
  }

  /** Changes the times of a file, which the model does not keep: the layer gets a copy of it. */
  touch(path: string): Errno | undefined {
    return this.change(path, true, (entry) =>
      isOwner(this.user, entry) || mayAccess(this.user, entry, 'write') ? {} : 'EACCES',
    );
  }

  private change(
    path: string,
    followLast: boolean,
    attributes: (entry: Entry) => Partial<Attributes> | Errno,
  ): Errno | undefined {
    const place = this.place(path, followLast);
    if (isErrno(place)) {
      return place;
    }
    if (place.entry === undefined) {
      return this.mayBeThere(place.path) ? undefined : 'ENOENT';
    }
    const changed = this.isReadOnly(place.path) ? 'EROFS' : attributes(place.entry);
    if (isErrno(changed)) {
      return changed;
    }
    if (isMounted(place.path)) {
      return undefined;
    }
    if (place.entry.kind === 'symlink') {
      this.draft.put(place.path, {...place.entry, ...changed});
    } else {
      this.draft.setAttributes(place.path, changed);
    }
    return undefined;
  }
}

/** The name under which a path goes into a directory: `cp a/b c` makes `c/b`. */
export const inDirectory = (directory: string, path: string) =>
  joinPath(directory.replace(/(.)\/+$/, '$1'), baseName(path));
