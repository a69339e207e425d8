import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {DiffLine} from './changes';
import styles from './styles.module.css';

/** The sign before a line, so that colour is not alone. */
const SIGNS: Readonly<Record<DiffLine['kind'], string>> = {same: ' ', removed: '−', added: '+'};

/** What a screen reader says before a changed line. */
function lineWord(kind: DiffLine['kind']): string | undefined {
  switch (kind) {
    case 'same':
      return undefined;
    case 'removed':
      return translate({
        id: 'predictBuild.line.removed',
        message: '뺀 줄:',
        description: 'PredictBuild: said before a line that a change takes out',
      });
    case 'added':
      return translate({
        id: 'predictBuild.line.added',
        message: '넣은 줄:',
        description: 'PredictBuild: said before a line that a change puts in',
      });
  }
}

interface DiffRowProps {
  readonly kind: DiffLine['kind'];
  /** The line, with its end. */
  readonly children: ReactNode;
}

/** A line of a text of which some lines have changed. */
export default function DiffRow({kind, children}: DiffRowProps): ReactNode {
  const word = lineWord(kind);
  return (
    <span className={styles.line} data-kind={kind}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[kind]}
      </span>
      {word !== undefined && <span className={styles.heard}>{word} </span>}
      <span className={styles.lineText}>{children}</span>
    </span>
  );
}
