import type {EscapeCharacter} from './directives';
import {isSpace} from './space';

/**
 * Splits the arguments of ENV, LABEL and ARG at blanks outside quotes; quotes and escapes stay
 * (`parseWords` of frontend/dockerfile/parser/line_parsers.go).
 */
export function splitWords(text: string, escape: EscapeCharacter): readonly string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  let started = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (quote === '' && isSpace(character)) {
      if (started) {
        words.push(word);
      }
      word = '';
      started = false;
      continue;
    }
    if (character === escape && quote !== "'") {
      if (i + 1 === text.length) {
        break;
      }
      i += 1;
      word += character + text.charAt(i);
      started = true;
      continue;
    }
    word += character;
    started = true;
    if (quote === '' && (character === "'" || character === '"')) {
      quote = character;
    } else if (character === quote) {
      quote = '';
    }
  }
  if (started) {
    words.push(word);
  }
  return words;
}
