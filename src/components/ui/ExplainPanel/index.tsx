import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface ExplainPanelProps {
  /** The name of the part that is explained. */
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * Where a figure says what the chosen part is. It is a live region: choosing another part reads it
 * out. It keeps a minimum height so that the page does not move as the text changes.
 */
export default function ExplainPanel({title, children}: ExplainPanelProps): ReactNode {
  return (
    <div className={styles.panel} role="status">
      <p className={styles.title}>{title}</p>
      <div className={styles.text}>{children}</div>
    </div>
  );
}
