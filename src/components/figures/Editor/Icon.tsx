import type {ReactNode} from 'react';
import {PATHS, type IconName} from './icons';
import styles from './styles.module.css';

/** A drawn mark; words near it say the same. */
export default function Icon({name}: {readonly name: IconName}): ReactNode {
  return (
    <svg
      className={styles.icon}
      data-kind={name}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
