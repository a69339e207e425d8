import {StateField, type EditorState, type Extension} from '@codemirror/state';
import {Decoration, EditorView, type DecorationSet} from '@codemirror/view';
import {tokensOf, type TokenKind} from '../highlight';
import type {EditorLanguage} from '../types';
import colours from '../colours.module.css';

const KINDS: readonly TokenKind[] = ['comment', 'keyword', 'string', 'number', 'function'];

const MARKS = new Map(KINDS.map((kind) => [kind, Decoration.mark({class: colours[kind] ?? ''})]));

function colour({doc}: EditorState, language: EditorLanguage): DecorationSet {
  return Decoration.set(
    tokensOf(doc.toString(), language).flatMap(
      ({from, to, kind}) => MARKS.get(kind)?.range(from, to) ?? [],
    ),
  );
}

/**
 * The colours of the site's code blocks, by the same grammars, which read the whole text at every
 * change: about a millisecond for a Dockerfile.
 */
export function tokenColours(language: EditorLanguage): Extension {
  return StateField.define<DecorationSet>({
    create: (state) => colour(state, language),
    update: (colours, {docChanged, state}) => (docChanged ? colour(state, language) : colours),
    provide: (field) => EditorView.decorations.from(field),
  });
}
