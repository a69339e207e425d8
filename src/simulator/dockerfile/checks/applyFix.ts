import type {Position} from '../range';
import type {Edit, Fix} from './types';

/** The index of a place in the text. A byte order mark takes up no column. */
function indexOf({line, column}: Position, starts: readonly number[], text: string): number {
  const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
  return Math.min((starts[line - 1] ?? text.length) + mark + column - 1, text.length);
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)];
}

/** The text with the edits made. Edits' ranges are those of the text before any is made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const starts = lineStarts(text);
  const cuts = edits
    .map(({range, text: replacement}) => ({
      start: indexOf(range.start, starts, text),
      end: indexOf(range.end, starts, text),
      replacement,
    }))
    .sort((one, other) => one.start - other.start);
  let result = '';
  let at = 0;
  for (const {start, end, replacement} of cuts) {
    result += text.slice(at, start) + replacement;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}

/** The Dockerfile with a fix made. */
export const applyFix = (text: string, fix: Fix): string => applyEdits(text, fix.edits);
