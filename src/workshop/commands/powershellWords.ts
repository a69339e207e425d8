import {argument as cmdArgument} from './cmdWords';
import {fail} from './result';
import {plainText, type Piece, type Word} from './syntax';

/** Variables that PowerShell keeps under names of its own. */
const OWN_VARIABLES: Readonly<Record<string, string>> = {
  HOME: 'HOME',
  PWD: 'PWD',
  '?': 'LASTEXITCODE',
  USER: 'env:USERNAME',
  HOSTNAME: 'env:COMPUTERNAME',
};

/** What `$(pwd)` holds, which PowerShell keeps in a variable of its own. */
export const WORKING_DIRECTORY = 'pwd';

/** Text that PowerShell takes as one argument as it stands. */
const BARE = /^(?:--?[a-zA-Z][\w=/-]*|[\w./\\:=+][\w./\\:=+-]*)$/;

export const singleQuoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A variable's name behind `$`, in braces where what follows could be taken for part of it. */
function variable(name: string, alone: boolean): string {
  const own = OWN_VARIABLES[name];
  if (own === undefined && !/^[a-zA-Z_]/.test(name)) {
    fail('expansion', `$${name}`);
  }
  const full = own ?? `env:${name}`;
  return alone ? `$${full}` : `\${${full}}`;
}

/** A `$(…)` whose commands have been converted before. */
const substitution = (converted: string) =>
  converted === WORKING_DIRECTORY ? '${PWD}' : `$(${converted})`;

/** A piece within double quotes. */
function inQuotes(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return piece.text.replace(/[`$]/g, '`$&');
    case 'variable':
      return variable(piece.name, false);
    case 'command':
      return substitution(piece.text);
  }
}

/** `~/x` and `~`, which PowerShell does not fill in for programs. */
function withHome(word: Word): Word {
  const [first, ...rest] = word.pieces;
  if (first?.kind !== 'text' || first.quoted || !/^~(?:\/|$)/.test(first.text)) {
    return word;
  }
  const home: Piece = {kind: 'variable', name: 'HOME', quoted: true};
  return {...word, pieces: [home, {...first, text: first.text.slice(1)}, ...rest]};
}

/**
 * A word as one argument.
 *
 * @param isPattern whether what is called fills in `*` and `?` by itself
 */
export function argument(written: Word, isPattern = false): string {
  const word = withHome(written);
  for (const piece of word.pieces) {
    if (piece.kind === 'text' && piece.text.includes('"')) {
      fail('quote', piece.text);
    }
    if (piece.kind === 'text' && !piece.quoted && !isPattern && /[*?[]/.test(piece.text)) {
      fail('expansion', piece.text);
    }
  }
  const text = plainText(word);
  if (text === '') {
    fail('quote', "''");
  }
  if (text !== undefined) {
    return BARE.test(text) || (isPattern && /^[\w./\\*?-]+$/.test(text))
      ? text
      : singleQuoted(text);
  }
  const [only] = word.pieces;
  if (word.pieces.length === 1 && only?.kind === 'variable') {
    return variable(only.name, true);
  }
  if (word.pieces.length === 1 && only?.kind === 'command') {
    return substitution(only.text).replace(/^\$\{(\w+)\}$/, '$$$1');
  }
  return `"${word.pieces.map(inQuotes).join('')}"`;
}

/**
 * A word as the arguments of a program. Bash makes several of what a command prints where it is not
 * quoted; PowerShell makes one of each line, and AWS' CLI writes names with tabs between them
 * (Microsoft Learn, about_Split and about_Parsing, PowerShell 7.5).
 */
function asArguments(word: Word): string {
  const text = argument(word);
  const [only] = word.pieces;
  const isSplit = word.pieces.length === 1 && only?.kind === 'command' && !only.quoted;
  return isSplit && text.startsWith('$(') ? `(${text} -split '\\s+' -ne '')` : text;
}

/** Arguments with the lines on which they stand in the page. */
export function withLines(head: string, words: readonly Word[], from: number): string {
  const texts = words.map(plainText);
  if (texts.some((text) => text?.includes('"'))) {
    // The versions of PowerShell hand quotes on in two ways; after --% they hand on what is written.
    const other = texts.find((text) => text === undefined || text.includes('%'));
    return texts.includes(undefined) || other !== undefined
      ? fail('quote', texts.find((text) => text?.includes('"')) ?? '"')
      : `${head} --% ${words.map((word) => cmdArgument(word)).join(' ')}`;
  }
  let line = from;
  return words.reduce((text, word) => {
    const breaks = word.line > line;
    line = word.line;
    return `${text}${breaks ? ' `\n  ' : ' '}${asArguments(word)}`;
  }, head);
}

/** The words of `echo` as one text: Write-Output would write each on a line of its own. */
export function joined(words: readonly Word[]): string {
  const pieces = words.flatMap(({pieces: own}, index): readonly Piece[] =>
    index === 0 ? own : [{kind: 'text', text: ' ', quoted: true}, ...own],
  );
  const text = plainText({pieces, line: 0});
  return text === undefined
    ? `"${pieces.map((each) => (each.kind === 'text' ? each.text.replace(/[`$"]/g, '`$&') : inQuotes(each))).join('')}"`
    : singleQuoted(text);
}
