/** A part of a word. What is not quoted may be split or filled in by the shell. */
export type Piece =
  | {readonly kind: 'text'; readonly text: string; readonly quoted: boolean}
  | {readonly kind: 'variable'; readonly name: string; readonly quoted: boolean}
  /** `$(…)`. */
  | {readonly kind: 'command'; readonly text: string; readonly quoted: boolean};

export interface Word {
  readonly pieces: readonly Piece[];
  /** The line of the script on which it starts, from 0. */
  readonly line: number;
}

export interface Redirect {
  /** The number before the operator: 0 or 1 where there is none. */
  readonly fd: number;
  readonly operator: '<' | '>' | '>>' | '>&' | '<<';
  /** A file, a number, or the word that ends the text. */
  readonly target: Word;
  /** The text behind `<<`; variables in it are replaced unless the word was quoted. */
  readonly text?: string;
}

export interface Command {
  readonly assignments: readonly {readonly name: string; readonly value: Word}[];
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
}

/** What stands between a command and the next. */
export type Separator = '&&' | '||' | ';' | '|' | '\n';

export type Item =
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly separator: Separator | undefined;
      /** True when the next command stands on a line of its own. */
      readonly breaks: boolean;
    }
  | {readonly kind: 'comment'; readonly text: string};

/** The text of a word in which nothing is replaced; undefined for any other. */
export function plainText({pieces}: Word): string | undefined {
  let text = '';
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      return undefined;
    }
    text += piece.text;
  }
  return text;
}
