import type {ReactNode} from 'react';
import clsx from 'clsx';
import Icon from './Icon';
import type {Kind} from './text/labels';
import styles from './styles.module.css';

/** What a part is: a mark and a word, in the colour of its kind. */
export default function KindBadge({kind}: {readonly kind: Kind}): ReactNode {
  return (
    <span className={clsx(styles.badge, styles[kind.tone])}>
      <Icon name={kind.icon} />
      {kind.label}
    </span>
  );
}
