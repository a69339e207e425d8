import {baseName} from '../../filesystem';
import {ERRNO_TEXT, isErrno} from '../errno';
import {inDirectory} from '../files';
import {readOptions, usage} from '../options';
import type {Call, Utility} from '../shell';
import {changeMode} from './mode';

/** BusyBox's `mkdir`. */
export const mkdir: Utility = (call) => {
  const options = readOptions(call, 'm:pv', {mode: 'm:', parents: 'p', verbose: 'v'});
  if (options === undefined) {
    return 1;
  }
  const {flags, operands} = options;
  if (operands.length === 0) {
    return usage(call, '[-m MODE] [-p] DIRECTORY...');
  }
  const text = flags.get('m');
  const mode = text === undefined ? 0o777 & ~call.shell.umask : changeMode(text, 0o777, true, 0);
  if (mode === undefined) {
    return call.fail(`invalid mode '${text ?? ''}'`);
  }
  let status = 0;
  for (const operand of operands) {
    status =
      (flags.has('p') ? makeAll(call, operand, mode) : makeOne(call, operand, mode)) || status;
  }
  return status;
};

function makeOne(call: Call, operand: string, mode: number): number {
  const error = call.files.makeDirectory(call.path(operand), mode);
  return error === undefined ? 0 : refuse(call, operand, ERRNO_TEXT[error]);
}

const refuse = (call: Call, operand: string, reason: string) =>
  call.fail(`can't create directory '${operand}': ${reason}`);

/** Makes what is missing on the way; those above get write and search for their owner. */
function makeAll(call: Call, operand: string, mode: number): number {
  const names = operand.split('/').filter((name) => name !== '');
  let here = operand.startsWith('/') ? '' : '.';
  let shown = operand.startsWith('/') ? '/' : '';
  for (const [index, name] of names.entries()) {
    const isLast = index === names.length - 1;
    here = `${here}/${name}`;
    shown += isLast ? name : `${name}/`;
    const before = call.files.find(call.path(here));
    if (before?.kind === 'directory') {
      continue;
    }
    const error =
      before === undefined
        ? call.files.makeDirectory(
            call.path(here),
            isLast ? mode : (0o777 & ~call.shell.umask) | 0o300,
          )
        : isLast
          ? 'EEXIST'
          : 'ENOTDIR';
    if (error !== undefined) {
      return refuse(call, isLast ? operand : shown, ERRNO_TEXT[error]);
    }
  }
  return 0;
}

/** BusyBox's `touch`. The model keeps no times: a file that is there is copied up as it is. */
export const touch: Utility = (call) => {
  const options = readOptions(call, 'chamd:t:r:f', {'no-create': 'c', date: 'd:', reference: 'r:'});
  if (options === undefined) {
    return 1;
  }
  if (options.operands.length === 0) {
    return usage(call, '[-cham] [-d DATE] [-t DATE] [-r FILE] FILE...');
  }
  const {files} = call;
  let status = 0;
  for (const operand of options.operands) {
    const path = call.path(operand);
    const place = files.place(path);
    const exists = !isErrno(place) && place.entry !== undefined;
    if (!exists && options.flags.has('c')) {
      continue;
    }
    const opened = exists ? files.touch(path) : files.open(path, 0o666 & ~call.shell.umask, false);
    if (isErrno(opened)) {
      status = call.fail(`${operand}: ${ERRNO_TEXT[opened]}`);
    }
  }
  return status;
};

/** BusyBox's `ln`. A hard link is a second file with the same content. */
export const ln: Utility = (call) => {
  const options = readOptions(call, 'sfnbTvrS:', {
    symbolic: 's',
    force: 'f',
    'no-dereference': 'n',
    relative: 'r',
  });
  if (options === undefined) {
    return 1;
  }
  const {flags, operands} = options;
  if (operands.length === 0) {
    return usage(call, '[-sfnbtv] [-S SUF] TARGET... LINK|DIR');
  }
  const target =
    operands.length === 1 ? baseName(operands[0] ?? '') || '.' : (operands.at(-1) ?? '');
  const sources = operands.length === 1 ? operands : operands.slice(0, -1);
  const {files} = call;
  let status = 0;
  for (const source of sources) {
    const keepsLink = flags.has('n') && files.find(call.path(target), false)?.kind === 'symlink';
    const intoDirectory = !keepsLink && !flags.has('T') && files.isDirectory(call.path(target));
    const link = intoDirectory ? inDirectory(target, source) : target;
    const path = call.path(link);
    if (flags.has('f') && files.find(path, false) !== undefined) {
      files.remove(path);
    }
    if (flags.has('s')) {
      const error = files.link(path, source);
      status = error === undefined ? status : call.fail(`${link}: ${ERRNO_TEXT[error]}`);
      continue;
    }
    const entry = files.stat(call.path(source), false);
    if (isErrno(entry)) {
      status = call.fail(`${source}: ${ERRNO_TEXT[entry]}`);
      continue;
    }
    const error = entry.kind === 'directory' ? 'EPERM' : files.put(path, entry);
    status = error === undefined ? status : call.fail(`${link}: ${ERRNO_TEXT[error]}`);
  }
  return status;
};
