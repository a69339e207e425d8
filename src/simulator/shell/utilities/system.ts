import {groupName, groups, userName, userNamed} from '../accounts';
import {makeCall} from '../call';
import {HOST_NAME} from '../mounts';
import {printUnknown, runOpaque} from '../opaque';
import {findProgram, runFound} from '../programs';
import {OpaqueCommand} from '../signals';
import type {Call, Utility} from '../shell';
import {isUnknown} from '../unknown';
import {Variables} from '../variables';

/** `env`: prints the environment, or runs a command in a changed one. */
export const env: Utility = (call) => {
  const {args} = call;
  let at = 0;
  const changes: [string, string | undefined][] = [];
  let isEmpty = false;
  for (; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '-i' || arg === '-') {
      isEmpty = true;
    } else if (arg === '-u') {
      changes.push([args[(at += 1)] ?? '', undefined]);
    } else if (/^[a-zA-Z_]\w*=/.test(arg)) {
      const [name = '', value = ''] = arg.split(/=([^]*)/);
      changes.push([name, value]);
    } else if (arg !== '-S' && arg !== '--') {
      break;
    }
  }
  const environment = new Map(isEmpty ? [] : call.environment);
  for (const [name, value] of changes) {
    environment.delete(name);
    if (value !== undefined) {
      environment.set(name, value);
    }
  }
  const rest = args.slice(at);
  if (rest.length === 0) {
    call.out([...environment].map(([name, value]) => `${name}=${value}\n`).join(''));
    return 0;
  }
  return runWith(call, rest, environment);
};

/** Runs a command in an environment; the messages are those of `env`. */
function runWith(
  call: Call,
  args: readonly string[],
  environment: ReadonlyMap<string, string>,
): number {
  const {shell} = call;
  const before = shell.variables;
  shell.variables = Variables.ofEnvironment(environment);
  try {
    const [name = ''] = args;
    if (isUnknown(name)) {
      throw new OpaqueCommand(name);
    }
    const program = findProgram(shell, name);
    if (program.kind === 'missing') {
      return call.fail(`can't execute '${name}': No such file or directory`, 127);
    }
    if (program.kind === 'denied' || program.kind === 'directory') {
      return call.fail(`can't execute '${name}': Permission denied`, 126);
    }
    return (
      runFound(shell, program, args, call.streams) ??
      call.fail(`can't execute '${name}': No such file or directory`, 127)
    );
  } finally {
    shell.variables = before;
  }
}

/** BusyBox's `printenv`. */
export const printenv: Utility = (call) => {
  if (call.args.length === 0) {
    call.out([...call.environment].map(([name, value]) => `${name}=${value}\n`).join(''));
    return 0;
  }
  let status = 0;
  for (const name of call.args) {
    const value = call.environment.get(name);
    if (value === undefined) {
      status = 1;
    } else {
      call.out(`${value}\n`);
    }
  }
  return status;
};

/** BusyBox's `whoami`. */
export const whoami: Utility = (call) => {
  call.out(`${userName(call.files, call.files.user.uid)}\n`);
  return 0;
};

/** BusyBox's `id`, with `-u`, `-g`, `-G` and `-n`. */
export const id: Utility = (call) => {
  const name = call.args.find((arg) => !arg.startsWith('-'));
  const letters = call.args.filter((arg) => arg.startsWith('-')).join('');
  const {files} = call;
  const user = name === undefined ? files.user : userNamed(files, name);
  if (user === undefined) {
    return call.fail(`unknown user ${name ?? ''}`);
  }
  const login = name ?? userName(files, user.uid);
  const others = groups(files).filter(
    ({members, gid}) => members.includes(login) && gid !== user.gid,
  );
  const gids = [user.gid, ...others.map(({gid}) => gid)];
  const named = letters.includes('n');
  const say = (number: number, text: string) => `${number}(${text})`;
  if (letters.includes('u')) {
    call.out(`${named ? userName(files, user.uid) : user.uid}\n`);
  } else if (letters.includes('g')) {
    call.out(`${named ? groupName(files, user.gid) : user.gid}\n`);
  } else if (letters.includes('G')) {
    call.out(`${gids.map((gid) => (named ? groupName(files, gid) : gid)).join(' ')}\n`);
  } else {
    const list = gids.map((gid) => say(gid, groupName(files, gid))).join(',');
    const own = say(user.uid, userName(files, user.uid));
    call.out(`uid=${own} gid=${say(user.gid, groupName(files, user.gid))} groups=${list}\n`);
  }
  return 0;
};

/** BusyBox's `groups`. */
export const groupsOf: Utility = (call) => id({...call, args: ['-Gn', ...call.args]});

/** `uname`: the kernel is that of whoever builds, so that its release is unknown. */
export const uname: Utility = (call) => {
  const letters = call.args.join('') || '-s';
  if (letters === '-s') {
    call.out('Linux\n');
  } else if (letters === '-n') {
    call.out(`${HOST_NAME}\n`);
  } else if (letters === '-m') {
    call.out('x86_64\n');
  } else {
    printUnknown(call, 1, call.world.request.moment ?? '');
  }
  return 0;
};

/**
 * A command whose output depends on the clock or the machine, such as `date`: it is unknown.
 *
 * @param size of the output in bytes: an example value
 */
export const clock =
  (size: number): Utility =>
  (call) => {
    call.out(call.shell.random([call.name, ...call.args].join(' '), size));
    return 0;
  };

/** BusyBox's `hostname`; a RUN step may not set another. */
export const hostname: Utility = (call) => {
  if (call.args.length > 0) {
    return call.fail('sethostname: Operation not permitted');
  }
  call.out(`${HOST_NAME}\n`);
  return 0;
};

/** A command that always prints the same text. */
export const say =
  (text: string): Utility =>
  (call) => {
    call.out(text);
    return 0;
  };

/** `xargs`, with `-n`, `-I`, `-0` and `-r`. */
export const xargs: Utility = (call) => {
  const {args} = call;
  let at = 0;
  let most = Infinity;
  let marker: string | undefined;
  let separator = /\s+/;
  let runsEmpty = true;
  for (; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [, letter = '', attached = ''] = /^-([nIPL])(.*)$/.exec(arg) ?? [];
    if (letter !== '') {
      const value = attached === '' ? (args[(at += 1)] ?? '') : attached;
      most = letter === 'n' || letter === 'L' ? Math.max(1, Number(value) || 1) : most;
      marker = letter === 'I' ? value : marker;
    } else if (arg === '-0' || arg === '--null') {
      separator = /\0/;
    } else if (arg === '-r' || arg === '--no-run-if-empty') {
      runsEmpty = false;
    } else if (arg !== '-t') {
      break;
    }
  }
  const command = args.length > at ? args.slice(at) : ['echo'];
  const input = call.input();
  if (isUnknown(input)) {
    return runOpaque(makeCall(call.shell, [call.name, ...args, input], call.streams));
  }
  const words = input.split(marker === undefined ? separator : /\n/).filter((word) => word !== '');
  let status = 0;
  const run = (all: readonly string[]) => {
    call.world.budget.step();
    status = call.world.interpreter.program(call.shell, all, call.streams) === 0 ? status : 123;
  };
  if (marker !== undefined) {
    const mark = marker;
    words.forEach((word) => run(command.map((each) => each.split(mark).join(word.trim()))));
    return status;
  }
  if (words.length === 0 && runsEmpty) {
    run(command);
  }
  for (let from = 0; from < words.length; from += most) {
    run([...command, ...words.slice(from, from + most)]);
    if (most === Infinity) {
      break;
    }
  }
  return status;
};
