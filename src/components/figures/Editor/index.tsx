import {useId, useLayoutEffect, useImperativeHandle, useRef, type ReactNode, type Ref} from 'react';
import PlainText from './PlainText';
import Problems from './Problems';
import StaticText from './StaticText';
import type {EditorDiagnostic, EditorHandle, EditorLanguage, LineMark} from './types';
import {useSurface} from './useSurface';
import styles from './styles.module.css';

export type {
  DiagnosticAction,
  EditorDiagnostic,
  EditorHandle,
  EditorLanguage,
  LineMark,
  Severity,
} from './types';

interface EditorProps {
  /** The text. A change that does not come from typing replaces it, and can be undone. */
  readonly value: string;
  /** Called at every change, with the whole text. */
  readonly onChange: (value: string) => void;
  readonly language: EditorLanguage;
  /** The name that a screen reader gives the text. */
  readonly label: string;
  /** Without it there is no list of problems under the text. */
  readonly diagnostics?: readonly EditorDiagnostic[] | undefined;
  readonly lineMarks?: readonly LineMark[];
  /** Called for Ctrl+Enter, or ⌘+Enter. */
  readonly onSubmit?: (() => void) | undefined;
  readonly ref?: Ref<EditorHandle>;
}

const NONE: readonly never[] = [];

/**
 * An editor of one text file with its diagnostics. Another file needs another `key`, so that undo
 * stays within the file. Tab moves the focus out of the text, as everywhere on a page.
 */
export default function Editor({
  diagnostics,
  lineMarks = NONE,
  onChange,
  onSubmit,
  ref,
  ...text
}: EditorProps): ReactNode {
  const holder = useRef<HTMLDivElement>(null);
  const handle = useRef<EditorHandle>(null);
  const surface = useSurface(holder);
  const summaryId = useId();

  useImperativeHandle(
    ref,
    () => ({
      focus: () => handle.current?.focus(),
      reveal: (position) => handle.current?.reveal(position),
    }),
    [],
  );

  useLayoutEffect(() => {
    if (surface.kind !== 'static' && surface.hadFocus) {
      handle.current?.focus();
    }
  }, [surface]);

  const shared = {...text, diagnostics: diagnostics ?? NONE, lineMarks};
  const writable = {
    ...shared,
    onChange,
    onSubmit,
    describedBy: diagnostics === undefined ? undefined : summaryId,
    ref: handle,
  };
  return (
    <div className={styles.editor}>
      <div ref={holder} className={styles.surface}>
        {surface.kind === 'static' && <StaticText {...shared} ref={handle} />}
        {surface.kind === 'live' && <surface.Live {...writable} />}
        {surface.kind === 'plain' && <PlainText {...writable} />}
      </div>
      {diagnostics !== undefined && (
        <Problems
          diagnostics={diagnostics}
          summaryId={summaryId}
          onReveal={(position) => handle.current?.reveal(position)}
        />
      )}
    </div>
  );
}
