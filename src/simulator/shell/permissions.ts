import type {Attributes, Entry} from '../filesystem';

/** Whom a process runs as, by number. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

const READ = 4;
const WRITE = 2;
const SEARCH = 1;

/** What a process wants to do; `search` also stands for running a file. */
export type Access = 'read' | 'write' | 'search';

const BITS: Readonly<Record<Access, number>> = {read: READ, write: WRITE, search: SEARCH};

/** What the kernel lets a user do. Source: path_resolution(7), "Permissions"; capabilities(7). */
export function mayAccess(user: User, entry: Entry, access: Access): boolean {
  const bit = BITS[access];
  if (user.uid === 0) {
    // Root may do anything, but run a file that nobody may run.
    return access !== 'search' || entry.kind !== 'file' || (entry.mode & 0o111) !== 0;
  }
  const shift = entry.uid === user.uid ? 6 : entry.gid === user.gid ? 3 : 0;
  return ((entry.mode >> shift) & bit) !== 0;
}

/** Whether a user may change the mode of an entry: its owner, or root (chmod(2)). */
export const isOwner = (user: User, {uid}: Attributes) => user.uid === 0 || user.uid === uid;

/** Whether a name may be taken out of a directory; the sticky bit keeps others' files there. */
export function mayUnlink(user: User, directory: Entry, entry: Entry): 'EACCES' | 'EPERM' | true {
  if (!mayAccess(user, directory, 'write') || !mayAccess(user, directory, 'search')) {
    return 'EACCES';
  }
  const isSticky = (directory.mode & 0o1000) !== 0;
  return !isSticky || isOwner(user, directory) || isOwner(user, entry) || 'EPERM';
}
