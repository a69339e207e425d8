import type {ReactNode} from 'react';
import type {Piece} from './lines';
import styles from './colours.module.css';

/** One line of `linesOf`, in colour, with the end of the line. */
export default function CodeText({pieces}: {readonly pieces: readonly Piece[]}): ReactNode {
  return (
    <>
      {pieces.map(({text, kind}, index) =>
        kind === undefined ? (
          text
        ) : (
          <span key={index} className={styles[kind]}>
            {text}
          </span>
        ),
      )}
      {'\n'}
    </>
  );
}
