import type {Entry} from '../../filesystem';
import {groupName, userName} from '../accounts';
import {ERRNO_TEXT, isErrno} from '../errno';
import {namesIn} from '../fileNames';
import {readOptions, usage} from '../options';
import {mayAccess} from '../permissions';
import type {Call, Utility} from '../shell';

const TYPES: Readonly<Record<Entry['kind'], string>> = {directory: 'd', file: '-', symlink: 'l'};
const DIRECTORY_BYTES = 4096;

/** A mode as `ls -l` writes it, such as `drwxr-xr-x`. */
export function modeText(entry: Entry): string {
  const bits = [...'rwxrwxrwx'].map((letter, index) =>
    (entry.mode >> (8 - index)) & 1 ? letter : '-',
  );
  const special = (bit: number, at: number, letter: string) => {
    if ((entry.mode & bit) !== 0) {
      bits[at] = bits[at] === 'x' ? letter : letter.toUpperCase();
    }
  };
  special(0o4000, 2, 's');
  special(0o2000, 5, 's');
  special(0o1000, 8, 't');
  return TYPES[entry.kind] + bits.join('');
}

/** What `ls -l` and `stat` give as the size, in bytes. */
export function bytesOf(entry: Entry): number {
  switch (entry.kind) {
    case 'file':
      return entry.content.size;
    case 'symlink':
      return entry.target.length;
    case 'directory':
      return DIRECTORY_BYTES;
  }
}

/**
 * A size as `ls -h` and `du -h` print it: `1.5K`.
 *
 * @param bytes units are powers of 1024
 */
