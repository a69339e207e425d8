/**
 * White space as BuildKit counts it: Go's `unicode.IsSpace`, which unlike JavaScript's `\s` leaves
 * the byte order mark out.
 */
const SPACE =
  '\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const LEADING = new RegExp(`^[${SPACE}]+`);
const TRAILING = new RegExp(`[${SPACE}]+$`);
const ONE = new RegExp(`^[${SPACE}]$`);

export function isSpace(character: string): boolean {
  return ONE.test(character);
}

export function trimStart(text: string): string {
  return text.replace(LEADING, '');
}

export function trim(text: string): string {
  return trimStart(text).replace(TRAILING, '');
}

/** Splits at runs of blanks within a line, as the parser's `reWhitespace` does; keeps empty ends. */
export function splitBlanks(text: string): readonly string[] {
  return text.split(/[\t\v\f\r ]+/);
}
