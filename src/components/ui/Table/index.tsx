import {useRef, type ComponentProps, type ReactNode} from 'react';
import clsx from 'clsx';
import useScrollRegion from '../useScrollRegion';
import {tableName} from './tableName';
import styles from './styles.module.css';

interface TableProps extends ComponentProps<'table'> {
  /** What it shows, in a few words; where the heading before it says that, none. */
  readonly label?: string;
  /** Smaller, as within a figure. */
  readonly dense?: boolean;
}

/** A table of a page. Where it is wider than the screen it scrolls by itself, by keyboard too. */
export default function Table({label = '', dense = false, ...rest}: TableProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const region = useScrollRegion(frame, tableName);
  return (
    <div
      ref={frame}
      className={clsx(styles.frame, dense && styles.dense)}
      data-table={label}
      {...region}
    >
      <table {...rest} className={styles.table} />
      {/* Comes after the table: where it is, the table is whole. */}
      <i hidden />
    </div>
  );
}
