import type {ReactNode} from 'react';
import Icon from './Icon';
import {lineIcons} from './icons';
import type {SurfaceProps} from './types';
import {useLines} from './useLines';
import styles from './styles.module.css';

/** The text as it reads before CodeMirror comes, and without any script: line for line as tall. */
export default function StaticText({
  value,
  language,
  label,
  diagnostics,
  lineMarks,
}: SurfaceProps): ReactNode {
  const lines = useLines(value, language);
  const icons = new Map(lineIcons(diagnostics, lineMarks).map((icon) => [icon.line, icon]));
  return (
    <pre className={styles.static} tabIndex={0} role="group" aria-label={label}>
      <code>
        {lines.map((pieces, index) => {
          const icon = icons.get(index + 1);
          return (
            <span key={index} className={styles.line}>
              <span className={styles.mark} title={icon?.label}>
                {icon !== undefined && <Icon name={icon.name} />}
              </span>
              <span className={styles.lineNumber} data-line={index + 1} />
              <span className={styles.text}>
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
            </span>
          );
        })}
      </code>
    </pre>
  );
}
