import {useImperativeHandle, useRef, type ReactNode, type Ref} from 'react';
import type {EditorHandle, WritableProps} from './types';
import styles from './styles.module.css';

/** How many UTF-16 units come before the line that counts from 1. */
function lineStart(text: string, line: number): number {
  return text.split('\n', line - 1).reduce((start, {length}) => start + length + 1, 0);
}

interface PlainTextProps extends WritableProps {
  readonly ref?: Ref<EditorHandle>;
}

/** A plain text box, as tall as its text, for where CodeMirror cannot be fetched. */
export default function PlainText({
  value,
  onChange,
  onSubmit,
  label,
  describedBy,
  ref,
}: PlainTextProps): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => area.current?.focus(),
      reveal({line, column}) {
        const {current} = area;
        if (current !== null) {
          const at = lineStart(current.value, line) + column - 1;
          current.focus();
          current.setSelectionRange(at, at);
        }
      },
    }),
    [],
  );
  return (
    // The text is laid out a second time, unseen, under the box: it gives the box its height.
    <div className={styles.plain} data-text={`${value}\n`}>
      <textarea
        ref={area}
        className={styles.area}
        rows={1}
        value={value}
        aria-label={label}
        aria-describedby={describedBy}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        translate="no"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && onSubmit !== undefined) {
            event.preventDefault();
            onSubmit();
          }
        }}
      />
    </div>
  );
}
