import {digestOfParts, madeContent, parentOf, walk, type Entry} from '../../filesystem';
import {ERRNO_TEXT, isErrno, type Errno} from '../errno';
import {commandLine} from '../opaque';
import type {Call} from '../shell';
import {textOf} from '../unknown';

/** A kilobyte: 1000 bytes. */
export const KB = 1000;

/** A megabyte: 1000 kilobytes. */
export const MB = 1000 * KB;

/** Makes a directory and those above it, as the user of the process. */
export function makeDirectories(call: Call, path: string): Errno | undefined {
  if (path === '/' || call.files.find(path) !== undefined) {
    return undefined;
  }
  const error = makeDirectories(call, parentOf(path));
  return error ?? call.files.makeDirectory(path, 0o777 & ~call.shell.umask);
}

/** Writes a file with text, and the directories above it. */
export function writeText(call: Call, path: string, text: string, mode = 0o644): Errno | undefined {
  return makeDirectories(call, parentOf(path)) ?? call.files.write(path, text, mode);
}

/**
 * Adds a file of an example size, whose content depends on `inputs` alone, and notes it as an
 * example value.
 *
 * @param size in bytes
 */
export function addExample(
  call: Call,
  path: string,
  size: number,
  inputs: readonly string[],
  mode = 0o644,
): Errno | undefined {
  const content = madeContent(digestOfParts(...inputs), Math.round(size));
  const error = writeText(call, path, textOf(content), mode);
  if (error === undefined) {
    noteExample(call, path, size);
  }
  return error;
}

/**
 * Notes that a path, or an output, has an example size.
 *
 * @param size in bytes; 0 where there is not even an example
 */
export function noteExample(call: Call, path: string, size: number): void {
  const command = commandLine(call.name, call.args);
  call.world.examples.push({
    command,
    adds: path,
    size: Math.round(size),
    basis: size > 0 ? 'example value' : 'unknown',
  });
}

/** Prints a message to the standard error as it is, and gives the status. */
export function complain(call: Call, message: string, status: number): number {
  call.streams.get(2)?.write(message);
  return status;
}

/** Says that a path could not be written, and gives the status. */
export const refuse = (call: Call, path: string, error: Errno, status = 1) =>
  call.fail(`${path}: ${ERRNO_TEXT[error]}`, status);

/** The text of a file; undefined when it is missing, out of reach or not known. */
export function readText(call: Call, path: string): string | undefined {
  const place = call.files.place(path);
  const entry = isErrno(place) ? undefined : place.entry;
  return entry?.kind === 'file' ? entry.content.text : undefined;
}

/** Whether something stands at an absolute path, within reach of the user. */
export const exists = (call: Call, path: string) => call.files.find(path) !== undefined;

/** A digest of paths and contents of the files below a directory that a tool reads. */
export function digestBelow(
  call: Call,
  directory: string,
  reads: (path: string, entry: Entry) => boolean,
): string {
  const {root} = call.world.draft.snapshot();
  const place = call.files.place(directory);
  const entry = isErrno(place) ? undefined : place.entry;
  const parts: string[] = [];
  for (const [path, each] of walk(entry?.kind === 'directory' ? entry : root, '/')) {
    if (each.kind === 'file' && reads(path, each)) {
      parts.push(path, each.content.digest);
    } else if (each.kind === 'symlink' && reads(path, each)) {
      parts.push(path, each.target);
    }
  }
  return digestOfParts(...parts);
}

/** Whether all that a tool is asked for is its version or its help. */
export const asksVersion = ({args}: Call) =>
  args.length === 1 && /^(--?version|version|-[vV]|--help|-h|help)$/.test(args[0] ?? '');

/** Removes a file or directory, where it is there. */
export function removeIfThere(call: Call, path: string): void {
  if (call.files.find(path, false) !== undefined) {
    call.files.remove(path);
  }
}

/** The home directory of the process. */
export const homeOf = (call: Call) => call.environment.get('HOME') ?? call.world.request.user.home;
