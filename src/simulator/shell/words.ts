import {SyntaxMistake} from './signals';
import {readSubstitution} from './substitution';
import type {List, Part, Word} from './syntax';

/** Where a word is read from. */
export interface ScriptReader {
  readonly text: string;
  position: number;
  line: number;
  /** Parses a list of commands from the position to a `)`, and steps over it. */
  parseBody(): List;
  parseText(text: string): List;
  inner(text: string): ScriptReader;
  nested<T>(body: () => T): T;
}

/** Collects parts; text that stands together stays together. */
export class PartsBuilder {
  private readonly parts: Part[] = [];

  text(text: string, quoted: boolean): void {
    const last = this.parts.at(-1);
    if (last?.kind === 'text' && last.quoted === quoted) {
      this.parts[this.parts.length - 1] = {...last, text: last.text + text};
    } else {
      this.parts.push({kind: 'text', text, quoted});
    }
  }

  part(part: Part): void {
    this.parts.push(part);
  }

  done(): Word {
    return this.parts;
  }
}

export function readSingleQuoted(reader: ScriptReader): string {
  const end = reader.text.indexOf("'", reader.position + 1);
  if (end < 0) {
    throw new SyntaxMistake('unterminated quoted string');
  }
  const text = reader.text.slice(reader.position + 1, end);
  reader.position = end + 1;
  reader.line += text.split('\n').length - 1;
  return text;
}

/**
 * Reads text in which only `$`, backquotes and some backslashes mean something.
 *
 * @param end the character that ends it; undefined for the end of the text
 * @param escapes the characters that a backslash takes the meaning from
 */
function readExpanding(
  reader: ScriptReader,
  parts: PartsBuilder,
  end: string | undefined,
  escapes: string,
): void {
  for (;;) {
    const character = reader.text.charAt(reader.position);
    const next = reader.text.charAt(reader.position + 1);
    if (character === '' && end === undefined) {
      return;
    }
    if (character === '') {
      throw new SyntaxMistake('unterminated quoted string');
    }
    if (character === end) {
      return;
    }
    if (character === '\n') {
      reader.line += 1;
    }
    if (character === '\\' && next === '\n') {
      reader.position += 2;
      reader.line += 1;
    } else if (character === '\\' && next !== '' && escapes.includes(next)) {
      parts.text(next, true);
      reader.position += 2;
    } else if (character === '$' || character === '`') {
      readSubstitution(reader, parts, true);
    } else {
      const start = reader.position;
      reader.position = endOfPlain(reader.text, start + 1, end ?? '');
      parts.text(reader.text.slice(start, reader.position), true);
    }
  }
}

export function readDoubleQuoted(reader: ScriptReader, parts: PartsBuilder): void {
  reader.position += 1;
  const start = reader.position;
  readExpanding(reader, parts, '"', '$`"\\');
  if (reader.position === start) {
    parts.text('', true);
  }
  reader.position += 1;
}

/** The body of a here-document whose delimiter has no quotes. */
export function readHeredocWord(reader: ScriptReader): Word {
  const parts = new PartsBuilder();
  readExpanding(reader, parts, undefined, '$`\\');
  return parts.done();
}

/** Characters that do not stand for themselves outside quotes, or that count a line. */
const MEANINGFUL = '\\\'"$`\n';

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

/** Where text that means nothing but itself ends. */
function endOfPlain(text: string, from: number, ends: string): number {
  let at = from;
  while (
    at < text.length &&
    !MEANINGFUL.includes(text.charAt(at)) &&
    !ends.includes(text.charAt(at))
  ) {
    at += 1;
  }
  return at;
}
