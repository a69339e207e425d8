import type {ReactNode} from 'react';
import clsx from 'clsx';
import type {PartState} from './useSelection';
import styles from './styles.module.css';

interface PartButtonProps {
  readonly state: PartState;
  /** The element that says what this part belongs with. */
  readonly describedBy?: string | undefined;
  readonly id?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the figure that can be pointed at, focused and chosen. */
export default function PartButton({
  state: {pressed, lit, ...handlers},
  describedBy,
  id,
  className,
  children,
}: PartButtonProps): ReactNode {
  return (
    <button
      type="button"
      id={id}
      className={clsx(styles.part, className)}
      data-lit={lit || undefined}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      {...handlers}
    >
      {children}
    </button>
  );
}
