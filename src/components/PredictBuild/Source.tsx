import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {linesOf} from '../Editor/lines';
import {diffLines, type DiffLine} from './changes';
import type {Exercise} from './exercises';
import styles from './styles.module.css';

/** The sign before a changed line, so that colour is not alone. */
export const SIGNS: Readonly<Record<DiffLine['kind'], string>> = {
  same: ' ',
  removed: '−',
  added: '+',
};

/** What a screen reader says before a changed line. */
export function lineWord(kind: DiffLine['kind']): string | undefined {
  switch (kind) {
    case 'same':
      return undefined;
    case 'removed':
      return translate({
        id: 'predictBuild.line.removed',
        message: '뺀 줄:',
        description: 'PredictBuild: said before a line that a change takes out',
      });
    case 'added':
      return translate({
        id: 'predictBuild.line.added',
        message: '넣은 줄:',
        description: 'PredictBuild: said before a line that a change puts in',
      });
  }
}

function Line({line: {kind, text}}: {readonly line: DiffLine}): ReactNode {
  const word = lineWord(kind);
  return (
    <span className={styles.line} data-kind={kind}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[kind]}
      </span>
      {word !== undefined && <span className={styles.heard}>{word} </span>}
      <span className={styles.lineText}>
        {linesOf(text, 'dockerfile').map((pieces) =>
          pieces.map((piece, index) => (
            <span key={index} className={piece.kind && styles[piece.kind]}>
              {piece.text}
            </span>
          )),
        )}
        {'\n'}
      </span>
    </span>
  );
}

/** The Dockerfile of the second build, with what was changed in it since the first. */
export default function Source({
  exercise: {before, after},
}: {
  readonly exercise: Exercise;
}): ReactNode {
  return (
    <pre className={styles.source} role="group" aria-label="Dockerfile">
      <code>
        {diffLines(before.dockerfile, after.dockerfile).map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </code>
    </pre>
  );
}
