import {baseName, digestOf, emptyDirectory, parentOf} from '../../filesystem';
import {ERRNO_TEXT, isErrno} from '../errno';
import {locate} from '../lookup';
import {readOptions, usage} from '../options';
import type {Call, Utility} from '../shell';
import {isUnknown, unknownText} from '../unknown';
import {readInputs} from './input';

/** BusyBox's `basename`. */
export const basename: Utility = (call) => {
  const [path, suffix = ''] = call.args;
  if (path === undefined || call.args.length > 2 || /^-./.test(path)) {
    return usage(call, 'FILE [SUFFIX]');
  }
  const name = path === '' ? '' : baseName(path) || '/';
  const isCut = suffix !== '' && name !== suffix && name.endsWith(suffix);
  call.out(`${isCut ? name.slice(0, -suffix.length) : name}\n`);
  return 0;
};

/** BusyBox's `dirname`. */
export const dirname: Utility = (call) => {
  const [path] = call.args;
  if (path === undefined || call.args.length > 1 || /^-./.test(path)) {
    return usage(call, 'FILENAME');
  }
  const trimmed = path.replace(/(.)\/+$/, '$1');
  const at = trimmed.lastIndexOf('/');
  call.out(`${at < 0 ? '.' : trimmed.slice(0, at).replace(/\/+$/, '') || '/'}\n`);
  return 0;
};

/** The path with all links resolved; undefined where one is missing on the way. */
function realPathOf(call: Call, path: string): string | undefined {
  const place = call.files.place(call.path(path));
  if (isErrno(place)) {
    return undefined;
  }
  const parent = call.files.find(parentOf(place.path));
  return place.entry !== undefined || parent?.kind === 'directory' ? place.path : undefined;
}

/** BusyBox's `readlink`, also with `-f`. */
export const readlink: Utility = (call) => {
  const options = readOptions(call, 'femnvqs', {canonicalize: 'f'});
  if (options === undefined) {
    return 1;
  }
  if (options.operands.length === 0) {
    return usage(call, '[-fnv] FILE');
  }
  let status = 0;
  for (const operand of options.operands) {
    const follows = ['f', 'e', 'm'].some((letter) => options.flags.has(letter));
    const entry = call.files.find(call.path(operand), false);
    const link = entry?.kind === 'symlink' ? entry.target : undefined;
    const found = follows ? realPathOf(call, operand) : link;
    if (found === undefined) {
      status = 1;
    } else {
      call.out(`${found}${options.flags.has('n') ? '' : '\n'}`);
    }
  }
  return status;
};

/** BusyBox's `realpath`. */
export const realpath: Utility = (call) => {
  let status = 0;
  for (const operand of call.args.filter((arg) => !arg.startsWith('-'))) {
    const found = realPathOf(call, operand);
    if (found === undefined) {
      status = call.fail(`${operand}: ${ERRNO_TEXT.ENOENT}`);
    } else {
      call.out(`${found}\n`);
    }
  }
  return status;
};

/** BusyBox's `which`. */
export const which: Utility = (call) => {
  let status = 0;
  for (const name of call.args.filter((arg) => !arg.startsWith('-'))) {
    const path = locate(call.shell, name);
    if (path === undefined) {
      status = 1;
    } else {
      call.out(`${path}\n`);
    }
  }
  return status;
};

/** BusyBox's `mktemp`. Its names are random; the model takes the pattern itself for one. */
export const mktemp: Utility = (call) => {
  const options = readOptions(call, 'dqtup:', {directory: 'd', tmpdir: 'p:'});
  if (options === undefined) {
    return 1;
  }
  const {flags, operands} = options;
  const directory = flags.get('p') ?? call.environment.get('TMPDIR') ?? '/tmp';
  const given = operands[0] ?? 'tmp.XXXXXX';
  const isInTemporary = operands.length === 0 || flags.has('t') || flags.has('p');
  const path = isInTemporary ? `${directory}/${given}` : given;
  const {uid, gid} = call.files.user;
  const error = flags.has('d')
    ? call.files.put(call.path(path), emptyDirectory({mode: 0o700, uid, gid}))
    : call.files.write(call.path(path), '', 0o600);
  if (error !== undefined && error !== 'EEXIST') {
    return call.fail(`(null): ${ERRNO_TEXT[error]}`);
  }
  call.out(`${path}\n`);
  return 0;
};

/** `sha256sum`, and sums that the model does not calculate. */
export const checksum =
  (digits: number): Utility =>
  (call) => {
    const options = readOptions(call, 'bctsw', {check: 'c'});
    if (options === undefined) {
      return 1;
    }
    let status = 0;
    const inputs = readInputs(call, options.operands, (name, reason) => {
      status = call.fail(`can't open '${name}': ${reason}`);
    });
    for (const {name, text} of inputs) {
      if (options.flags.has('c')) {
        // A sum that is checked is taken to be right: the model cannot fetch what it is of.
        for (const line of text.split('\n').filter((each) => each !== '')) {
          call.out(`${line.replace(/^\S+\s+\*?/, '')}: OK\n`);
        }
        continue;
      }
      const isKnown = digits === 64 && !isUnknown(text);
      const sum = isKnown ? digestOf(text).slice(-64) : unknownText(`${call.name} ${text}`, digits);
      call.out(`${sum}  ${name}\n`);
    }
    return status;
  };
