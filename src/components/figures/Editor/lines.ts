import {tokensOf, type TokenKind} from './highlight';
import type {EditorLanguage} from './types';

/** A stretch of a line; without `kind` it has the colour of plain text. */
export interface Piece {
  readonly text: string;
  readonly kind?: TokenKind | undefined;
}

/** The text cut at the ends of its lines and of its coloured stretches. */
export function linesOf(text: string, language: EditorLanguage): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  const add = (stretch: string, kind?: TokenKind) =>
    stretch.split('\n').forEach((part, index) => {
      if (index > 0) {
        lines.push([]);
      }
      if (part !== '') {
        lines.at(-1)?.push({text: part, kind});
      }
    });
  let next = 0;
  for (const {from, to, kind} of tokensOf(text, language)) {
    add(text.slice(next, from));
    add(text.slice(from, to), kind);
    next = to;
  }
  add(text.slice(next));
  return lines;
}
