import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type IconName =
  'layer' | 'base' | 'metadata' | 'writable' | 'aside' | 'new-file' | 'copy-up' | 'whiteout';

const PATHS: Record<IconName, string> = {
  layer: 'M8 2 14.5 5.5 8 9 1.5 5.5ZM2 8.6l6 3.2 6-3.2M2 11.4l6 3.2 6-3.2',
  base: 'M2 3h12v3H2ZM2 6.5h12v3H2ZM2 10h12v3H2Z',
  metadata: 'M2 2h5.5L14 8.5 8.5 14 2 7.5ZM5 5h.01',
  writable: 'M10.5 2.5l3 3L5.5 13.5l-3.5.5.5-3.5ZM8.8 4.2l3 3',
  aside: 'M2 4V2h2M7 2h2M12 2h2v2M14 7v2M14 12v2h-2M9 14H7M4 14H2v-2M2 9V7',
  'new-file': 'M8 3v10M3 8h10',
  'copy-up': 'M8 13V3M4 7l4-4 4 4',
  whiteout: 'M4 4l8 8M12 4l-8 8',
};

/** A drawn mark; the word beside it says the same. */
export default function Icon({name}: {readonly name: IconName}): ReactNode {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
