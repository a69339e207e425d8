import type {CSSProperties, ReactNode} from 'react';
import {lineIcons, maskOf} from './icons';
import {linesOf} from './lines';
import type {SurfaceProps} from './types';
import styles from './styles.module.css';

/** The text as it reads before CodeMirror comes, and without any script: line for line as tall. */
export default function StaticText({
  value,
  language,
  label,
  diagnostics,
  lineMarks,
}: SurfaceProps): ReactNode {
  const icons = new Map(lineIcons(diagnostics, lineMarks).map((icon) => [icon.line, icon]));
  return (
    <pre className={styles.static} tabIndex={0} role="group" aria-label={label}>
      <code>
        {linesOf(value, language).map((pieces, index) => {
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
              {pieces.map(({text, kind}, at) =>
                kind === undefined ? (
                  text
                ) : (
                  <span key={at} className={styles[kind]}>
                    {text}
                  </span>
                ),
              )}
              {'\n'}
            </span>
          );
        })}
      </code>
    </pre>
  );
}
