import {digestOfParts, fileSystemDigest} from '../filesystem';
import type {Call} from './shell';
import {unknownText} from './unknown';

/** A command as a person reads it, in one line. */
export const commandLine = (name: string, args: readonly string[]) => [name, ...args].join(' ');

/**
 * Runs a command that the model does not know: it may write anywhere and print anything, and both
 * depend on all that it can see. It is assumed to succeed.
 */
export function runOpaque(call: Call): number {
  const {name, args, world, shell} = call;
  const inputs = digestOfParts(
    name,
    ...args,
    shell.directory,
    call.input(),
    ...[...call.environment].flat(),
    fileSystemDigest(world.draft.snapshot()),
    world.request.user.name,
  );
  world.unknownCommands.push(commandLine(name, args));
  world.draft.markUnknown(inputs);
  call.out(unknownText(inputs));
  return 0;
}

/** Runs a command of which only what it prints is unknown: it reads its arguments and its input. */
export function printUnknown(call: Call, size: number, ...inputs: readonly string[]): number {
  call.out(unknownText(digestOfParts(call.name, ...call.args, ...inputs), size));
  return 0;
}
