import {EditorView} from '@codemirror/view';

/** A stretch with a diagnostic: drawn as text is, so that forced colours keep it. */
const underline = (style: string, colour: string) => ({
  backgroundImage: 'none',
  paddingBottom: 0,
  textDecoration: `underline ${style} var(${colour}) 2px`,
  textUnderlineOffset: '0.2em',
  textDecorationSkipInk: 'none',
});

/** What CodeMirror draws, in the site's tokens: they change with the theme, this does not. */
export const theme = EditorView.theme({
  '&': {maxHeight: 'var(--tallest)', backgroundColor: 'transparent', color: 'var(--ws-text)'},
  '&.cm-focused': {outline: '2px solid var(--ws-focus)', outlineOffset: '-2px'},
  '.cm-scroller': {
    overflow: 'auto',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
  },
  '.cm-content': {padding: 'var(--pad) 0', caretColor: 'var(--ws-text)'},
  '.cm-line': {padding: '0 var(--end) 0 var(--start)'},
  '.cm-lintRange-error': underline('wavy', '--ws-error'),
  '.cm-lintRange-warning': underline('dashed', '--ws-writable'),
  '.cm-lintRange-info': underline('dotted', '--ws-layer'),
  '.cm-lintRange-active': {backgroundColor: 'var(--ws-accent-soft)'},
  '.cm-lintPoint::after': {borderBottomColor: 'var(--ws-error)'},
  '.cm-tooltip': {
    maxWidth: 'min(30rem, 90vw)',
    border: '1px solid var(--ws-line-strong)',
    borderRadius: 'var(--ws-radius-small)',
    backgroundColor: 'var(--ws-surface)',
    boxShadow: 'var(--ws-shadow)',
    color: 'var(--ws-text)',
    fontFamily: 'var(--ws-font)',
  },
  '.cm-diagnostic': {padding: '0.4rem 0.75rem', borderLeftColor: 'var(--ws-layer)'},
  '.cm-diagnostic-error': {borderLeftColor: 'var(--ws-error)'},
  '.cm-diagnostic-warning': {borderLeftColor: 'var(--ws-writable)'},
  '.cm-diagnosticAction': {
    padding: '0.2rem 0.6rem',
    border: '1px solid var(--ws-line-strong)',
    borderRadius: 'var(--ws-radius-small)',
    backgroundColor: 'var(--ws-background)',
    color: 'var(--ws-text)',
  },
});
