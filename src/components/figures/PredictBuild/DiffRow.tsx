import type {ReactNode} from 'react';
import type {DiffLine} from './changes';
import {lineWord} from './text';
import styles from './styles.module.css';

/** The sign before a line, so that colour is not alone. */
const SIGNS: Readonly<Record<DiffLine['kind'], string>> = {same: ' ', removed: '−', added: '+'};

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
