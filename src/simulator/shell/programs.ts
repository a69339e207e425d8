import {baseName, cleanPath, parentOf, type FileEntry} from '../filesystem';
import {makeCall} from './call';
import {runUtility} from './commands';
import {isErrno} from './errno';
import {utilityNamed} from './corePrograms';
import {findFile, isListed, USUAL} from './lookup';
import {runOpaque} from './opaque';
import {mayAccess} from './permissions';
import type {Shell, Utility, World} from './shell';
import {runShellProgram, SHELLS} from './shellProgram';
import type {Streams} from './streams';

/** What a lookup of a command found. */
export type Program =
  | {readonly kind: 'utility'; readonly utility: Utility; readonly passesUnknown: boolean}
  | {readonly kind: 'script'; readonly path: string; readonly entry: FileEntry}
  | {readonly kind: 'unknown'}
  | {readonly kind: 'missing'}
  | {readonly kind: 'denied'}
  | {readonly kind: 'directory'};

const PASSES_UNKNOWN = ['echo', 'printf', 'test', '[', 'env', 'sh', 'ash', 'bash', 'dash'];

function utilityOf(world: World, name: string): Program | undefined {
  const utility = utilityNamed(world, name);
  return utility && {kind: 'utility', utility, passesUnknown: PASSES_UNKNOWN.includes(name)};
}

/** A path at which the model lists no file may be that of a command that the image names. */
function programOfMissingFile(shell: Shell, path: string): Program {
  const {files, request} = shell.world;
  const name = baseName(path);
  if (USUAL.includes(parentOf(path)) && request.commands.names.has(name)) {
    return utilityOf(shell.world, name) ?? {kind: 'unknown'};
  }
  const known = request.commands.complete ? undefined : utilityOf(shell.world, name);
  return files.mayBeThere(path) ? (known ?? {kind: 'unknown'}) : {kind: 'missing'};
}

/** What a file does when it is run. */
function programOfFile(shell: Shell, path: string): Program {
  const {files, request} = shell.world;
  const place = files.place(shell.path(path));
  if (isErrno(place) && place !== 'ENOENT') {
    return {kind: place === 'EACCES' ? 'denied' : 'missing'};
  }
  if (isErrno(place) || place.entry === undefined) {
    return programOfMissingFile(shell, cleanPath(shell.path(path)));
  }
  const {entry} = place;
  if (entry.kind === 'directory') {
    return {kind: 'directory'};
  }
  if (entry.kind === 'symlink' || !mayAccess(files.user, entry, 'search')) {
    return {kind: 'denied'};
  }
  const name = baseName(path);
  const text = entry.content.text;
  // What the scripts of build tools do is told by the table too.
  const isWrapper = name === 'gradlew' || name === 'mvnw';
  const isProgram = isWrapper || text === undefined || text === '' || text.startsWith('\u007fELF');
  if (isProgram || (request.commands.names.has(name) && !text.startsWith('#!'))) {
    return utilityOf(shell.world, name) ?? {kind: 'unknown'};
  }
  return {kind: 'script', path, entry};
}

/** Looks a command up as `execvp` does. */
export function findProgram(shell: Shell, name: string): Program {
  if (name.includes('/')) {
    return programOfFile(shell, name);
  }
  const file = findFile(shell, name);
  if (file !== undefined) {
    return programOfFile(shell, file);
  }
  const {commands} = shell.world.request;
  if (isListed(shell, name)) {
    return utilityOf(shell.world, name) ?? {kind: 'unknown'};
  }
  if (commands.complete && shell.world.draft.unknown === undefined) {
    return {kind: 'missing'};
  }
  return (commands.complete ? undefined : utilityOf(shell.world, name)) ?? {kind: 'unknown'};
}

/** Runs a program with a shell's directory and environment; the messages are the shell's. */
export function runProgram(shell: Shell, args: readonly string[], streams: Streams): number {
  const [name = ''] = args;
  const program = findProgram(shell, name);
  const refuse = (message: string, status: number) => {
    const before = shell.streams;
    shell.streams = streams;
    shell.complain(`${name}: ${message}`);
    shell.streams = before;
    return status;
  };
  switch (program.kind) {
    case 'missing':
      return refuse('not found', 127);
    case 'denied':
    case 'directory':
      return refuse('Permission denied', 126);
    case 'script':
    case 'unknown':
    case 'utility':
      return runFound(shell, program, args, streams) ?? refuse('not found', 127);
  }
}

/** @returns undefined when the interpreter that a script names is missing */
export function runFound(
  shell: Shell,
  program: Program,
  args: readonly string[],
  streams: Streams,
): number | undefined {
  const call = makeCall(shell, args, streams);
  const {budget} = shell.world;
  budget.step();
  switch (program.kind) {
    case 'utility': {
      const {utility, passesUnknown} = program;
      return budget.nested(() => runUtility(utility, call, passesUnknown));
    }
    case 'script':
      return budget.nested(() => runScriptFile(shell, program, args, streams));
    case 'unknown':
    case 'missing':
    case 'denied':
    case 'directory':
      return runOpaque(call);
  }
}

/** Runs a text file: by the interpreter behind its `#!`, or by the shell itself. */
function runScriptFile(
  shell: Shell,
  {path, entry}: Extract<Program, {kind: 'script'}>,
  args: readonly string[],
  streams: Streams,
): number | undefined {
  const rest = args.slice(1);
  const [, interpreter, option] =
    /^#![ \t]*(\S+)(?:[ \t]+([^\n]*\S))?/.exec(entry.content.text ?? '') ?? [];
  if (interpreter === undefined) {
    return runShellProgram(makeCall(shell, ['sh', path, ...rest], streams));
  }
  const isEnv = baseName(interpreter) === 'env';
  const words = [
    interpreter,
    ...(option === undefined ? [] : isEnv ? option.split(/\s+/) : [option]),
  ];
  const program = findProgram(shell, interpreter);
  if (program.kind === 'missing') {
    // The shells of an image are there, whether or not its files are listed.
    return SHELLS.includes(baseName(interpreter)) && isListed(shell, baseName(interpreter))
      ? runShellProgram(makeCall(shell, [...words, path, ...rest], streams))
      : undefined;
  }
  if (program.kind === 'denied' || program.kind === 'directory') {
    return 126;
  }
  return runFound(shell, program, [...words, path, ...rest], streams);
}
