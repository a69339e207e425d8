import type {EscapeCharacter} from './directives';
import {mistake, type Mistake} from './errors';

export type ExpandResult =
  {readonly ok: true; readonly word: string} | {readonly ok: false; readonly mistake: Mistake};

const NAME = /^(?:[a-zA-Z_][a-zA-Z0-9_]*|[0-9@*#])/;

/** The end of a `${…}` that starts at `from`, nested ones skipped; -1 when it is not closed. */
function closingBrace(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i += 1) {
    if (text.startsWith('${', i)) {
      depth += 1;
    } else if (text.charAt(i) === '}') {
      depth -= 1;
      if (depth === 0) {
        return i;
      }
    }
  }
  return -1;
}

/** `name`, `name:-word`, `name-word`, `name:+word`, `name+word`, `name:?word`, `name?word`. */
function substitute(
  body: string,
  values: ReadonlyMap<string, string>,
  escape: EscapeCharacter,
): ExpandResult {
  const bad = (message: string): ExpandResult => ({
    ok: false,
    mistake: mistake('variable', message, `\${${body}}`, ['${name}', '${name:-value}']),
  });
  const name = NAME.exec(body)?.[0];
  if (name === undefined) {
    return bad('syntax error: bad substitution');
  }
  const [, colon, operator, word = ''] = /^(:?)([-+?])([^]*)$/.exec(body.slice(name.length)) ?? [];
  const value = values.get(name);
  if (body === name) {
    return {ok: true, word: value ?? ''};
  }
  const set = value !== undefined && (colon === '' || value !== '');
  switch (operator) {
    case '-':
      return set ? {ok: true, word: value} : expandWord(word, values, escape);
    case '+':
      return set ? expandWord(word, values, escape) : {ok: true, word: ''};
    case '?':
      return set ? {ok: true, word: value} : bad(`${name}: ${word || 'not allowed to be unset'}`);
    default:
      return bad(
        `unsupported modifier (${body.slice(name.length, name.length + 1)}) in substitution`,
      );
  }
}

/**
 * Replaces variables in a word and drops its quotes (frontend/dockerfile/shell/lex.go). A variable
 * without a value becomes empty.
 */
export function expandWord(
  text: string,
  values: ReadonlyMap<string, string>,
  escape: EscapeCharacter,
): ExpandResult {
  let word = '';
  let quote = '';
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === escape && quote !== "'") {
      i += 1;
      word += text.charAt(i);
    } else if (quote === '' && (character === "'" || character === '"')) {
      quote = character;
    } else if (character === quote) {
      quote = '';
    } else if (character === '$' && quote !== "'") {
      const braced = text.charAt(i + 1) === '{';
      const end = braced ? closingBrace(text, i) : -1;
      const name = NAME.exec(text.slice(i + 1))?.[0];
      if (braced && end < 0) {
        const message = "syntax error: missing '}' in variable substitution";
        return {ok: false, mistake: mistake('variable', message, text, ['}'])};
      }
      const found = braced
        ? substitute(text.slice(i + 2, end), values, escape)
        : {ok: true as const, word: name === undefined ? '$' : (values.get(name) ?? '')};
      if (!found.ok) {
        return found;
      }
      word += found.word;
      i = braced ? end : i + (name?.length ?? 0);
    } else {
      word += character;
    }
  }
  return {ok: true, word};
}
