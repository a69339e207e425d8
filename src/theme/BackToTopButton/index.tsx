import type {ReactNode} from 'react';

/** Not shown: it floats over the last lines of code, and over a figure's explanation on a phone. */
export default function BackToTopButton(): ReactNode {
  return null;
}
