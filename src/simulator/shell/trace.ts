import {RESERVED_WORDS} from './reservedWords';
import type {Shell} from './shell';

const PLAIN = /^[a-zA-Z0-9@^\-_+\]:,./]*$/;

/** A word as BusyBox ash prints it under `set -x`. */
export function quoteForTrace(text: string): string {
  if (PLAIN.test(text) && !RESERVED_WORDS.includes(text)) {
    return text;
  }
  return quote(text);
}

/** A word in quotes that a shell reads back, as ash's `export` prints it. */
export const quote = (text: string) =>
  `'${text.replace(/('+)([^]?)/g, (_, quotes: string, next: string) => `'"${quotes}"${next && `'${next}`}`)}${text.endsWith("'") ? '' : "'"}`;

/** Prints a command under `set -x`. */
export function trace(
  shell: Shell,
  assignments: readonly (readonly [string, string])[],
  args: readonly string[],
): void {
  if (!shell.has('xtrace')) {
    return;
  }
  const words = [
    ...assignments.map(([name, value]) => `${name}=${quoteForTrace(value)}`),
    ...args.map(quoteForTrace),
  ];
  shell.warn(`${shell.variables.get('PS4') ?? '+ '}${words.join(' ')}`);
}
