import {baseName} from '../../filesystem';
import {printUnknown} from '../opaque';
import type {Utility} from '../shell';
import {addExample, asksVersion, complain, digestBelow, exists, KB, refuse} from './examples';

/** What small programs and objects take: example values. */
const SIZE = {
  c: 16 * KB,
  object: 2 * KB,
};

/** `gcc`, `g++`, `cc` and `clang`: a program or object files from the sources that are named. */
export const cCompiler: Utility = (call) => {
  if (asksVersion(call)) {
    return printUnknown(call, 200);
  }
  const name = baseName(call.name);
  const at = call.args.indexOf('-o');
  const output = at < 0 ? undefined : call.args[at + 1];
  const inputs = call.args.filter(
    (arg, index) => /\.(c|cc|cpp|cxx|o|s|S|a)$/.test(arg) && index !== at + 1,
  );
  if (inputs.length === 0) {
    return complain(call, `${name}: fatal error: no input files\ncompilation terminated.\n`, 1);
  }
  for (const input of inputs) {
    if (!exists(call, call.path(input)) && !call.files.mayBeThere(call.path(input))) {
      return complain(
        call,
        `${name}: error: ${input}: No such file or directory\n${name}: fatal error: no input files\ncompilation terminated.\n`,
        1,
      );
    }
  }
  const sources = digestBelow(call, call.shell.directory, (path) =>
    /\.(c|cc|cpp|cxx|h|hpp|o|s|S|a)$/.test(path),
  );
  const compiles = call.args.includes('-c');
  const outputs =
    compiles && output === undefined
      ? inputs.map((input) => baseName(input).replace(/\.\w+$/, '.o'))
      : [output ?? 'a.out'];
  for (const each of outputs) {
    const path = call.path(each);
    const error = addExample(
      call,
      path,
      compiles ? SIZE.object : SIZE.c,
      ['c', name, each, ...call.args, sources],
      compiles ? 0o644 : 0o755,
    );
    if (error !== undefined) {
      return refuse(call, each, error);
    }
  }
  return 0;
};
