import {isSpace} from './space';

/**
 * Splits a line into shell words and keeps quotes and escapes as written, as BuildKit does to look
 * for heredocs. Variables in braces stay whole.
 *
 * @returns undefined when a quote or a brace is not closed
 */
export function rawShellWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let word = '';
  let quote = '';
  let braces = 0;
  for (let i = 0; i < line.length; i += 1) {
    const character = line.charAt(i);
    if (character === '\\' && quote !== "'") {
      word += character + line.charAt(i + 1);
      i += 1;
    } else if (quote !== '') {
      word += character;
      quote = character === quote ? '' : quote;
    } else if (isSpace(character) && braces === 0) {
      words.push(word);
      word = '';
    } else {
      word += character;
      if (character === "'" || character === '"') {
        quote = character;
      } else if (character === '{' && word.endsWith('${')) {
        braces += 1;
      } else if (character === '}' && braces > 0) {
        braces -= 1;
      }
    }
  }
  words.push(word);
  return quote === '' && braces === 0 ? words.filter((each) => each !== '') : undefined;
}

/** A word without its quotes and escapes; undefined when a quote is not closed. */
export function unquote(word: string): string | undefined {
  let result = '';
  let quote = '';
  for (let i = 0; i < word.length; i += 1) {
    const character = word.charAt(i);
    if (character === '\\' && quote !== "'") {
      i += 1;
      result += word.charAt(i);
    } else if (quote === '' && (character === "'" || character === '"')) {
      quote = character;
    } else if (character === quote) {
      quote = '';
    } else {
      result += character;
    }
  }
  return quote === '' ? result : undefined;
}
