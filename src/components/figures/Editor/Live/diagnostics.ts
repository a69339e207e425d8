import {
  diagnosticCount,
  forEachDiagnostic,
  nextDiagnostic,
  type Diagnostic,
} from '@codemirror/lint';
import type {Text} from '@codemirror/state';
import {EditorView, type Command} from '@codemirror/view';
import type {Position} from '../../../../simulator/dockerfile';
import type {EditorDiagnostic} from '../types';
import {noProblemsText} from './text';

/** A position as CodeMirror's offset; one outside the text becomes the nearest offset within it. */
export function offsetOf(doc: Text, {line, column}: Position): number {
  const {from, length} = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return from + Math.min(Math.max(column - 1, 0), length);
}

/** Diagnostics in the form of CodeMirror, which draws their actions as buttons in a tooltip. */
export function toCodeMirror(
  doc: Text,
  diagnostics: readonly EditorDiagnostic[],
): readonly Diagnostic[] {
  return diagnostics.map(({from, to, severity, message, actions = []}) => {
    const start = offsetOf(doc, from);
    return {
      from: start,
      to: Math.max(start, offsetOf(doc, to)),
      severity,
      message,
      actions: actions.map(({name, apply}) => ({name, apply: () => apply()})),
    };
  });
}

/** Puts the cursor on the next problem, round the end of the text, and says what it is. */
export const goToNextProblem: Command = (view) => {
  if (diagnosticCount(view.state) === 0) {
    view.dispatch({effects: EditorView.announce.of(noProblemsText())});
    return true;
  }
  nextDiagnostic(view);
  const messages: string[] = [];
  forEachDiagnostic(view.state, ({message}, from) => {
    if (from === view.state.selection.main.from) {
      messages.push(message);
    }
  });
  view.dispatch({effects: EditorView.announce.of(messages.join(' '))});
  return true;
};
