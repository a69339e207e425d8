import {isHangul} from './hangul';

/** A text as it is compared: lower case, without spaces; and the way back to the original. */
export interface Folded {
  readonly source: string;
  readonly text: string;
  /** For each position of `text`, the position in `source` that it comes from. */
  readonly origin: readonly number[];
}

/** A part of the original text, as positions: `start` belongs to it, `end` does not. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Spaces and what has no width. A line break stays: no match reaches over it. */
const ignored = /[^\S\n]|[\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** Folds a text. Korean is spaced freely (가상 머신, 가상머신), so spaces do not count. */
export function fold(source: string): Folded {
  let text = '';
  const origin: number[] = [];
  let position = 0;
  for (const char of source) {
    if (!ignored.test(char)) {
      const lower = char.toLowerCase();
      text += lower;
      // One letter can become two (İ): the second comes from where the first does.
      for (let unit = 0; unit < lower.length; unit += 1) {
        origin.push(position + Math.min(unit, char.length - 1));
      }
    }
    position += char.length;
  }
  return {source, text, origin};
}

/** The folded text alone, for a query. */
export function foldText(source: string): string {
  return fold(source).text;
}

type Kind = 'hangul' | 'letter' | 'space' | 'other';

function kindOf(char: string): Kind {
  if (isHangul(char)) {
    return 'hangul';
  }
  if (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z') ||
    (char >= '0' && char <= '9')
  ) {
    return 'letter';
  }
  if (char === '' || char === ' ' || char === '\n') {
    return 'space';
  }
  return /[\p{L}\p{N}]/u.test(char) ? 'letter' : /\s/u.test(char) ? 'space' : 'other';
}

/**
 * Whether a word starts at `position`: after a space or a mark, where the script changes
 * (`Docker는`), or at a capital inside a name (`GitHub`). A mark starts a word unless it repeats
 * the one before it, so that `-p` is not the start of `--platform`'s second half.
 */
export function startsWord(source: string, position: number): boolean {
  const before = source.charAt(position - 1);
  const here = source.charAt(position);
  const kind = kindOf(here);
  if (kind === 'other') {
    return before !== here;
  }
  const capital = here !== here.toLowerCase() && before !== '' && before === before.toLowerCase();
  return kindOf(before) !== kind || capital;
}

/** Whether a word ends just before `position`. */
export function endsWord(source: string, position: number): boolean {
  return position >= source.length || startsWord(source, position);
}

/** Whether the text is made of Latin letters, digits and marks only. */
export function isLatin(text: string): boolean {
  return /^[\u0020-\u024f]+$/u.test(text);
}
