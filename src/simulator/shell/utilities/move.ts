import {ERRNO_TEXT, isErrno} from '../errno';
import {inDirectory} from '../files';
import {readOptions, usage} from '../options';
import type {Utility} from '../shell';

/** BusyBox's `mv`. */
export const mv: Utility = (call) => {
  const options = readOptions(call, 'finTt:vu', {
    force: 'f',
    'target-directory': 't:',
    verbose: 'v',
  });
  if (options === undefined) {
    return 1;
  }
  const {flags, operands} = options;
  const target = flags.get('t') ?? operands.at(-1);
  const sources = flags.has('t') ? operands : operands.slice(0, -1);
  if (target === undefined || sources.length === 0) {
    return usage(call, '[-finT] SOURCE DEST');
  }
  const {files} = call;
  const intoDirectory =
    flags.has('t') ||
    (!flags.has('T') && (sources.length > 1 || files.isDirectory(call.path(target))));
  let status = 0;
  for (const source of sources) {
    call.world.budget.step();
    const from = call.path(source);
    const to = call.path(intoDirectory ? inDirectory(target, source) : target);
    const entry = files.stat(from, false);
    if (flags.has('n') && files.find(to, false) !== undefined) {
      continue;
    }
    const error = isErrno(entry) ? entry : files.rename(from, to);
    if (error !== undefined) {
      status = call.fail(`can't rename '${source}': ${ERRNO_TEXT[error]}`);
    }
  }
  return status;
};
