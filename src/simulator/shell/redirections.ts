import {isErrno, type Errno} from './errno';
import {expandToText} from './expansion';
import type {Shell} from './shell';
import {ShellError} from './signals';
import {fileSink, Sink, Source, type Stream, type Streams} from './streams';
import type {Redirect} from './syntax';
import {isUnknown} from './unknown';
import {OpaqueCommand} from './signals';

const STANDARD: Readonly<Record<string, number>> = {
  '/dev/stdin': 0,
  '/dev/stdout': 1,
  '/dev/stderr': 2,
};

const REASONS: Partial<Record<Errno, {readonly create: string; readonly open: string}>> = {
  ENOENT: {create: 'nonexistent directory', open: 'no such file'},
  ENOTDIR: {create: 'nonexistent directory', open: 'no such file'},
  EACCES: {create: 'Permission denied', open: 'Permission denied'},
  EISDIR: {create: 'Is a directory', open: 'Is a directory'},
};

/** @throws ShellError with status 1, in the words of BusyBox ash */
function refuse(verb: 'create' | 'open', path: string, error: Errno): never {
  throw new ShellError(`can't ${verb} ${path}: ${REASONS[error]?.[verb] ?? error}`, 1);
}

/** The streams of a command with its redirections, from left to right. XCU 2.7. */
export function redirect(shell: Shell, streams: Streams, redirects: readonly Redirect[]): Streams {
  const result = new Map(streams);
  for (const each of redirects) {
    const target = expandToText(shell, each.target);
    switch (each.operator) {
      case '<<':
      case '<<-':
        result.set(each.fd ?? 0, new Source(target));
        break;
      case '<':
      case '<>':
        result.set(each.fd ?? 0, openForReading(shell, result, target));
        break;
      case '<&':
      case '>&':
        duplicate(shell, result, each, target);
        break;
      case '&>': {
        const stream = openForWriting(shell, result, target, false);
        result.set(1, stream).set(2, stream);
        break;
      }
      case '>':
      case '>>':
      case '>|':
        result.set(each.fd ?? 1, openForWriting(shell, result, target, each.operator === '>>'));
    }
  }
  return result;
}

function duplicate(
  shell: Shell,
  streams: Map<number, Stream>,
  {fd, operator}: Redirect,
  target: string,
): void {
  const to = fd ?? (operator === '<&' ? 0 : 1);
  if (target === '-') {
    streams.delete(to);
    return;
  }
  if (!/^\d+$/.test(target)) {
    if (operator === '<&' || fd !== undefined) {
      throw new ShellError('bad fd number');
    }
    const stream = openForWriting(shell, streams, target, false);
    streams.set(1, stream).set(2, stream);
    return;
  }
  const stream = streams.get(Number(target));
  if (stream === undefined) {
    throw new ShellError(`dup2(${target},${to}): Bad file descriptor`, 1);
  }
  streams.set(to, stream);
}

function standard(streams: Streams, path: string): Stream | undefined {
  const fd = STANDARD[path] ?? Number(/^\/(?:dev|proc\/self)\/fd\/(\d)$/.exec(path)?.[1]);
  return Number.isNaN(fd) ? undefined : streams.get(fd);
}

function openForReading(shell: Shell, streams: Streams, target: string): Stream {
  if (isUnknown(target)) {
    throw new OpaqueCommand(target);
  }
  const path = shell.path(target);
  const same = standard(streams, path);
  if (same !== undefined) {
    return same;
  }
  const read = shell.world.files.read(path);
  return isErrno(read)
    ? refuse('open', target, read)
    : new Source(readDevice(shell, path, read.text));
}

/** What a device gives; other files give what they hold. */
export function readDevice(shell: Shell, path: string, text: string): string {
  return /^\/dev\/(u?random|zero|full)$/.test(path) ? shell.random(path, 1) : text;
}

function openForWriting(shell: Shell, streams: Streams, target: string, append: boolean): Stream {
  if (isUnknown(target)) {
    throw new OpaqueCommand(target);
  }
  const path = shell.path(target);
  const {files, budget} = shell.world;
  const same = standard(streams, path);
  if (same !== undefined) {
    return same;
  }
  const opened = files.open(path, 0o666 & ~shell.umask, !append);
  if (isErrno(opened)) {
    return refuse('create', target, opened);
  }
  return opened.path.startsWith('/dev/')
    ? new Sink(budget, () => undefined)
    : fileSink(files, opened.path, budget);
}
