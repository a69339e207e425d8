import type {Position, SourceRange} from '../../../simulator/dockerfile';

export type EditorLanguage = 'dockerfile' | 'javascript' | 'json' | 'python' | 'shell' | 'text';

export type Severity = 'error' | 'warning' | 'info';

/** A fix for what a diagnostic is about. */
export interface DiagnosticAction {
  /** The words on its button; they say what will be done. */
  readonly name: string;
  readonly apply: () => void;
}

/** A message about a range of the text; lines and columns count from 1. */
export interface EditorDiagnostic {
  readonly from: SourceRange['start'];
  readonly to: SourceRange['end'];
  readonly severity: Severity;
  readonly message: string;
  readonly actions?: readonly DiagnosticAction[];
}

/** What happened to the step that a line makes, drawn beside its number. */
export interface LineMark {
  readonly line: number;
  readonly kind: 'cached' | 'rerun';
  /** Shown while the pointer is over the line: the page says the same in another place. */
  readonly label: string;
}

/** The commands of an editor, whichever of its forms is on the screen. */
export interface EditorHandle {
  readonly focus: () => void;
  /** Puts the cursor there, with the focus. */
  readonly reveal: (position: Position) => void;
}

/** What every form of the editor is given. */
export interface SurfaceProps {
  /** The text; `\n` ends a line, and other ends become it once the text is edited. */
  readonly value: string;
  readonly language: EditorLanguage;
  /** The name that a screen reader gives the text. */
  readonly label: string;
  readonly diagnostics: readonly EditorDiagnostic[];
  readonly lineMarks: readonly LineMark[];
}

/** What a form of the editor that can be written in is given besides. */
export interface WritableProps extends SurfaceProps {
  readonly onChange: (value: string) => void;
  /** Called for Ctrl+Enter, or ⌘+Enter. */
  readonly onSubmit?: (() => void) | undefined;
  /** The id of the element that sums up the diagnostics. */
  readonly describedBy: string | undefined;
}
