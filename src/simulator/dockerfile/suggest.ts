/** BuildKit suggests a name when it takes fewer than this many edits (util/suggest/error.go). */
const NEAREST = 3;

/** The number of insertions, deletions and substitutions between two words. */
function distance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

function matchCase(match: string, written: string): string {
  if (written === written.toLowerCase()) {
    return match.toLowerCase();
  }
  return written === written.toUpperCase() ? match.toUpperCase() : match;
}

/**
 * The option nearest to a word that matches none, or undefined when none is near.
 *
 * @param caseSensitive false for instructions, true for flags, as BuildKit calls it
 */
export function nearest(
  word: string,
  options: readonly string[],
  caseSensitive: boolean,
): string | undefined {
  const fold = (text: string) => (caseSensitive ? text : text.toLowerCase());
  let best: string | undefined;
  let least = NEAREST;
  for (const option of options) {
    const edits = distance(fold(word), fold(option));
    if (edits === 0) {
      return undefined;
    }
    if (edits < least) {
      best = caseSensitive ? option : matchCase(option.toLowerCase(), word);
      least = edits;
    }
  }
  return best;
}

/** BuildKit's message with its suggestion, if there is one. */
export function withSuggestion(message: string, suggestion: string | undefined): string {
  return suggestion === undefined ? message : `${message} (did you mean ${suggestion}?)`;
}
