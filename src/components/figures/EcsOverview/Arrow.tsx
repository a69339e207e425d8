import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

interface ArrowProps {
  readonly to: 'right' | 'down' | 'up';
  readonly children: ReactNode;
}

/** An arrow between two parts, with its label beside it or above it. */
export default function Arrow({to, children}: ArrowProps): ReactNode {
  return (
    <div className={clsx(styles.arrow, styles[to])}>
      <span className={styles.line} aria-hidden="true" />
      <span className={styles.arrowLabel}>{children}</span>
    </div>
  );
}
