import {isErrno} from './errno';
import type {Files} from './files';

/** A user, as a line of `/etc/passwd` describes one. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
  readonly shell: string;
}

/** A group, as a line of `/etc/group` describes one; `members` are names of users. */
export interface Group {
  readonly name: string;
  readonly gid: number;
  readonly members: readonly string[];
}

function rows(files: Files, path: string): readonly (readonly string[])[] {
  const place = files.place(path);
  const text =
    !isErrno(place) && place.entry?.kind === 'file' ? (place.entry.content.text ?? '') : '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(':'));
}

/** What `/etc/passwd` says. Source: passwd(5). */
export const accounts = (files: Files): readonly Account[] =>
  rows(files, '/etc/passwd').map(([name = '', , uid, gid, , home = '', shell = '']) => ({
    name,
    uid: Number(uid),
    gid: Number(gid),
    home,
    shell,
  }));

/** What `/etc/group` says. Source: group(5). */
export const groups = (files: Files): readonly Group[] =>
  rows(files, '/etc/group').map(([name = '', , gid, members = '']) => ({
    name,
    gid: Number(gid),
    members: members.split(',').filter((member) => member !== ''),
  }));

/** The user of a name; undefined where `/etc/passwd` has none. */
export const userNamed = (files: Files, name: string) =>
  accounts(files).find((account) => account.name === name);

/** The group of a name; undefined where `/etc/group` has none. */
export const groupNamed = (files: Files, name: string) =>
  groups(files).find((group) => group.name === name);

/** The name of a user, or the number where there is none. */
export const userName = (files: Files, uid: number) =>
  accounts(files).find((account) => account.uid === uid)?.name ??
  (uid === 0 ? 'root' : String(uid));

/** The name of a group, or the number where there is none. */
export const groupName = (files: Files, gid: number) =>
  groups(files).find((group) => group.gid === gid)?.name ?? (gid === 0 ? 'root' : String(gid));
