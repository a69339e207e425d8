import {SyntaxMistake} from './signals';
import type {CaseItem, Compound, List, Word} from './syntax';
import type {TokenReader} from './tokenReader';

const NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/** What compound commands are made of. */
export interface Grammar {
  readonly tokens: TokenReader;
  /** @param lines whether newlines separate commands, or end the list */
  list(lines: boolean): List;
  /** A list that must not be empty. */
  body(): List;
}

/** Reads `( )`, `{ }`, `if`, `while`, `until`, `for` or `case`; undefined where none begins. */
export function readCompound(grammar: Grammar): Compound | undefined {
  const {tokens} = grammar;
  if (tokens.isOperator('(')) {
    tokens.scanner.next();
    const body = grammar.body();
    tokens.operator(')');
    return {kind: 'subshell', body, redirects: []};
  }
  const token = tokens.scanner.peek();
  switch (token.kind === 'word' ? token.raw : '') {
    case '{': {
      tokens.scanner.next();
      const body = grammar.body();
      tokens.reserved('}');
      return {kind: 'group', body, redirects: []};
    }
    case 'if':
      return conditional(grammar);
    case 'while':
    case 'until': {
      const until = tokens.isReserved('until');
      tokens.scanner.next();
      const condition = grammar.body();
      return {kind: 'loop', until, condition, body: doGroup(grammar), redirects: []};
    }
    case 'for':
      return forLoop(grammar);
    case 'case':
      return caseOf(grammar);
    default:
      return undefined;
  }
}

function doGroup(grammar: Grammar): List {
  const {tokens} = grammar;
  tokens.reserved('do');
  const body = grammar.body();
  tokens.reserved('done');
  return body;
}

function conditional(grammar: Grammar): Compound {
  const {tokens} = grammar;
  const clauses: {condition: List; body: List}[] = [];
  let otherwise: List | undefined;
  do {
    tokens.scanner.next();
    const condition = grammar.body();
    tokens.reserved('then');
    clauses.push({condition, body: grammar.body()});
  } while (tokens.isReserved('elif'));
  if (tokens.isReserved('else')) {
    tokens.scanner.next();
    otherwise = grammar.body();
  }
  tokens.reserved('fi');
  return {kind: 'if', clauses, otherwise, redirects: []};
}

function forLoop(grammar: Grammar): Compound {
  const {tokens} = grammar;
  tokens.scanner.next();
  const name = tokens.scanner.next();
  if (name.kind !== 'word' || !NAME.test(name.raw)) {
    throw new SyntaxMistake('bad for loop variable');
  }
  tokens.skipNewlines();
  let words: Word[] | undefined;
  if (tokens.isReserved('in')) {
    tokens.scanner.next();
    words = [];
    for (let token = tokens.scanner.peek(); token.kind === 'word'; token = tokens.scanner.peek()) {
      words.push(token.word);
      tokens.scanner.next();
    }
    const end = tokens.scanner.next();
    if (end.kind !== 'newline' && !(end.kind === 'operator' && end.text === ';')) {
      tokens.unexpected(end);
    }
  } else if (tokens.isOperator(';')) {
    tokens.scanner.next();
  }
  tokens.skipNewlines();
  return {kind: 'for', name: name.raw, words, body: doGroup(grammar), redirects: []};
}

function caseOf(grammar: Grammar): Compound {
  const {tokens} = grammar;
  tokens.scanner.next();
  const word = tokens.scanner.next();
  if (word.kind !== 'word') {
    return tokens.unexpected(word);
  }
  tokens.skipNewlines();
  tokens.reserved('in');
  tokens.skipNewlines();
  const items: CaseItem[] = [];
  while (!tokens.isReserved('esac')) {
    items.push(caseItem(grammar));
    tokens.skipNewlines();
  }
  tokens.scanner.next();
  return {kind: 'case', word: word.word, items, redirects: []};
}

function caseItem(grammar: Grammar): CaseItem {
  const {tokens} = grammar;
  if (tokens.isOperator('(')) {
    tokens.scanner.next();
  }
  const patterns: Word[] = [];
  for (;;) {
    const pattern = tokens.scanner.next();
    if (pattern.kind !== 'word') {
      return tokens.unexpected(pattern);
    }
    patterns.push(pattern.word);
    if (!tokens.isOperator('|')) {
      break;
    }
    tokens.scanner.next();
  }
  tokens.operator(')');
  const body = grammar.list(true);
  if (!tokens.isReserved('esac')) {
    tokens.operator(';;');
  }
  return {patterns, body};
}
