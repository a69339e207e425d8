import {stripVTControlCharacters} from 'node:util';

/** Stands in a page for what changes from run to run: within a line any text, alone any lines. */
const ANYTHING = '…';

const spaces = (line: string) => line.trimEnd().replace(/[ \t]+/g, ' ');

/** The lines of an output, without what does not count: colours, spaces at an end, a last blank. */
export function linesOf(output: string): string[] {
  const plain = stripVTControlCharacters(output).replace(/\r\n?/g, '\n');
  const lines = plain.split('\n').map((line) => line.trimEnd());
  while (lines.at(-1) === '') {
    lines.pop();
  }
  return lines;
}

function lineMatches(expected: string, got: string): boolean {
  const parts = spaces(expected)
    .split(ANYTHING)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(spaces(got));
}

/**
 * Where an output first differs from what a page prints.
 * @param expected the page's lines: `…` in a line is any text, and a line of its own any number of
 *   lines, none among them; how many spaces stand between words does not count
 * @returns undefined where it agrees, else the index of the first expected line that found no
 *   match; one past the last where more was printed than is expected
 */
export function difference(
  expected: readonly string[],
  got: readonly string[],
): number | undefined {
  // Which beginnings of `got` the lines of `expected` so far can account for.
  let reached = new Set([0]);
  for (const [index, line] of expected.entries()) {
    const next = new Set<number>();
    if (line.trim() === ANYTHING) {
      for (let at = Math.min(...reached); at <= got.length; at += 1) {
        next.add(at);
      }
    } else {
      for (const at of reached) {
        const candidate = got[at];
        if (candidate !== undefined && lineMatches(line, candidate)) {
          next.add(at + 1);
        }
      }
    }
    if (next.size === 0) {
      return index;
    }
    reached = next;
  }
  return reached.has(got.length) ? undefined : expected.length;
}
