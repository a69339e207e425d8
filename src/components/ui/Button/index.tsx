import type {ComponentProps, ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is the one main action of a figure. */
  readonly look?: 'plain' | 'primary';
}

/** A button that looks the same in every figure. */
export default function Button({look = 'plain', className, ...rest}: ButtonProps): ReactNode {
  return (
    <button type="button" className={clsx(styles.button, styles[look], className)} {...rest} />
  );
}
