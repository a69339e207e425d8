import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

interface FigureProps {
  /** One phrase that says what the figure shows. */
  readonly title: string;
  /** A sentence or two under the drawing: what to do with it, where its values come from. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** The frame that every figure of the workshop stands in. */
export default function Figure({title, note, children}: FigureProps): ReactNode {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <span className={styles.mark}>
          <Translate id="figure.mark" description="The word before a figure's title">
            그림
          </Translate>
        </span>
        {title}
      </figcaption>
      <div className={styles.body}>{children}</div>
      {note !== undefined && <div className={styles.note}>{note}</div>}
    </figure>
  );
}
