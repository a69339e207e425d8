import {readDoubleQuoted, readExpanding, readSubstitution} from './substitution';
import type {Word} from './syntax';
import {endOfPlain, PartsBuilder, readSingleQuoted, type ScriptReader} from './wordParts';

/** The body of a here-document whose delimiter has no quotes. */
export function readHeredocWord(reader: ScriptReader): Word {
  const parts = new PartsBuilder();
  readExpanding(reader, parts, undefined, '$`\\');
  return parts.done();
}

/** Characters that end a word outside quotes. */
const ENDS = ' \t\n;&|<>()';

/**
 * Reads a word from the position on.
 *
 * @param ends the characters that end it
 */
export function readWord(reader: ScriptReader, ends = ENDS): Word {
  const parts = new PartsBuilder();
  for (;;) {
    const character = reader.text.charAt(reader.position);
    if (character === '' || ends.includes(character)) {
      return parts.done();
    }
    if (character === '\\') {
      const next = reader.text.charAt(reader.position + 1);
      reader.position += 2;
      if (next === '\n') {
        reader.line += 1;
      } else {
        parts.text(next || '\\', true);
      }
    } else if (character === "'") {
      parts.text(readSingleQuoted(reader), true);
    } else if (character === '"') {
      readDoubleQuoted(reader, parts);
    } else if (character === '$' || character === '`') {
      readSubstitution(reader, parts, false);
    } else {
      if (character === '\n') {
        reader.line += 1;
      }
      const start = reader.position;
      reader.position = endOfPlain(reader.text, start + 1, ends);
      parts.text(reader.text.slice(start, reader.position), false);
    }
  }
}
