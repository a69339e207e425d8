import {fail} from './result';
import type {Piece, Word} from './syntax';

/** Variables that the command prompt keeps under names of its own. */
const OWN_VARIABLES: Readonly<Record<string, string>> = {
  HOME: 'USERPROFILE',
  PWD: 'cd',
  '?': 'ERRORLEVEL',
  USER: 'USERNAME',
  HOSTNAME: 'COMPUTERNAME',
};

/** Text that needs no quotes: nothing in it means something to the command prompt, in `for` too. */
const BARE = /^[\w./\\:+@~{}*?-]+$/;

function variable(name: string): string {
  const own = OWN_VARIABLES[name];
  if (own === undefined && !/^[a-zA-Z_]/.test(name)) {
    fail('expansion', `$${name}`);
  }
  return `%${own ?? name}%`;
}

function pieceText(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'variable':
      return variable(piece.name);
    case 'command':
      return piece.text.trim() === 'pwd' ? '%cd%' : fail('expansion', `$(${piece.text})`);
  }
}

/** A word's text, `~/` replaced, without quotes. */
export function bare({pieces}: Word): string {
  const [first] = pieces;
  const text = pieces.map(pieceText).join('');
  const isHome = first?.kind === 'text' && !first.quoted && /^~(?:\/|$)/.test(first.text);
  return isHome ? `%USERPROFILE%${text.slice(1)}` : text;
}

/** Programs read `\"` as a quote; to the command prompt itself it ends one, so nothing may follow. */
const isSafeWithQuotes = (text: string) => !/\\"|[&|<>^%!\n]/.test(text);

function quoted(text: string, isQuoted: boolean): string {
  if (text.includes('\n') || (text.includes('"') && !isSafeWithQuotes(text))) {
    fail('quote', text);
  }
  return !isQuoted && BARE.test(text.replace(/%\w+%/g, 'x'))
    ? text
    : `"${text.replaceAll('"', '\\"')}"`;
}

/** @param isPattern whether what is called fills in `*` and `?` by itself */
export function argument(word: Word, isPattern = false): string {
  const holdsPattern = word.pieces.some(
    (piece) => piece.kind === 'text' && !piece.quoted && /[*?[]/.test(piece.text),
  );
  if (holdsPattern && !isPattern) {
    fail('expansion', bare(word));
  }
  const hasValue = word.pieces.some(({kind, quoted: inQuotes}) => kind !== 'text' && inQuotes);
  const text = bare(word);
  return quoted(text, hasValue || text === '');
}

/** Arguments with the lines on which they stand in the page. */
export function withLines(head: string, words: readonly Word[], from: number): string {
  let line = from;
  return words.reduce((text, word) => {
    const breaks = word.line > line;
    line = word.line;
    return `${text}${breaks ? ' ^\n  ' : ' '}${argument(word)}`;
  }, head);
}
