import {ERRNO_TEXT, isErrno} from './errno';
import {runExitTrap, statusOfSignal} from './expansion';
import {optionOfLetter, setOption} from './setOption';
import {Shell, type Call} from './shell';
import {OpaqueCommand} from './signals';
import {Source} from './streams';
import {isUnknown} from './unknown';

/** Commands that are shells; the model runs them all as BusyBox ash. */
export const SHELLS = ['sh', 'ash', 'dash', 'bash'];

interface Invocation {
  readonly options: readonly (readonly [string, boolean])[];
  readonly isCommand: boolean;
  readonly operands: readonly string[];
}

/** The options before the script; undefined for one that is not known. */
function readInvocation(args: readonly string[]): Invocation | string {
  const options: [string, boolean][] = [];
  let isCommand = false;
  let at = 0;
  for (; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--' || arg === '-') {
      at += 1;
      break;
    }
    if (!/^[-+]./.test(arg)) {
      break;
    }
    if (arg.startsWith('--')) {
      // Options of bash that change nothing here: --norc, --login.
      continue;
    }
    const on = arg.startsWith('-');
    for (const letter of arg.slice(1)) {
      const name = letter === 'o' ? args[(at += 1)] : optionOfLetter(letter);
      if (letter === 'c') {
        isCommand = true;
      } else if (letter === 'l') {
        continue;
      } else if (name === undefined) {
        return `illegal option ${on ? '-' : '+'}${letter}`;
      } else {
        options.push([name, on]);
      }
    }
  }
  return {options, isCommand, operands: args.slice(at)};
}

/** Runs a shell: `sh -c script name args`, `sh file args`, or with the script as its input. */
export function runShellProgram(call: Call): number {
  const {name, world} = call;
  const invocation = readInvocation(call.args);
  if (typeof invocation === 'string') {
    call.streams.get(2)?.write(`${name}: ${invocation}\n`);
    return 2;
  }
  const {operands, isCommand} = invocation;
  const [first, ...rest] = operands;
  const isFile = !isCommand && first !== undefined;
  const arg0 = isCommand ? (rest[0] ?? name) : (first ?? name);
  const script = isCommand ? first : isFile ? undefined : call.input();
  if (isCommand && script === undefined) {
    call.streams.get(2)?.write(`${name}: -c requires an argument\n`);
    return 2;
  }
  const read = script === undefined ? call.files.read(call.path(first ?? '')) : {text: script};
  if (isErrno(read)) {
    call.streams.get(2)?.write(`${name}: can't open '${first ?? ''}': ${ERRNO_TEXT[read]}\n`);
    return 2;
  }
  if (isUnknown(read.text)) {
    throw new OpaqueCommand(name);
  }
  const lines = isFile ? 'all' : isCommand ? 'none' : 'builtins';
  const variables = call.shell.variables.exported();
  variables.change('PWD', {value: call.shell.directory, exported: true});
  variables.change('SHLVL', {
    value: String((Number(variables.get('SHLVL')) || 0) + 1),
    exported: true,
  });
  const streams = isCommand || isFile ? call.streams : new Map(call.streams).set(0, new Source(''));
  const shell = new Shell(world, streams, variables, {arg0, lines}, call.shell.directory);
  shell.positional = isCommand ? rest.slice(1) : rest;
  shell.umask = call.shell.umask;
  for (const [option, on] of invocation.options) {
    setOption(shell, option, on);
  }
  try {
    shell.status = world.interpreter.script(shell, read.text);
  } catch (signal) {
    shell.status = statusOfSignal(shell, signal);
  }
  return runExitTrap(shell);
}
