import {useRef, type ReactNode} from 'react';
import useScrollRegion from '../useScrollRegion';
import styles from './styles.module.css';

interface WideTableProps {
  /** Where it scrolls it is a region of its own, and no two of a page may have one name. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that scrolls by itself where it is wider than its place, by keyboard too. */
export default function WideTable({label, children}: WideTableProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const region = useScrollRegion(frame, label);
  return (
    <div ref={frame} className={styles.frame} {...region}>
      <table className={styles.table}>{children}</table>
    </div>
  );
}
