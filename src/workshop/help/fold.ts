import {withoutEscapes} from '../outputs/escapes';

/** What differs from shell to shell, or from font to font, and says nothing: blanks and quotes. */
const DROPPED = /[\s"'`‘’“”«»\u00ad\u200b-\u200d\u2060\ufeff]/;

/** A terminal is at least as wide: a shorter line was ended, not wrapped. In characters. */
const NARROWEST = 40;

/** A text without what is in the way of finding a message in it. */
export interface Folded {
  readonly text: string;
  /** For each character of `text`, where it stands in the text that it was made of. */
  readonly places: readonly number[];
  /** Where in `text` a line ended that no terminal has wrapped, in ascending order. */
  readonly ends: readonly number[];
}

/** The text as it looked in the terminal. */
export function plain(text: string): string {
  return withoutEscapes(text).replace(/\r+\n?/g, '\n');
}

/**
 * Folds a text: small letters, no blanks, no line breaks, no quotes, `\` as `/`. So a message is
 * found however a terminal has wrapped it, and whichever quotes and slashes the system uses.
 * @param text as `plain` gives it
 */
export function fold(text: string): Folded {
  const folded: string[] = [];
  const places: number[] = [];
  const ends: number[] = [];
  let lineStart = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\n') {
      if (index - lineStart < NARROWEST) {
        ends.push(folded.length);
      }
      lineStart = index + 1;
    } else if (!DROPPED.test(character)) {
      const small = character.toLowerCase();
      // Some letters have a longer small form; one character must stay one.
      folded.push(character === '\\' ? '/' : small.length === 1 ? small : character);
      places.push(index);
    }
  }
  return {text: folded.join(''), places, ends};
}