export function humanSize(bytes: number): string {
  if (bytes < 1024) {
    return String(bytes);
  }
  const power = Math.min(4, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** power;
  return `${value < 10 ? value.toFixed(1) : String(Math.round(value * 10) / 10)}${' KMGT'.charAt(power)}`;
}

/** BusyBox's `ls`, one name a line, as it prints where no terminal is. */
export const ls: Utility = (call) => {
  const options = readOptions(call, '1AaCdFhHiklLnpRrsStuxXcgo', {
    all: 'a',
    'almost-all': 'A',
    color: 'C',
    human: 'h',
  });
  if (options === undefined) {
    return 1;
  }
  const {flags, operands} = options;
  const paths = operands.length === 0 ? ['.'] : operands;
  const listing = new Listing(call, flags);
  const found: {name: string; entry: Entry}[] = [];
  for (const name of paths) {
    const follows = !flags.has('l') && !flags.has('d');
    const entry = call.files.stat(call.path(name), follows || name.endsWith('/'));
    if (isErrno(entry)) {
      listing.status = call.fail(`${name}: ${ERRNO_TEXT[entry]}`);
    } else {
      found.push({name, entry});
    }
  }
  const byName = (one: {name: string}, other: {name: string}) => (one.name < other.name ? -1 : 1);
  const isShownItself = ({entry}: {entry: Entry}) => entry.kind !== 'directory' || flags.has('d');
  const files = found.filter(isShownItself).sort(byName);
  const directories = found.filter((each) => !isShownItself(each)).sort(byName);
  listing.print(files);
  for (const {name} of directories) {
    listing.directory(name, paths.length > 1 || flags.has('R'));
  }
  return listing.status;
};

class Listing {
  status = 0;
  private isFirst = true;

  constructor(
    private readonly call: Call,
    private readonly flags: ReadonlyMap<string, string>,
  ) {}

  print(rows: readonly {readonly name: string; readonly entry: Entry}[]): void {
    for (const row of this.sorted(rows)) {
      this.call.out(
        `${this.flags.has('l') || this.flags.has('n') ? this.long(row) : this.short(row)}\n`,
      );
    }
    this.isFirst &&= rows.length === 0;
  }

  private sorted<T extends {readonly entry: Entry}>(rows: readonly T[]): readonly T[] {
    const sorted = this.flags.has('S')
      ? [...rows].sort((one, other) => bytesOf(other.entry) - bytesOf(one.entry))
      : rows;
    return this.flags.has('r') ? [...sorted].reverse() : sorted;
  }

  private short({name, entry}: {readonly name: string; readonly entry: Entry}): string {
    const mark = this.flags.has('F') || (this.flags.has('p') && entry.kind === 'directory');
    if (!mark) {
      return name;
    }
    const isProgram = entry.kind === 'file' && (entry.mode & 0o111) !== 0;
    const sign = {directory: '/', symlink: '@', file: isProgram ? '*' : ''}[entry.kind];
    return name + sign;
  }

  /** The model keeps no times: they are unknown. */
  private long(row: {readonly name: string; readonly entry: Entry}): string {
    const {entry} = row;
    const {files, shell} = this.call;
    const links =
      entry.kind === 'directory'
        ? 2 + [...entry.children.values()].filter(({kind}) => kind === 'directory').length
        : 1;
    const numbers = this.flags.has('n');
    const owner = numbers ? String(entry.uid) : userName(files, entry.uid);
    const group = numbers ? String(entry.gid) : groupName(files, entry.gid);
    const bytes = bytesOf(entry);
    const size = this.flags.has('h') ? humanSize(bytes).padStart(7) : String(bytes).padStart(9);
    const target = entry.kind === 'symlink' ? ` -> ${entry.target}` : '';
    return `${modeText(entry)}${String(links).padStart(5)} ${owner.padEnd(8)} ${group.padEnd(8)} ${size} ${shell.random('mtime', 12)} ${this.short(row)}${target}`;
  }

  directory(name: string, titled: boolean): void {
    const {call, flags} = this;
    call.world.budget.step();
    const directory = call.files.list(call.path(name));
    if (isErrno(directory) || !mayAccess(call.files.user, directory, 'read')) {
      this.status = call.fail(
        `can't open '${name}': ${ERRNO_TEXT[isErrno(directory) ? directory : 'EACCES']}`,
      );
      return;
    }
    if (titled) {
      call.out(`${this.isFirst ? '' : '\n'}${name}:\n`);
    }
    this.isFirst = false;
    const shows = (child: string) => !child.startsWith('.') || flags.has('a') || flags.has('A');
    const names = [
      ...(flags.has('a') ? ['.', '..'] : []),
      ...namesIn(call.shell, call.path(name)).filter(shows),
    ];
    const base = name.replace(/\/+$/, '');
    const rows = names.flatMap((child) => {
      const entry = call.files.find(call.path(`${base}/${child}`), false);
      return entry === undefined ? [] : [{name: child, entry}];
    });
    if (flags.has('l')) {
      const blocks = rows.reduce(
        (sum, {entry}) =>
          sum + (entry.kind === 'symlink' ? 0 : Math.ceil(bytesOf(entry) / 4096) * 4),
        0,
      );
      call.out(`total ${blocks}\n`);
    }
    this.print(rows);
    if (flags.has('R')) {
      call.world.budget.nested(() => {
        for (const {name: child, entry} of rows) {
          if (entry.kind === 'directory' && child !== '.' && child !== '..') {
            this.directory(`${base}/${child}`, true);
          }
        }
      });
    }
  }
}

/** `stat -c`, for the signs `a A F g G h n N s u U`. */
export const stat: Utility = (call) => {
  const options = readOptions(call, 'c:Lt', {format: 'c:'});
  const format = options?.flags.get('c');
  if (options === undefined) {
    return 1;
  }
  if (options.operands.length === 0) {
    return usage(call, '[-ltf] [-c FMT] FILE...');
  }
  let status = 0;
  for (const name of options.operands) {
    const entry = call.files.stat(call.path(name), options.flags.has('L'));
    if (isErrno(entry)) {
      status = call.fail(`can't stat '${name}': ${ERRNO_TEXT[entry]}`);
      continue;
    }
    const values: Readonly<Record<string, string>> = {
      a: entry.mode.toString(8),
      A: modeText(entry),
      F: {directory: 'directory', symlink: 'symbolic link', file: 'regular file'}[entry.kind],
      g: String(entry.gid),
      G: groupName(call.files, entry.gid),
      h: '1',
      n: name,
      N: name,
      s: String(bytesOf(entry)),
      u: String(entry.uid),
      U: userName(call.files, entry.uid),
    };
    const unknown = () => call.shell.random(`stat ${name}`, 10);
    call.out(
      format === undefined
        ? `  File: ${name}\n  Size: ${bytesOf(entry)}\n${unknown()}\n`
        : `${format.replace(/%(.)/g, (_, sign: string) => (sign === '%' ? '%' : (values[sign] ?? unknown())))}\n`,
    );
  }
  return status;
};

/** `du`: sizes of directories in blocks of a kilobyte, as the model knows them. */
export const du: Utility = (call) => {
  const options = readOptions(call, 'aHLdmcshkxb', {summarize: 's', 'human-readable': 'h'});
  if (options === undefined) {
    return 1;
  }
  const {flags, operands} = options;
  const blocks = (entry: Entry): number => {
    call.world.budget.step();
    const own = entry.kind === 'symlink' ? 0 : Math.ceil(bytesOf(entry) / 4096) * 4;
    if (entry.kind !== 'directory') {
      return own;
    }
    return call.world.budget.nested(() =>
      [...entry.children.values()].reduce((sum, child) => sum + blocks(child), own),
    );
  };
  const say = (kilobytes: number) =>
    flags.has('h')
      ? humanSize(kilobytes * 1024).replace(/^(\d+)$/, '$1')
      : flags.has('m')
        ? String(Math.ceil(kilobytes / 1024))
        : String(kilobytes);
  let status = 0;
  const visit = (name: string, entry: Entry) => {
    if (!flags.has('s') && entry.kind === 'directory') {
      for (const [child, inner] of entry.children) {
        if (inner.kind === 'directory') {
          visit(`${name.replace(/\/$/, '')}/${child}`, inner);
        }
      }
    }
    call.out(`${say(blocks(entry))}\t${name}\n`);
  };
  for (const name of operands.length === 0 ? ['.'] : operands) {
    const entry = call.files.stat(call.path(name), false);
    if (isErrno(entry)) {
      status = call.fail(`${name}: ${ERRNO_TEXT[entry]}`);
    } else {
      visit(name, entry);
    }
  }
  return status;
};
