import type {ReactNode} from 'react';
import {piecesOf} from './code';

/** A sentence of which the pieces in backticks are drawn as code. */
export default function Sentence({text}: {readonly text: string}): ReactNode {
  return piecesOf(text).map((piece, index) =>
    piece.isCode ? <code key={index}>{piece.text}</code> : piece.text,
  );
}
