import {cleanPath} from '../../filesystem';
import {ERRNO_TEXT, isErrno} from '../errno';
import {mayAccess} from '../permissions';
import {locate} from '../lookup';
import {RESERVED_WORDS} from '../reservedWords';
import {makeCall} from '../call';
import {ExitSignal} from '../signals';
import type {Call, Utility} from '../shell';
import {evaluate} from '../arithmetic';
import {echo} from './echo';
import {printf} from './printf';
import {SPECIAL_BUILTINS} from './special';
import {test} from './test';

const cd: Utility = (call) => {
  const {shell, files} = call;
  const [first] = call.args.filter((arg) => arg !== '--' && arg !== '-L' && arg !== '-P');
  const goesBack = first === '-';
  const target = goesBack ? shell.parameter('OLDPWD') : (first ?? shell.parameter('HOME'));
  if (target === undefined) {
    shell.complainOf('cd', goesBack ? 'OLDPWD not set' : 'HOME not set');
    return 2;
  }
  const path = cleanPath(shell.path(target));
  const entry = files.stat(path);
  const error = isErrno(entry)
    ? entry
    : entry.kind !== 'directory'
      ? 'ENOTDIR'
      : mayAccess(files.user, entry, 'search')
        ? undefined
        : 'EACCES';
  if (error !== undefined) {
    shell.complainOf('cd', `can't cd to ${target}: ${ERRNO_TEXT[error]}`);
    return 2;
  }
  shell.variables.set('OLDPWD', shell.directory);
  shell.variables.change('PWD', {value: path, exported: true});
  shell.directory = path;
  if (goesBack) {
    call.out(`${path}\n`);
  }
  return 0;
};

const pwd: Utility = (call) => {
  const place = call.args.includes('-P') ? call.files.place(call.shell.directory) : undefined;
  call.out(`${place === undefined || isErrno(place) ? call.shell.directory : place.path}\n`);
  return 0;
};

