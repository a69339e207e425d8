import {makeCall} from '../call';
import {printUnknown, runOpaque} from '../opaque';
import type {Utility} from '../shell';
import {asksVersion, homeOf, removeIfThere} from './examples';
import {install} from './npmInstall';
import {runScript} from './npmRun';

/** `npm`. Messages are those of npm 10 and 11. */
export const npm: Utility = (call) => {
  const [command, ...rest] = call.args.filter((arg) => !arg.startsWith('-'));
  if (asksVersion(call)) {
    return printUnknown(call, 7);
  }
  switch (command) {
    case 'ci':
    case 'clean-install':
      return install(call, [], true);
    case 'install':
    case 'i':
    case 'add':
      return install(call, rest, false);
    case 'run':
    case 'run-script':
      return runScript(call, rest[0] ?? '');
    case 'start':
    case 'test':
      return runScript(call, command);
    case 'cache':
      removeIfThere(call, `${homeOf(call)}/.npm`);
      return 0;
    case 'config':
    case 'set':
      return 0;
    case 'prune':
      return install(call, [], false);
    case undefined:
    default:
      return runOpaque(call);
  }
};

/** `yarn` and `pnpm`, which install without a command too. */
export const yarn: Utility = (call) => {
  const [command = 'install', ...rest] = call.args.filter((arg) => !arg.startsWith('-'));
  if (asksVersion(call)) {
    return printUnknown(call, 7);
  }
  switch (command) {
    case 'install':
    case 'i':
    case 'add':
      return install(call, rest, false);
    case 'run':
      return runScript(call, rest[0] ?? '');
    case 'cache':
    case 'store':
      removeIfThere(call, `${homeOf(call)}/.cache/${call.name}`);
      return 0;
    case 'config':
    case 'set':
      return 0;
    default:
      return runScript(call, command);
  }
};

/** `npx`: runs a command of `node_modules`; one that is to be fetched first is opaque. */
export const npx: Utility = (call) => {
  const args = call.args.filter((arg) => arg !== '-y' && arg !== '--yes' && arg !== '--no-install');
  const [name] = args;
  const local =
    name === undefined ? undefined : `${call.shell.directory}/node_modules/.bin/${name}`;
  return local !== undefined && call.files.find(local) !== undefined
    ? call.world.interpreter.program(call.shell, [local, ...args.slice(1)], call.streams)
    : runOpaque(call);
};

/** `node`: a program that is not there fails; what one does is unknown. */
export const node: Utility = (call) => {
  const script = call.args.find((arg) => !arg.startsWith('-'));
  if (asksVersion(call)) {
    return printUnknown(call, 9);
  }
  const isFile =
    script !== undefined && !call.args.some((arg) => /^-(e|p|-eval|-print)$/.test(arg));
  const path = call.path(script ?? '');
  const candidates = [path, `${path}.js`, `${path}/index.js`];
  if (
    isFile &&
    !candidates.some((each) => call.files.find(each) !== undefined) &&
    !call.files.mayBeThere(path)
  ) {
    call.streams.get(2)?.write(`Error: Cannot find module '${path}'\n`);
    return 1;
  }
  return runOpaque(makeCall(call.shell, [call.name, ...call.args], call.streams));
};
