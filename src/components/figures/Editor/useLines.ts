import {use, useEffect, useState} from 'react';
import type {linesOf, Piece} from './lines';
import type {EditorLanguage} from './types';

type LinesOf = typeof linesOf;

const plainLines: LinesOf = (text) =>
  text.split('\n').map((line) => (line === '' ? [] : [{text: line}]));

let known: LinesOf | undefined;
let loading: Promise<LinesOf> | undefined;

/** Fetches the grammars, the largest part of what the static text needs. */
async function load(): Promise<LinesOf> {
  ({linesOf: known} = await import('./lines'));
  return known;
}

/** The lines of a text, in colours as soon as the grammars have come; the server waits for them. */
export function useLines(text: string, language: EditorLanguage): readonly (readonly Piece[])[] {
  const [read, setRead] = useState(() => known);
  const isServer = typeof window === 'undefined';
  useEffect(() => {
    load().then(
      (loaded) => setRead(() => loaded),
      // The text reads without colours too.
      () => undefined,
    );
  }, []);
  const ready = isServer ? use((loading ??= load())) : read;
  return (ready ?? plainLines)(text, language);
}
