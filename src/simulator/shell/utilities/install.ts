import {ERRNO_TEXT, isErrno, type Errno} from '../errno';
import {inDirectory} from '../files';
import {readOptions, usage} from '../options';
import type {Call, Utility} from '../shell';

/** `install`: copies files with a mode and an owner, or makes directories with `-d`. */
export const install: Utility = (call) => {
  const options = readOptions(call, 'cdDpsm:o:g:t:v', {directory: 'd', mode: 'm:'});
  if (options === undefined) {
    return 1;
  }
  const {flags, operands} = options;
  const mode = parseInt(flags.get('m') ?? '755', 8) & 0o7777;
  const {files} = call;
  let status = 0;
  const check = (what: string, error: Errno | undefined) => {
    if (error !== undefined && error !== 'EEXIST') {
      status = call.fail(`${what}: ${ERRNO_TEXT[error]}`);
    }
  };
  if (flags.has('d')) {
    for (const operand of operands) {
      check(`can't create directory '${operand}'`, makeAll(call, operand));
      files.changeMode(call.path(operand), mode);
    }
    return status;
  }
  const target = flags.get('t') ?? operands.at(-1);
  const sources = flags.has('t') ? operands : operands.slice(0, -1);
  if (target === undefined || sources.length === 0) {
    return usage(call, '[-cdDsp] [-o USER] [-g GRP] [-m MODE] [-t DIR] [SOURCE]... DEST');
  }
  for (const source of sources) {
    const intoDirectory = flags.has('t') || files.isDirectory(call.path(target));
    const path = call.path(intoDirectory ? inDirectory(target, source) : target);
    const read = files.read(call.path(source));
    if (isErrno(read)) {
      check(`can't stat '${source}'`, read);
      continue;
    }
    if (flags.has('D')) {
      makeAll(call, path.replace(/\/[^/]*$/, ''));
    }
    check(`can't create '${target}'`, files.write(path, read.text, mode));
    files.changeMode(path, mode);
  }
  return status;
};

/** Makes a directory and those above it. */
function makeAll(call: Call, operand: string): Errno | undefined {
  let here = operand.startsWith('/') ? '' : call.path('.');
  let error: Errno | undefined;
  for (const name of operand.split('/').filter((part) => part !== '')) {
    here = `${here}/${name}`;
    error = call.files.makeDirectory(here, 0o777 & ~call.shell.umask);
  }
  return error;
}
