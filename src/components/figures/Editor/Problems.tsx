import {useRef, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '../../ui/Button';
import type {Position} from '../../../simulator/dockerfile';
import Icon from './Icon';
import {severityName} from './text';
import type {EditorDiagnostic} from './types';
import styles from './styles.module.css';

interface ProblemsProps {
  readonly diagnostics: readonly EditorDiagnostic[];
  /** The id of the line that says how many there are. */
  readonly summaryId: string;
  readonly onReveal: (position: Position) => void;
}

/** The diagnostics in words: for a screen reader, and for a finger, which cannot hover. */
export default function Problems({diagnostics, summaryId, onReveal}: ProblemsProps): ReactNode {
  const summary = useRef<HTMLParagraphElement>(null);
  return (
    <div className={styles.problems}>
      <p ref={summary} id={summaryId} className={styles.summary} tabIndex={-1}>
        {diagnostics.length === 0 ? (
          <Translate id="editor.noProblems" description="Under a text without problems">
            문제 없음
          </Translate>
        ) : (
          <Translate
            id="editor.problems"
            description="Over the list of the problems of a text"
            values={{count: diagnostics.length}}
          >
            {'문제 {count}개'}
          </Translate>
        )}
      </p>
      {diagnostics.length > 0 && (
        <ul className={styles.list}>
          {diagnostics.map(({from, severity, message, actions = []}, index) => (
            <li key={index} className={styles.problem}>
              <span className={styles.severity} data-kind={severity}>
                <Icon name={severity} /> {severityName(severity)}
              </span>
              <button type="button" className={styles.place} onClick={() => onReveal(from)}>
                {translate(
                  {
                    id: 'editor.line',
                    message: '{line}행',
                    description: 'A button that puts the cursor on the line of a problem',
                  },
                  {line: from.line},
                )}
              </button>
              <div className={styles.what}>
                <span>{message}</span>
                {actions.map(({name, apply}) => (
                  <Button
                    key={name}
                    className={styles.action}
                    onClick={() => {
                      apply();
                      // The button disappears with its problem, and would take the focus with it.
                      summary.current?.focus();
                    }}
                  >
                    {name}
                  </Button>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
