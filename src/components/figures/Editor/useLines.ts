import {use, useEffect, useState} from 'react';
import {sharedModule} from '../../ui/sharedModule';
import type {linesOf, Piece} from './lines';
import type {EditorLanguage} from './types';

type LinesOf = typeof linesOf;

const plainLines: LinesOf = (text) =>
  text.split('\n').map((line) => (line === '' ? [] : [{text: line}]));

/** The grammars, the largest part of what the static text needs. */
const grammars = sharedModule(async () => (await import('./lines')).linesOf);

/** The lines of a text, in colours as soon as the grammars have come; the server waits for them. */
export function useLines(text: string, language: EditorLanguage): readonly (readonly Piece[])[] {
  const [read, setRead] = useState(grammars.known);
  const isServer = typeof window === 'undefined';
  useEffect(() => {
    grammars.load().then(
      (loaded) => setRead(() => loaded),
      // The text reads without colours too.
      () => undefined,
    );
  }, []);
  const ready = isServer ? use(grammars.load()) : read;
  return (ready ?? plainLines)(text, language);
}
