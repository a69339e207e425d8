import Prism from 'prismjs/components/prism-core';
import 'prismjs/components/prism-bash';
import 'prismjs/components/prism-clike';
import 'prismjs/components/prism-docker';
import 'prismjs/components/prism-javascript';
import 'prismjs/components/prism-json';
import 'prismjs/components/prism-python';
import type {EditorLanguage} from './types';

// Keeps Prism from highlighting the page's code blocks again: the build has done that.
Prism.manual = true;

export type TokenKind = 'comment' | 'keyword' | 'string' | 'number' | 'function';

/** A stretch of the text in one colour; `to` is the place after it. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly kind: TokenKind;
}

const GRAMMARS: Readonly<Record<Exclude<EditorLanguage, 'text'>, string>> = {
  dockerfile: 'docker',
  javascript: 'javascript',
  json: 'json',
  python: 'python',
  shell: 'bash',
};

/** Prism's names, in the colours that a Snippet gives them. */
const KINDS: Readonly<Record<string, TokenKind | undefined>> = {
  comment: 'comment',
  shebang: 'comment',
  keyword: 'keyword',
  boolean: 'keyword',
  string: 'string',
  number: 'number',
  constant: 'number',
  variable: 'number',
  environment: 'number',
  function: 'function',
  builtin: 'function',
  property: 'function',
  options: 'function',
  parameter: 'function',
};

/** Longer texts, in UTF-16 units, stay plain: the whole text is tokenized again at every keystroke. */
export const LONGEST = 20_000;

type Stream = string | Prism.Token | readonly (string | Prism.Token)[];

/**
 * The coloured stretches of a text, in order, none within another. The same grammars colour the
 * code blocks of the pages, and the text before and after CodeMirror comes.
 */
export function tokensOf(text: string, language: EditorLanguage): readonly Token[] {
  const grammar = language === 'text' ? undefined : Prism.languages[GRAMMARS[language]];
  if (grammar === undefined || text.length > LONGEST) {
    return [];
  }
  const tokens: Token[] = [];
  let from = 0;
  const read = (stream: Stream, kind: TokenKind | undefined): void => {
    if (typeof stream === 'string') {
      const to = from + stream.length;
      if (kind !== undefined && to > from) {
        tokens.push({from, to, kind});
      }
      from = to;
    } else if ('type' in stream) {
      const names = [stream.type, stream.alias].flat();
      read(stream.content, names.map((name) => KINDS[name]).find(Boolean) ?? kind);
    } else {
      stream.forEach((part) => read(part, kind));
    }
  };
  read(Prism.tokenize(text, grammar), undefined);
  return tokens;
}
