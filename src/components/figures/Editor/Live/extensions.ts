import {defaultKeymap, history, historyKeymap} from '@codemirror/commands';
import {Compartment, EditorState, type Extension, type StateEffect} from '@codemirror/state';
import {EditorView, keymap} from '@codemirror/view';
import type {EditorLanguage} from '../types';
import {goToNextProblem} from './diagnostics';
import {lineGutter} from './gutter';
import {codeMirrorPhrases} from './text';
import {theme} from './theme';
import {tokenColours} from './tokens';

/** What of an editor may change while it is open. */
export interface Configuration {
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly language: EditorLanguage;
}

const configuration = new Compartment();

const COMMENTS: Readonly<Partial<Record<EditorLanguage, string>>> = {
  dockerfile: '#',
  javascript: '//',
  python: '#',
  shell: '#',
};

function extensionsOf({label, describedBy, language}: Configuration): Extension {
  const line = COMMENTS[language];
  return [
    EditorView.contentAttributes.of({
      'aria-label': label,
      ...(describedBy === undefined ? {} : {'aria-describedby': describedBy}),
    }),
    EditorState.languageData.of(() => (line === undefined ? [] : [{commentTokens: {line}}])),
    tokenColours(language),
  ];
}

export function configured(value: Configuration): Extension {
  return configuration.of(extensionsOf(value));
}

export function configure(value: Configuration): StateEffect<unknown> {
  return configuration.reconfigure(extensionsOf(value));
}

/**
 * What every editor has. Tab is left to the browser, so that nobody is caught in the text; lines
 * wrap, so that a narrow screen shows them whole. `submit` says whether it took Ctrl+Enter.
 */
export function baseExtensions(submit: () => boolean): Extension {
  return [
    lineGutter,
    history(),
    EditorView.lineWrapping,
    EditorState.tabSize.of(4),
    keymap.of([
      {key: 'Mod-Enter', run: submit},
      {key: 'F8', run: goToNextProblem},
      ...defaultKeymap,
      ...historyKeymap,
    ]),
    EditorState.phrases.of(codeMirrorPhrases()),
    theme,
  ];
}
