import type {ReactNode} from 'react';
import clsx from 'clsx';
import {moveByArrows} from '../../ui/arrowKeys';
import Mark from './marks';
import type {PartId} from './parts';
import {partName} from './text/partText';
import styles from './styles.module.css';

interface PartButtonProps {
  readonly part: PartId;
  readonly chosen: boolean;
  readonly onChoose: (part: PartId) => void;
  /** `card` stands by itself; `title` heads the box around it. */
  readonly look?: 'card' | 'title';
  /** A few words under the name: an example, or what the part is made of. */
  readonly detail?: ReactNode;
}

/** A part of the overview that explains itself when it is pressed. */
export default function PartButton({
  part,
  chosen,
  onChoose,
  look = 'card',
  detail,
}: PartButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={clsx(styles.part, styles[look], styles[part])}
      aria-pressed={chosen}
      onClick={() => onChoose(part)}
      onKeyDown={moveByArrows}
    >
      <Mark part={part} />
      <span className={styles.partName}>{partName(part)}</span>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </button>
  );
}
