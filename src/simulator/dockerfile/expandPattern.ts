/**
 * A pattern of `${name#pattern}` as a regular expression: `*` is any text, `?` is one character,
 * brackets mean themselves (`convertShellPatternToRegex` of frontend/dockerfile/shell/lex.go).
 */
function shellPattern(pattern: string, greedy: boolean): string {
  let text = '';
  for (let i = 0; i < pattern.length; i += 1) {
    const character = pattern.charAt(i);
    if (character === '*') {
      text += greedy ? '.*' : '.*?';
    } else if (character === '?') {
      text += '.';
    } else if (character === '\\') {
      i += 1;
      text += pattern.charAt(i).replace(/[^\w]/, '\\$&');
    } else {
      text += character.replace(/[^\w\s]/, '\\$&');
    }
  }
  return text;
}

/** `${name#pattern}`, `##`, `%` and `%%`: the value without the start or the end that matches. */
export function trimPattern(value: string, word: string, side: '#' | '%'): string {
  const greedy = word.startsWith(side);
  const pattern = greedy ? word.slice(1) : word;
  if (side === '#') {
    return value.replace(new RegExp(`^${shellPattern(pattern, greedy)}`), '');
  }
  const expression = new RegExp(`^${shellPattern(pattern, true)}$`, 's');
  const starts = Array.from({length: value.length + 1}, (_, index) => index);
  const start = (greedy ? starts : starts.reverse()).find((from) =>
    expression.test(value.slice(from)),
  );
  return start === undefined ? value : value.slice(0, start);
}

/** `${name/pattern/replacement}`; with `//`, every match. */
export function replacePattern(
  value: string,
  pattern: string,
  replacement: string,
  all: boolean,
): string {
  const expression = new RegExp(shellPattern(pattern, true), all ? 'g' : '');
  return value.replace(expression, () => replacement);
}
