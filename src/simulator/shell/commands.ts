import {makeCall} from './call';
import {expandToText, expandWords} from './expansion';
import {builtinNamed, specialBuiltinNamed} from './corePrograms';
import {runOpaque} from './opaque';
import {redirect} from './redirections';
import type {Call, Shell, Utility} from './shell';
import {OpaqueCommand, ReturnSignal, ShellError} from './signals';
import type {Streams} from './streams';
import type {Command, Simple} from './syntax';
import {trace} from './trace';
import {isUnknown} from './unknown';

/** Builtins whose arguments and variables may be unknown: they only hand them on. */
const PASSES_UNKNOWN = [
  ...[':', '[', 'echo', 'eval', 'export', 'local', 'printf', 'read', 'readonly', 'set', 'test'],
  ...['true', 'false', '[['],
];

/** Runs a command without a control structure. Source: POSIX.1-2017, XCU 2.9.1. */
export function runSimple(shell: Shell, command: Simple): number {
  shell.line = command.line || shell.line;
  shell.takeSubstitutionStatus();
  const args = expandWords(shell, command.words);
  const [name] = args;
  const special =
    name !== undefined && !shell.functions.has(name)
      ? specialBuiltinNamed(shell.world, name)
      : undefined;
  let streams: Streams;
  try {
    streams = redirect(shell, shell.streams, command.redirects);
  } catch (error) {
    if (error instanceof OpaqueCommand) {
      return runOpaque(makeCall(shell, name === undefined ? [':'] : args, shell.streams));
    }
    if (error instanceof ShellError && error.status === 1 && special === undefined) {
      shell.complain(error.message);
      return 1;
    }
    throw error;
  }
  const assignments = command.assignments.map(({name: variable, value}) => {
    const text = expandToText(shell, value);
    if (name === undefined) {
      // The next value may use this one.
      shell.assign(variable, text);
    }
    return [variable, text] as const;
  });
  trace(shell, assignments, args);
  if (name === undefined) {
    return shell.takeSubstitutionStatus() ?? 0;
  }
  if (special !== undefined) {
    return runSpecial(shell, special, args, assignments, streams);
  }
  const undo = shell.variables.setForCommand(assignments);
  try {
    return runNamed(shell, name, args, streams);
  } finally {
    undo();
  }
}

/** A special builtin keeps the variables and, as `exec`, the redirections of its call. */
function runSpecial(
  shell: Shell,
  builtin: Utility,
  args: readonly string[],
  assignments: readonly (readonly [string, string])[],
  streams: Streams,
): number {
  for (const [name, value] of assignments) {
    shell.assign(name, value);
  }
  const before = shell.streams;
  shell.streams = streams;
  try {
    return runUtility(builtin, makeCall(shell, args, streams), true);
  } finally {
    if (args[0] !== 'exec' || args.length > 1) {
      shell.streams = before;
    }
  }
}

function runNamed(shell: Shell, name: string, args: readonly string[], streams: Streams): number {
  const body = shell.functions.get(name);
  if (body !== undefined) {
    return runFunction(shell, body, args, streams);
  }
  const builtin = builtinNamed(shell.world, name);
  if (builtin === undefined) {
    return shell.world.interpreter.program(shell, args, streams);
  }
  // What a builtin says goes where the call is redirected to.
  const before = shell.streams;
  shell.streams = streams;
  try {
    return runUtility(builtin, makeCall(shell, args, streams), PASSES_UNKNOWN.includes(name));
  } finally {
    shell.streams = before;
  }
}

/** Runs a command that the model knows; as opaque where it is asked for what is not known. */
export function runUtility(utility: Utility, call: Call, passesUnknown: boolean): number {
  if (!passesUnknown && call.args.some(isUnknown)) {
    return runOpaque(call);
  }
  try {
    return utility(call);
  } catch (error) {
    if (error instanceof OpaqueCommand) {
      return runOpaque(call);
    }
    throw error;
  }
}

function runFunction(
  shell: Shell,
  body: Command,
  args: readonly string[],
  streams: Streams,
): number {
  const before = {streams: shell.streams, positional: shell.positional, loops: shell.loops};
  shell.streams = streams;
  shell.positional = args.slice(1);
  shell.loops = 0;
  shell.functionDepth += 1;
  shell.variables.enterFunction();
  try {
    return shell.world.interpreter.list(shell, {items: [{command: body, background: false}]});
  } catch (signal) {
    if (signal instanceof ReturnSignal) {
      return signal.status;
    }
    throw signal;
  } finally {
    shell.variables.leaveFunction();
    shell.functionDepth -= 1;
    shell.streams = before.streams;
    shell.positional = before.positional;
    shell.loops = before.loops;
  }
}
