import {useImperativeHandle, useRef, type CSSProperties, type ReactNode, type Ref} from 'react';
import CodeText from './CodeText';
import {lineIcons, maskOf} from './icons';
import type {EditorHandle, SurfaceProps} from './types';
import {useLines} from './useLines';
import styles from './styles.module.css';

interface StaticTextProps extends SurfaceProps {
  readonly ref?: Ref<EditorHandle>;
}

/** The text before CodeMirror is fetched, and without any script. Its lines are as tall as there. */
export default function StaticText({
  value,
  language,
  label,
  diagnostics,
  lineMarks,
  ref,
}: StaticTextProps): ReactNode {
  const lines = useLines(value, language);
  const frame = useRef<HTMLPreElement>(null);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => frame.current?.focus(),
      reveal({line}) {
        frame.current?.focus();
        frame.current?.querySelector(`[data-line="${line}"]`)?.scrollIntoView({block: 'nearest'});
      },
    }),
    [],
  );
  const icons = new Map(lineIcons(diagnostics, lineMarks).map((icon) => [icon.line, icon]));
  return (
    <pre ref={frame} className={styles.static} tabIndex={0} role="group" aria-label={label}>
      <code>
        {lines.map((pieces, index) => {
          const icon = icons.get(index + 1);
          return (
            <span
              key={index}
              className={styles.line}
              data-line={index + 1}
              data-icon={icon?.name}
              title={icon?.label}
              style={icon && ({'--icon': maskOf(icon.name)} as CSSProperties)}
            >
              <CodeText pieces={pieces} />
            </span>
          );
        })}
      </code>
    </pre>
  );
}
