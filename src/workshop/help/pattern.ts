import {fold, type Folded} from './fold';
import type {Pattern} from './types';

/** Stands in a pattern for whatever is between two parts of a message. */
export const GAP = '…';

/** The most that may stand for a gap, in folded characters: an address with a long query. */
export const WIDEST_GAP = 300;

/** The parts of a pattern as a contributor writes it. */
export const compile = (written: string): Pattern =>
  written.split(GAP).map((part) => fold(part).text);

export interface Found {
  /** Where in the folded text it begins and ends. */
  readonly start: number;
  readonly end: number;
}

/** Whether one of the ascending numbers is in `from`..`to`, both included. */
function hasWithin(numbers: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < from) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const first = numbers[low];
  return first !== undefined && first <= to;
}

/** Where the parts after the first end, if they follow; a gap does not reach into another message. */
function follow({text, ends}: Folded, parts: Pattern, start: number): number | undefined {
  let end = start;
  for (const part of parts) {
    const at = text.slice(end, end + WIDEST_GAP + part.length).indexOf(part);
    if (at < 0 || hasWithin(ends, end, end + at)) {
      return undefined;
    }
    end += at + part.length;
  }
  return end;
}

/**
 * The first place of a pattern. There is no regular expression to be slow: the time is in
 * proportion to the text's length, times the widest gap at worst.
 */
export function findPattern(folded: Folded, pattern: Pattern): Found | undefined {
  const [first = '', ...rest] = pattern;
  for (
    let start = folded.text.indexOf(first);
    start >= 0;
    start = folded.text.indexOf(first, start + first.length)
  ) {
    const end = follow(folded, rest, start + first.length);
    if (end !== undefined) {
      return {start, end};
    }
  }
  return undefined;
}
