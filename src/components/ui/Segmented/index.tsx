import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

interface SegmentedProps<Value extends string> {
  /** What is being chosen; shown before the options and read with them. */
  readonly label: string;
  readonly options: readonly {readonly value: Value; readonly label: ReactNode}[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One choice of a few: native radio buttons, so arrow keys and screen readers work as usual. */
export default function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedProps<Value>): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
