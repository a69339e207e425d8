import {SyntaxMistake} from './signals';
import type {Operation, Word} from './syntax';
import {endOfPlain, PartsBuilder, readSingleQuoted, type ScriptReader} from './wordParts';

const NAME = /[a-zA-Z_][a-zA-Z0-9_]*|[0-9@*#?$!-]/y;
const BRACED_NAME = /[a-zA-Z_][a-zA-Z0-9_]*|[0-9]+|[@*#?$!-]/y;
const OPERATOR = /(:?)([-=+?])|%%|##|%|#|\/\/|\/|:/y;

function match(reader: ScriptReader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.position;
  const found = pattern.exec(reader.text) ?? undefined;
  reader.position += found?.[0].length ?? 0;
  return found;
}

/** Reads what begins with `$` or a backquote at the position, and adds it to the parts. */
export function readSubstitution(reader: ScriptReader, parts: PartsBuilder, quoted: boolean): void {
  reader.nested(() => {
    const {text} = reader;
    if (text.charAt(reader.position) === '`') {
      readBackquoted(reader, parts, quoted);
      return;
    }
    reader.position += 1;
    if (text.startsWith('((', reader.position)) {
      const start = reader.position;
      const word = readArithmetic(reader, quoted);
      if (word !== undefined) {
        parts.part({kind: 'arithmetic', word, quoted});
        return;
      }
      reader.position = start;
    }
    if (text.charAt(reader.position) === '(') {
      reader.position += 1;
      parts.part({kind: 'command', body: reader.parseBody(), quoted});
    } else if (text.charAt(reader.position) === '{') {
      reader.position += 1;
      readBraced(reader, parts, quoted);
    } else {
      const name = match(reader, NAME)?.[0];
      if (name === undefined) {
        parts.text('$', quoted);
      } else {
        parts.part({kind: 'parameter', name, quoted});
      }
    }
  });
}

function readBackquoted(reader: ScriptReader, parts: PartsBuilder, quoted: boolean): void {
  let body = '';
  for (let at = reader.position + 1; ; at += 1) {
    const character = reader.text.charAt(at);
    if (character === '') {
      throw new SyntaxMistake('EOF in backquote substitution');
    }
    if (character === '`') {
      reader.position = at + 1;
      break;
    }
    const next = reader.text.charAt(at + 1);
    if (character === '\\' && ('$`\\'.includes(next) || (quoted && next === '"'))) {
      body += next;
      at += 1;
    } else {
      body += character;
    }
  }
  parts.part({kind: 'command', body: reader.parseText(body), quoted});
}

/** Reads `((…))`; undefined when it is no arithmetic, but a `$(` with a subshell in it. */
function readArithmetic(reader: ScriptReader, quoted: boolean): Word | undefined {
  reader.position += 2;
  const parts = new PartsBuilder();
  let depth = 0;
  for (;;) {
    const character = reader.text.charAt(reader.position);
    if (character === '') {
      throw new SyntaxMistake('missing "))"');
    }
    if (character === '$' || character === '`') {
      readSubstitution(reader, parts, true);
      continue;
    }
    if (character === ')' && depth === 0) {
      if (reader.text.charAt(reader.position + 1) !== ')') {
        return undefined;
      }
      reader.position += 2;
      return parts.done();
    }
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (character === '"' && !quoted) {
      readDoubleQuoted(reader, parts);
      continue;
    }
    parts.text(character, true);
    reader.position += 1;
  }
}

function readBraced(reader: ScriptReader, parts: PartsBuilder, quoted: boolean): void {
  const {text} = reader;
  const asksLength = /^#[a-zA-Z_0-9@*#?$!-]/.test(text.slice(reader.position, reader.position + 2));
  if (asksLength && text.charAt(reader.position + 1) !== '}') {
    const start = reader.position;
    reader.position += 1;
    const name = match(reader, BRACED_NAME)?.[0] ?? '';
    if (text.charAt(reader.position) === '}') {
      reader.position += 1;
      const operation: Operation = {operator: 'length', colon: false, word: []};
      parts.part({kind: 'parameter', name, quoted, operation});
      return;
    }
    reader.position = start;
  }
  const name = match(reader, BRACED_NAME)?.[0];
  if (name === undefined) {
    throw new SyntaxMistake(
      !text.includes('}', reader.position) ? "missing '}'" : 'bad substitution',
    );
  }
  if (text.charAt(reader.position) === '}') {
    reader.position += 1;
    parts.part({kind: 'parameter', name, quoted});
    return;
  }
  const [whole, colon = '', plain] = match(reader, OPERATOR) ?? [''];
  if (whole === '') {
    throw new SyntaxMistake(
      !text.includes('}', reader.position) ? "missing '}'" : 'bad substitution',
    );
  }
  const operator = (plain ?? whole) as Operation['operator'];
  const isPattern = '%#/'.includes(operator.charAt(0));
  const hasSecond = operator === '/' || operator === '//' || operator === ':';
  const word = readOperand(
    reader,
    quoted && !isPattern,
    hasSecond ? (operator === ':' ? ':' : '/') : '',
  );
  const middle = text.charAt(reader.position);
  reader.position += 1;
  const second = hasSecond && middle !== '}' ? readOperand(reader, quoted, '') : undefined;
  if (second !== undefined) {
    reader.position += 1;
  }
  const operation: Operation = {operator, colon: colon === ':', word, ...(second && {second})};
  parts.part({kind: 'parameter', name, quoted, operation});
}

/** Reads up to the `}` or the separator, and leaves it. Single quotes are plain inside quotes. */
function readOperand(reader: ScriptReader, quoted: boolean, separator: string): Word {
  const parts = new PartsBuilder();
  for (;;) {
    const character = reader.text.charAt(reader.position);
    if (character === '') {
      throw new SyntaxMistake("missing '}'");
    }
    if (character === '}' || character === separator) {
      return parts.done();
    }
    if (character === '\\') {
      const next = reader.text.charAt(reader.position + 1);
      const keeps = quoted && !'$`"\\}'.includes(next);
      parts.text(keeps ? `\\${next}` : next, true);
      reader.position += 2;
    } else if (character === "'" && !quoted) {
      parts.text(readSingleQuoted(reader), true);
    } else if (character === '"') {
      readDoubleQuoted(reader, parts);
    } else if (character === '$' || character === '`') {
      readSubstitution(reader, parts, quoted);
    } else {
      parts.text(character, quoted);
      reader.position += 1;
    }
  }
}

/**
 * Reads text in which only `$`, backquotes and some backslashes mean something.
 *
 * @param end the character that ends it; undefined for the end of the text
 * @param escapes the characters that a backslash escapes
 */
export function readExpanding(
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

/** Reads a text in double quotes, which stands at the position, and adds it to the parts. */
export function readDoubleQuoted(reader: ScriptReader, parts: PartsBuilder): void {
  reader.position += 1;
  const start = reader.position;
  readExpanding(reader, parts, '"', '$`"\\');
  if (reader.position === start) {
    parts.text('', true);
  }
  reader.position += 1;
}
