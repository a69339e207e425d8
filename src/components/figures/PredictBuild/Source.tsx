import type {ReactNode} from 'react';
import CodeText from '../Editor/CodeText';
import {linesOf} from '../Editor/lines';
import {diffLines} from './changes';
import DiffRow from './DiffRow';
import type {Exercise} from './exercises';
import styles from './styles.module.css';

/** The Dockerfile of the second build, with what was changed in it since the first. */
export default function Source({
  exercise: {before, after},
}: {
  readonly exercise: Exercise;
}): ReactNode {
  return (
    <pre className={styles.source} role="group" aria-label="Dockerfile">
      <code>
        {diffLines(before.dockerfile, after.dockerfile).map(({kind, text}, index) => (
          <DiffRow key={index} kind={kind}>
            {linesOf(text, 'dockerfile').map((pieces, at) => (
              <CodeText key={at} pieces={pieces} />
            ))}
          </DiffRow>
        ))}
      </code>
    </pre>
  );
}
