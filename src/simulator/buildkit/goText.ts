/** Go's `%q` of a string, as far as it differs from JSON. */
export const goQuote = (text: string) =>
  JSON.stringify(text)
    .replace(/\\u00([01][0-9a-f])/g, '\\x$1')
    .replace(/\\x07/g, '\\a')
    .replace(/\\x0b/g, '\\v')
    .replace(/\x7f/g, '\\x7f');

/** Go's `%q` of a slice of strings: `["a" "b"]`. */
export const goQuoteList = (texts: readonly string[]) => `[${texts.map(goQuote).join(' ')}]`;

/** Go's `%v` of a slice of strings: `[a b]`. */
export const goList = (texts: readonly string[]) => `[${texts.join(' ')}]`;

/** Go's `%q` of a small number, which it takes for a character: 3 → `'\x03'`. */
export const goQuoteNumber = (value: number) => {
  const character = String.fromCodePoint(value);
  const quoted = goQuote(character).slice(1, -1);
  return `'${character === "'" ? "\\'" : character === '"' ? '"' : quoted}'`;
};

/** Go's `time.Duration.String()`: nanoseconds → `1m30s`. */
export function formatDuration(nanoseconds: number): string {
  const seconds = nanoseconds / 1_000_000_000;
  if (nanoseconds === 0) {
    return '0s';
  }
  if (seconds < 1) {
    return seconds >= 0.001 ? `${nanoseconds / 1_000_000}ms` : `${nanoseconds / 1000}µs`;
  }
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = Number((seconds % 60).toFixed(9));
  return `${hours > 0 ? `${hours}h` : ''}${hours > 0 || minutes > 0 ? `${minutes}m` : ''}${rest}s`;
}
