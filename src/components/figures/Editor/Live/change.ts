/** One replacement in a text, as CodeMirror takes it; `to` is the place after what is replaced. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The smallest single replacement that makes `before` read as `after`, so that a cursor outside of it
 * stays where it is; undefined where they read the same. `before` has `\n` between its lines.
 */
export function changeBetween(before: string, after: string): Change | undefined {
  const goal = after.replace(/\r\n?/g, '\n');
  if (before === goal) {
    return undefined;
  }
  const shorter = Math.min(before.length, goal.length);
  let from = 0;
  while (from < shorter && before[from] === goal[from]) {
    from += 1;
  }
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === goal.at(-1 - same)) {
    same += 1;
  }
  return {from, to: before.length - same, insert: goal.slice(from, goal.length - same)};
}
