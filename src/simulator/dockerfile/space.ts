/**
 * White space as BuildKit counts it: Go's `unicode.IsSpace`, which unlike JavaScript's `\s` leaves
 * the byte order mark out.
 */
const SPACE = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

/** Whether one character is white space. */
export function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  // Most characters are letters and signs: this is asked of every one of a file.
  return !(code > 32 && code < 128) && SPACE.test(character);
}

/** The text without white space at its start. */
export function trimStart(text: string): string {
  let start = 0;
  while (start < text.length && isSpace(text.charAt(start))) {
    start += 1;
  }
  return text.slice(start);
}

/** The text without white space at either end. */
export function trim(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charAt(end - 1))) {
    end -= 1;
  }
  return trimStart(text.slice(0, end));
}

/** Splits at runs of blanks within a line, as the parser's `reWhitespace` does; keeps empty ends. */
export function splitBlanks(text: string): readonly string[] {
  return text.split(/[\t\v\f\r ]+/);
}
