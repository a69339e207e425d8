import {isErrno} from '../errno';
import {optionOfLetter, setOption} from '../setOption';
import type {Call, Shell, Utility} from '../shell';
import {ExitSignal, LoopSignal, OpaqueCommand, ReturnSignal, ShellError} from '../signals';
import {quote} from '../trace';
import {isUnknown} from '../unknown';

const NAME = /^[a-zA-Z_]\w*$/;

/** Ends the shell with a message of a builtin. */
function refuse(call: Call, message: string, status = 2): never {
  call.shell.complainOf(call.name, message);
  throw new ExitSignal(status);
}

/** The number that an argument gives; the fallback where there is none. */
function numberArgument(call: Call, fallback: number): number {
  const [text] = call.args;
  if (text === undefined || isUnknown(text)) {
    return fallback;
  }
  return /^\d+$/.test(text) ? Number(text) : refuse(call, `Illegal number: ${text}`);
}

const exit: Utility = (call) => {
  throw new ExitSignal(numberArgument(call, call.shell.status) & 0xff);
};

const returnFrom: Utility = (call) => {
  throw new ReturnSignal(numberArgument(call, call.shell.status) & 0xff);
};

const leaveLoop =
  (kind: 'break' | 'continue'): Utility =>
  (call) => {
    const levels = numberArgument(call, 1);
    if (levels < 1) {
      return refuse(call, `Illegal number: ${levels}`);
    }
    if (call.shell.loops === 0) {
      return 0;
    }
    throw new LoopSignal(kind, levels);
  };

const evaluateText: Utility = (call) => {
  const text = call.args.join(' ');
  if (isUnknown(text)) {
    throw new OpaqueCommand(text);
  }
  const {world, shell} = call;
  shell.evaluating += 1;
  try {
    return world.budget.nested(() => world.interpreter.script(shell, text));
  } catch (signal) {
    if (signal instanceof ShellError) {
      shell.complain(signal.message);
      throw new ExitSignal(signal.status);
    }
    throw signal;
  } finally {
    shell.evaluating -= 1;
  }
};

/** `.`: runs a file in the shell itself. */
const source: Utility = (call) => {
  const [name, ...args] = call.args;
  const {shell, files, world} = call;
  if (name === undefined) {
    return refuse(call, 'filename argument required');
  }
  const path = name.includes('/') ? shell.path(name) : findOnPath(shell, name);
  if (path === undefined) {
    return refuse(call, `${name}: not found`);
  }
  const read = files.read(path);
  if (isErrno(read)) {
    return refuse(
      call,
      `can't open '${name}': ${read === 'EACCES' ? 'Permission denied' : 'No such file or directory'}`,
    );
  }
  if (isUnknown(read.text)) {
    throw new OpaqueCommand(name);
  }
  const before = shell.positional;
  shell.positional = args.length > 0 ? args : before;
  try {
    return world.budget.nested(() => world.interpreter.script(shell, read.text));
  } catch (signal) {
    if (signal instanceof ReturnSignal) {
      return signal.status;
    }
    throw signal;
  } finally {
    shell.positional = before;
  }
};

function findOnPath(shell: Shell, name: string): string | undefined {
  return (shell.parameter('PATH') ?? '')
    .split(':')
    .map((directory) => shell.path(`${directory || '.'}/${name}`))
    .find((path) => shell.world.files.find(path)?.kind === 'file');
}

const exec: Utility = (call) => {
  if (call.args.length === 0) {
    return 0;
  }
  throw new ExitSignal(call.world.interpreter.program(call.shell, call.args, call.streams));
};

/** `export` and `readonly`: marks variables, and sets those that have a value. */
const mark =
  (attribute: 'exported' | 'readonly'): Utility =>
  (call) => {
    const {shell, args} = call;
    const names = args.filter((arg) => arg !== '-p');
    if (names.length === 0) {
      for (const [name, variable] of shell.variables) {
        if (variable[attribute]) {
          const value = variable.value === undefined ? '' : `=${quote(variable.value)}`;
          call.out(`${call.name} ${name}${value}\n`);
        }
      }
      return 0;
    }
    for (const word of names.filter((arg) => arg !== '-n')) {
      const [name = '', value] = word.split(/=([^]*)/);
      if (!NAME.test(name)) {
        return refuse(call, `${name}: bad variable name`);
      }
      if (value !== undefined) {
        shell.assign(name, value);
      }
      shell.variables.change(name, {[attribute]: !args.includes('-n')});
    }
    return 0;
  };

const unset: Utility = (call) => {
  const {shell, args} = call;
  for (const name of args.filter((arg) => arg !== '-v' && arg !== '-f')) {
    if (args.includes('-f')) {
      shell.functions.delete(name);
    } else if (!NAME.test(name)) {
      return refuse(call, `${name}: bad variable name`);
    } else if (!shell.variables.unset(name)) {
      return refuse(call, `${name}: is read only`);
    }
  }
  return 0;
};

const shift: Utility = (call) => {
  const count = numberArgument(call, 1);
  if (count > call.shell.positional.length) {
    return 1;
  }
  call.shell.positional = call.shell.positional.slice(count);
  return 0;
};

const set: Utility = (call) => {
  const {shell, args} = call;
  if (args.length === 0) {
    for (const [name, {value}] of shell.variables) {
      call.out(value === undefined ? '' : `${name}=${quote(value)}\n`);
    }
    return 0;
  }
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--' || !/^[-+]./.test(arg)) {
      shell.positional = args.slice(arg === '--' ? at + 1 : at);
      return 0;
    }
    const on = arg.startsWith('-');
    for (const letter of arg.slice(1)) {
      if (letter === 'o') {
        at += 1;
        const name = args[at];
        if (name !== undefined && !setOption(shell, name, on)) {
          shell.complainOf('set', `illegal option ${on ? '-' : '+'}o ${name}`);
          return 1;
        }
        continue;
      }
      const name = optionOfLetter(letter);
      if (name === undefined) {
        return refuse(call, `illegal option ${on ? '-' : '+'}${letter}`);
      }
      setOption(shell, name, on);
    }
  }
  return 0;
};

const trap: Utility = (call) => {
  const [action, ...signals] = call.args[0] === '--' ? call.args.slice(1) : call.args;
  const isReset = action === '-' || /^\d+$/.test(action ?? '');
  const names = signals.length === 0 && action !== undefined ? [action] : signals;
  for (const signal of names) {
    const name = signal === '0' ? 'EXIT' : signal.replace(/^SIG/, '');
    if (isReset || signals.length === 0) {
      call.shell.traps.delete(name);
    } else {
      call.shell.traps.set(name, action ?? '');
    }
  }
  return 0;
};

/** Source: POSIX.1-2017, XCU 2.14; errors of these end the shell. */
export const SPECIAL_BUILTINS: ReadonlyMap<string, Utility> = new Map(
  Object.entries({
    ':': () => 0,
    '.': source,
    source,
    break: leaveLoop('break'),
    continue: leaveLoop('continue'),
    eval: evaluateText,
    exec,
    exit,
    export: mark('exported'),
    readonly: mark('readonly'),
    return: returnFrom,
    set,
    shift,
    times: (call: Call) => {
      call.out(`${call.shell.random('times', 14)}\n`);
      return 0;
    },
    trap,
    unset,
  }),
);
