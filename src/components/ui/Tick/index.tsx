import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface TickProps {
  readonly done: boolean;
  readonly onChange: (done: boolean) => void;
  readonly children: ReactNode;
}

/** A box to tick off, as large as a finger. */
export default function Tick({done, onChange, children}: TickProps): ReactNode {
  return (
    <label className={styles.tick} data-done={done}>
      <input
        type="checkbox"
        checked={done}
        onChange={({target}) => {
          onChange(target.checked);
        }}
      />
      {children}
    </label>
  );
}
