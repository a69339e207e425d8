import {readOptions} from '../options';
import type {Utility} from '../shell';
import {linesOf, readInputs} from './input';

/** BusyBox's `cat`. */
export const cat: Utility = (call) => {
  const options = readOptions(call, 'nbvteAsu');
  if (options === undefined) {
    return 1;
  }
  let status = 0;
  const inputs = readInputs(call, options.operands, (name, reason) => {
    const isDirectory = reason === 'Is a directory';
    status = call.fail(isDirectory ? `read error: ${reason}` : `can't open '${name}': ${reason}`);
  });
  const {flags} = options;
  let number = 0;
  for (const {text} of inputs) {
    if (!flags.has('n') && !flags.has('b')) {
      call.out(text);
      continue;
    }
    for (const line of linesOf(text)) {
      const counts = flags.has('n') || line !== '';
      number += counts ? 1 : 0;
      call.out(counts ? `${String(number).padStart(6)}\t${line}\n` : `${line}\n`);
    }
  }
  return status;
};
