import {SyntaxMistake} from './signals';
import type {List, Part, Word} from './syntax';

/** A script that is being read, and how far it has been read. */
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

/** Characters that do not stand for themselves outside quotes, or that count a line. */
const MEANINGFUL = '\\\'"$`\n';

/** Where text that means nothing but itself ends. */
export function endOfPlain(text: string, from: number, ends: string): number {
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

/** Reads a text in single quotes, which stands at the position; nothing in it has a meaning. */
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
