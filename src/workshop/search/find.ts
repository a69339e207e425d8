import {endsWord, isLatin, startsWord, type Folded, type Range} from './fold';
import {isEnding} from './endings';
import {isHangul, keysOf} from './hangul';

/** One form of a word of the query that is looked for in the texts. */
export interface Variant {
  /** Folded text that must occur as it stands. */
  readonly text: string;
  /** Keys that must follow it: the syllable that is still being typed. */
  readonly keys?: string;
  /** Only as a word of its own, endings apart: for stems of one syllable. */
  readonly alone?: boolean;
  /** How much a match says, 1 for the word as it was typed. */
  readonly weight: number;
}

export interface Match extends Range {
  /** 0 inside a word, 1 at the start of one, 2 for a whole word. */
  readonly fit: 0 | 1 | 2;
}

/** A Latin text this short means a word (`ps`), not the middle of one (`https`). */
const shortLatin = 3;

/** How many positions of the folded text the typed keys cover at `position`, or 0. */
function keysAt(text: string, position: number, keys: string): number {
  if (!keys.startsWith(keysOf(text.charAt(position)).charAt(0))) {
    return 0;
  }
  for (const length of [1, 2]) {
    if (keysOf(text.slice(position, position + length)).startsWith(keys)) {
      return length;
    }
  }
  return 0;
}

/** The letters of Hangul that follow `position` without a space. */
function restOfWord(source: string, position: number): string {
  let end = position;
  while (end < source.length && isHangul(source.charAt(end))) {
    end += 1;
  }
  return source.slice(position, end);
}

/** The match of a variant at a position of the folded text, if it is one. */
function matchAt(folded: Folded, position: number, variant: Variant): Match | undefined {
  const {source, text, origin} = folded;
  const tail =
    variant.keys === undefined ? 0 : keysAt(text, position + variant.text.length, variant.keys);
  const length = variant.text.length + tail;
  const start = origin[position];
  const last = origin[position + length - 1];
  if ((variant.keys !== undefined && tail === 0) || start === undefined || last === undefined) {
    return undefined;
  }
  const end = last + 1;
  const atStart = startsWord(source, start);
  // Over a space only from the start of a word: "docker under" has no "run" in it.
  const wholeOnly =
    end - start !== length ||
    variant.alone === true ||
    variant.text === '' ||
    (variant.text.length <= shortLatin && isLatin(variant.text));
  if (wholeOnly && !atStart) {
    return undefined;
  }
  if (variant.alone && !isEnding(variant.text, restOfWord(source, end))) {
    return undefined;
  }
  return {start, end, fit: atStart ? (endsWord(source, end) ? 2 : 1) : 0};
}

/**
 * The places of a text where a variant occurs, from left to right, none inside another; the first
 * `most` of them.
 */
export function findAll(folded: Folded, variant: Variant, most = Infinity): readonly Match[] {
  const {text} = folded;
  const step = Math.max(1, variant.text.length);
  const matches: Match[] = [];
  let position = text.indexOf(variant.text);
  while (position >= 0 && position < text.length && matches.length < most) {
    const match = matchAt(folded, position, variant);
    if (match) {
      matches.push(match);
    }
    position = text.indexOf(variant.text, position + (match ? step : 1));
  }
  return matches;
}

/** Whether a variant occurs at all. */
export function occurs(folded: Folded, variant: Variant): boolean {
  return findAll(folded, variant, 1).length > 0;
}
