import {ERRNO_TEXT, isErrno} from '../errno';
import {readDevice} from '../redirections';
import type {Call} from '../shell';

/** An input of a filter. */
export interface NamedText {
  /** As it was called; `-` for the standard input. */
  readonly name: string;
  readonly text: string;
}

/** The texts of the files that a filter is called with, or its standard input. */
export function readInputs(
  call: Call,
  paths: readonly string[],
  refuse: (name: string, reason: string) => void,
): readonly NamedText[] {
  const names = paths.length === 0 ? ['-'] : paths;
  return names.flatMap((name) => {
    if (name === '-') {
      return [{name, text: call.input()}];
    }
    const path = call.path(name);
    const read = call.files.read(path);
    if (isErrno(read)) {
      refuse(name, ERRNO_TEXT[read]);
      return [];
    }
    return [{name, text: readDevice(call.shell, path, read.text)}];
  });
}

/** The lines of a text, without their newlines; an empty text has none. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') {
    lines.pop();
  }
  return lines;
}

/** The text of lines, each with its newline. */
export const joinLines = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
