import {symlink, type Entry} from '../../filesystem';
import {ERRNO_TEXT, isErrno, type Errno} from '../errno';
import {inDirectory} from '../files';
import {readOptions, usage, type Options} from '../options';
import {mayAccess} from '../permissions';
import {readDevice} from '../redirections';
import type {Call, Utility} from '../shell';

const LONG = {
  archive: 'a',
  recursive: 'r',
  force: 'f',
  'no-clobber': 'n',
  'no-dereference': 'd',
  'no-target-directory': 'T',
  parents: '1',
  preserve: 'p',
  'target-directory': 't:',
  verbose: 'v',
};

/** BusyBox's `cp`. */
export const cp: Utility = (call) => {
  const options = readOptions(call, 'arRPLHpfinlsTut:dvx', LONG);
  if (options === undefined) {
    return 1;
  }
  const {flags} = options;
  const given = flags.get('t');
  const sources = given === undefined ? options.operands.slice(0, -1) : options.operands;
  const target = given ?? options.operands.at(-1);
  if (target === undefined || sources.length === 0) {
    return usage(call, '[-arPLHpfinlsTu] SOURCE DEST');
  }
  const intoDirectory =
    !flags.has('T') &&
    (given !== undefined || sources.length > 1 || call.files.isDirectory(call.path(target)));
  const copy = new Copy(call, options);
  for (const source of sources) {
    copy.top(source, intoDirectory ? inDirectory(target, source) : target);
  }
  return copy.status;
};

class Copy {
  status = 0;
  /** The directories that this copy has made or filled. */
  private readonly made = new Set<string>();
  private readonly recursive: boolean;
  private readonly keeps: boolean;
  private readonly followsAll: boolean;

  constructor(
    private readonly call: Call,
    private readonly options: Options,
  ) {
    const {flags} = options;
    this.recursive = ['a', 'r', 'R'].some((letter) => flags.has(letter));
    this.keeps = flags.has('a') || flags.has('p');
    this.followsAll = flags.has('L');
  }

  top(source: string, target: string): void {
    const {flags} = this.options;
    const keepsLinks = this.recursive || flags.has('d') || flags.has('P');
    const follows = this.followsAll || flags.has('H') || !keepsLinks || source.endsWith('/');
    const entry = this.call.files.stat(this.call.path(source), follows);
    if (isErrno(entry)) {
      this.fail(`can't stat '${source}'`, entry);
      return;
    }
    this.one(source, target, entry);
  }

  private fail(what: string, error: Errno): void {
    this.status = this.call.fail(`${what}: ${ERRNO_TEXT[error]}`);
  }

  private one(source: string, target: string, entry: Entry): void {
    this.call.world.budget.step();
    switch (entry.kind) {
      case 'directory':
        this.directory(source, target, entry);
        return;
      case 'symlink':
        this.link(target, entry.target);
        return;
      case 'file':
        this.file(source, target, entry);
    }
  }

  private directory(
    source: string,
    target: string,
    entry: Extract<Entry, {kind: 'directory'}>,
  ): void {
    const {files, world, shell} = this.call;
    if (!this.recursive) {
      this.status = this.call.fail(`omitting directory '${source}'`);
      return;
    }
    const path = this.call.path(target);
    const before = files.find(path);
    if (before !== undefined && before.kind !== 'directory') {
      this.status = this.call.fail(`target '${target}' is not a directory`);
      return;
    }
    const from = files.place(this.call.path(source));
    // A directory that is copied into itself comes upon its own copy.
    if (!isErrno(from) && this.made.has(from.path)) {
      this.status = this.call.fail(`recursion detected, omitting directory '${source}'`);
      return;
    }
    if (!mayAccess(files.user, entry, 'read')) {
      this.fail(`can't open '${source}'`, 'EACCES');
      return;
    }
    if (before === undefined) {
      const error = files.makeDirectory(
        path,
        entry.mode & (this.keeps ? 0o7777 : ~shell.umask & 0o777),
      );
      if (error !== undefined) {
        this.fail(`can't create directory '${target}'`, error);
        return;
      }
    }
    const to = files.place(path);
    this.made.add(isErrno(to) ? path : to.path);
    const now = files.find(this.call.path(source)) ?? entry;
    const children = now.kind === 'directory' ? [...now.children] : [];
    world.budget.nested(() => {
      for (const [name, child] of children) {
        const inner = `${source.replace(/\/$/, '')}/${name}`;
        const followed = this.followsAll ? files.stat(this.call.path(inner)) : child;
        if (isErrno(followed)) {
          this.fail(`can't stat '${inner}'`, followed);
        } else {
          this.one(inner, inDirectory(target, name), followed);
        }
      }
    });
    this.keepOwner(path, entry);
  }

  private link(target: string, to: string): void {
    const {files} = this.call;
    const path = this.call.path(target);
    if (files.find(path, false) !== undefined) {
      files.remove(path);
    }
    const {uid, gid} = files.user;
    const error = files.put(path, symlink(to, {uid, gid}));
    if (error !== undefined) {
      this.fail(`can't create symlink '${target}'`, error);
    }
  }

  private file(source: string, target: string, entry: Extract<Entry, {kind: 'file'}>): void {
    const {files, shell} = this.call;
    const {flags} = this.options;
    const path = this.call.path(target);
    const before = files.find(path);
    if (before !== undefined && flags.has('n')) {
      return;
    }
    if (flags.has('s') || flags.has('l')) {
      const {uid, gid} = files.user;
      const error = files.put(path, flags.has('s') ? symlink(source, {uid, gid}) : entry);
      if (error !== undefined) {
        this.fail(`can't create ${flags.has('s') ? 'sym' : ''}link '${target}'`, error);
      }
      return;
    }
    const from = files.place(this.call.path(source));
    const to = files.place(path);
    if (!isErrno(from) && !isErrno(to) && from.path === to.path) {
      this.status = this.call.fail(`'${source}' and '${target}' are the same file`);
      return;
    }
    const read = files.read(this.call.path(source));
    if (isErrno(read)) {
      this.fail(`can't open '${source}'`, read);
      return;
    }
    const opened = files.open(path, entry.mode & 0o7777 & (this.keeps ? ~0 : ~shell.umask), true);
    if (isErrno(opened)) {
      if (opened === 'EACCES' && flags.has('f') && files.remove(path) === undefined) {
        this.file(source, target, entry);
        return;
      }
      this.fail(`can't create '${target}'`, opened);
      return;
    }
    files.setText(opened.path, readDevice(shell, this.call.path(source), read.text));
    if (this.keeps) {
      files.changeMode(path, entry.mode);
    }
    this.keepOwner(path, entry);
  }

  private keepOwner(path: string, {uid, gid}: Entry): void {
    if (this.keeps && this.call.files.user.uid === 0) {
      this.call.files.changeOwner(path, {uid, gid}, true);
    }
  }
}
