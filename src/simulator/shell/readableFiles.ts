import {
  emptyDirectory,
  isClean,
  joinPath,
  type Directory,
  type Entry,
  type TreeDraft,
} from '../filesystem';
import {isErrno, type Errno} from './errno';
import {mountedEntry} from './mounts';
import {mayAccess, type User} from './permissions';
import {OpaqueCommand} from './signals';
import {textOf} from './unknown';

/** Linux gives up after 40 links on one path (path_resolution(7)). */
const MOST_LINKS = 40;

/** Where a path leads. `entry` is undefined where the last name is missing. */
export interface Place {
  readonly path: string;
  readonly entry: Entry | undefined;
}

/** The system calls that look at files, as a user may make them. Paths are absolute. */
export class ReadableFiles {
  constructor(
    readonly draft: TreeDraft,
    readonly user: User,
    /** Whether files that the model does not know of may stand at a path. */
    readonly mayBeThere: (path: string) => boolean,
  ) {}

  /** Follows a path as `path_resolution(7)` says, links and `..` where they stand. */
  place(path: string, followLast = true): Place | Errno {
    if (path === '') {
      return 'ENOENT';
    }
    return this.direct(path) ?? this.follow(path, followLast);
  }

  /** Where a clean path leads on which no link stands, by far the most common case. */
  private direct(path: string): Place | Errno | undefined {
    if (!isClean(path)) {
      return undefined;
    }
    let entry = this.draft.get('/');
    for (let from = 1; from <= path.length;) {
      const cut = path.indexOf('/', from);
      const end = cut < 0 ? path.length : cut;
      if (entry?.kind !== 'directory') {
        return entry?.kind === 'symlink' ? undefined : 'ENOTDIR';
      }
      if (!mayAccess(this.user, entry, 'search')) {
        return 'EACCES';
      }
      const next = entry.children.get(path.slice(from, end)) ?? mountedEntry(path.slice(0, end));
      if (next === undefined) {
        const isHidden = end < path.length && !this.mayBeThere(path.slice(0, end));
        return isHidden ? 'ENOENT' : {path, entry: undefined};
      }
      entry = next;
      from = end + 1;
    }
    return entry?.kind === 'symlink' || entry === undefined ? undefined : {path, entry};
  }

  private follow(path: string, followLast: boolean): Place | Errno {
    let names = path.split('/');
    let at = 0;
    const way: {path: string; entry: Entry}[] = [];
    const root = {path: '/', entry: this.draft.get('/') ?? emptyDirectory()};
    let here: {path: string; entry: Entry} = root;
    let links = 0;
    while (at < names.length) {
      const name = names[at] ?? '';
      at += 1;
      if (name === '' || name === '.') {
        continue;
      }
      if (name === '..') {
        here = way.pop() ?? root;
        continue;
      }
      if (here.entry.kind !== 'directory') {
        return 'ENOTDIR';
      }
      if (!mayAccess(this.user, here.entry, 'search')) {
        return 'EACCES';
      }
      const next = joinPath(here.path, name);
      const entry = here.entry.children.get(name) ?? mountedEntry(next);
      const isLast = at === names.length || names.slice(at).every((each) => /^\.?$/.test(each));
      if (entry === undefined) {
        if (!isLast && !this.mayBeThere(next)) {
          return 'ENOENT';
        }
        const rest = names.slice(at).filter((each) => !/^\.?$/.test(each));
        return {path: [next, ...rest].join('/'), entry: undefined};
      }
      if (entry.kind === 'symlink' && (!isLast || followLast)) {
        links += 1;
        if (links > MOST_LINKS) {
          return 'ELOOP';
        }
        if (entry.target.startsWith('/')) {
          here = root;
          way.length = 0;
        }
        names = [...entry.target.split('/'), ...names.slice(at)];
        at = 0;
      } else {
        way.push(here);
        here = {path: next, entry};
      }
    }
    return here;
  }

  /** The entry at a path. Ends the command as opaque where the entry may be there unseen. */
  stat(path: string, followLast = true): Entry | Errno {
    const place = this.place(path, followLast);
    if (isErrno(place)) {
      return place;
    }
    if (place.entry === undefined && this.mayBeThere(place.path)) {
      throw new OpaqueCommand(path);
    }
    return place.entry ?? 'ENOENT';
  }

  /** The entry at a path; undefined when it is missing or out of reach. */
  find(path: string, followLast = true): Entry | undefined {
    const place = this.place(path, followLast);
    return isErrno(place) ? undefined : place.entry;
  }

  /** Whether a path leads to a directory, links followed. */
  isDirectory(path: string): boolean {
    return this.find(path)?.kind === 'directory';
  }

  /** The text of a file, or the mark that stands for it where it is not known. */
  read(path: string): {readonly text: string} | Errno {
    const entry = this.stat(path);
    if (isErrno(entry)) {
      return entry;
    }
    if (!mayAccess(this.user, entry, 'read')) {
      return 'EACCES';
    }
    return entry.kind === 'file' ? {text: textOf(entry.content)} : 'EISDIR';
  }

  /** A directory whose names the user may read. */
  list(path: string): Directory | Errno {
    const entry = this.stat(path);
    if (isErrno(entry)) {
      return entry;
    }
    if (entry.kind !== 'directory') {
      return 'ENOTDIR';
    }
    return mayAccess(this.user, entry, 'read') ? entry : 'EACCES';
  }
}