/** Reads a line and cuts it at `IFS`; the last name takes the rest. */
const read: Utility = (call) => {
  const {shell, streams} = call;
  const raw = call.args.some((arg) => /^-\w*r/.test(arg));
  const names: string[] = [];
  for (let at = 0; at < call.args.length; at += 1) {
    const arg = call.args[at] ?? '';
    if (/^-[a-zA-Z]*[dnptu]$/.test(arg)) {
      at += 1;
    } else if (!arg.startsWith('-')) {
      names.push(arg);
    }
  }
  const bad = names.find((name) => !/^[a-zA-Z_]\w*$/.test(name));
  if (bad !== undefined) {
    const program = shell.position.arg0.replace(/^.*\//, '');
    shell.warn(`${program}: read: '${bad}': bad variable name`);
    return 1;
  }
  let line = streams.get(0)?.readLine();
  while (!raw && line?.endsWith('\\\n') === true) {
    line = line.slice(0, -2) + (streams.get(0)?.readLine() ?? '');
  }
  const separators = shell.variables.get('IFS') ?? ' \t\n';
  const isWhite = (character: string) =>
    character !== '' && separators.includes(character) && ' \t\n'.includes(character);
  let rest = (line ?? '').replace(/\n$/, '');
  rest = raw ? rest : rest.replace(/\\([^])/g, '$1');
  const targets = names.length === 0 ? ['REPLY'] : names;
  const trimStart = (text: string) => {
    let at = 0;
    while (isWhite(text.charAt(at))) {
      at += 1;
    }
    return text.slice(at);
  };
  targets.forEach((name, index) => {
    rest = trimStart(rest);
    let end = [...rest].findIndex((character) => separators.includes(character));
    if (end < 0 || index === targets.length - 1) {
      end = rest.length;
    }
    let value = rest.slice(0, end);
    if (index === targets.length - 1) {
      while (isWhite(value.charAt(value.length - 1))) {
        value = value.slice(0, -1);
      }
    }
    shell.assign(name, value);
    rest = trimStart(rest.slice(end));
    const separator = rest.charAt(0);
    if (separator !== '' && separators.includes(separator) && !isWhite(separator)) {
      rest = rest.slice(1);
    }
  });
  return line?.endsWith('\n') === true ? 0 : 1;
};

const local: Utility = (call) => {
  const {shell} = call;
  if (shell.functionDepth === 0) {
    shell.complainOf('local', 'not in a function');
    throw new ExitSignal(2);
  }
  for (const arg of call.args) {
    const [name = '', value] = arg.split(/=([^]*)/);
    shell.variables.makeLocal(name);
    if (value !== undefined) {
      shell.assign(name, value);
    }
  }
  return 0;
};

const umask: Utility = (call) => {
  const [mask] = call.args;
  if (mask === undefined) {
    call.out(`${call.shell.umask.toString(8).padStart(4, '0')}\n`);
    return 0;
  }
  if (!/^[0-7]{1,4}$/.test(mask)) {
    call.shell.complainOf('umask', `Illegal number: ${mask}`);
    return 2;
  }
  call.shell.umask = parseInt(mask, 8) & 0o777;
  return 0;
};

/** How `command -v` and `type` name a command; undefined when it is not found. */
function describe(call: Call, name: string, long: boolean): string | undefined {
  const {shell} = call;
  if (RESERVED_WORDS.includes(name)) {
    return long ? `${name} is a shell keyword` : name;
  }
  if (shell.functions.has(name)) {
    return long ? `${name} is a shell function` : name;
  }
  if (SPECIAL_BUILTINS.has(name)) {
    return long ? `${name} is a special shell builtin` : name;
  }
  if (BUILTINS.has(name)) {
    return long ? `${name} is a shell builtin` : name;
  }
  const isPath = name.includes('/') && shell.world.files.find(shell.path(name)) !== undefined;
  const path = isPath ? name : locate(shell, name);
  return path === undefined || !long ? path : `${name} is ${path}`;
}

const type: Utility = (call) => {
  let status = 0;
  for (const name of call.args) {
    const description = describe(call, name, true);
    call.out(`${description ?? `${name}: not found`}\n`);
    status = description === undefined ? 127 : status;
  }
  return status;
};

const command: Utility = (call) => {
  const [option, ...rest] = call.args;
  if (option === '-v' || option === '-V') {
    const [name = ''] = rest;
    const description = describe(call, name, option === '-V');
    if (description !== undefined) {
      call.out(`${description}\n`);
    } else if (option === '-V') {
      call.out(`${name}: not found\n`);
    }
    return description === undefined ? 127 : 0;
  }
  const args = option === '-p' || option === '--' ? rest : call.args;
  const [name] = args;
  if (name === undefined) {
    return 0;
  }
  const builtin = SPECIAL_BUILTINS.get(name) ?? BUILTINS.get(name);
  return builtin === undefined
    ? call.world.interpreter.program(call.shell, args, call.streams)
    : builtin(makeCall(call.shell, args, call.streams));
};

const letBuiltin: Utility = (call) => {
  let value = 0n;
  for (const arg of call.args) {
    value = evaluate(arg, {
      get: (name) => call.shell.parameter(name),
      set: (name, result) => {
        call.shell.assign(name, result);
      },
      nested: (body) => call.world.budget.nested(body),
    });
  }
  return value === 0n ? 1 : 0;
};

const succeed: Utility = () => 0;

/** Commands that the shell brings itself. Source: BusyBox shell/ash.c, `builtintab`. */
export const BUILTINS: ReadonlyMap<string, Utility> = new Map(
  Object.entries({
    '[': test,
    '[[': test,
    alias: succeed,
    bg: succeed,
    cd,
    chdir: cd,
    command,
    echo,
    false: () => 1,
    fg: succeed,
    hash: succeed,
    jobs: succeed,
    kill: succeed,
    let: letBuiltin,
    local,
    printf,
    pwd,
    read,
    test,
    true: succeed,
    type,
    ulimit: succeed,
    umask,
    unalias: succeed,
    wait: succeed,
  }),
);
