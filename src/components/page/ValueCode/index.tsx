import type {ReactNode} from 'react';

interface ValueCodeProps {
  /** The code, with its examples marked when the site is built. */
  readonly html: string;
}

/** Code within a sentence that holds one of the reader's values. */
export default function ValueCode({html}: ValueCodeProps): ReactNode {
  return <code dangerouslySetInnerHTML={{__html: html}} />;
}
