import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

interface PartProps {
  readonly children: ReactNode;
}

interface AnswerProps extends PartProps {
  readonly correct?: boolean;
}

/** The question of a quiz. */
export function QuizQuestion({children}: PartProps): ReactNode {
  return (
    <p className={styles.question}>
      <span className={styles.mark} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

/** What one answer says: the part that is clicked. */
export function QuizLabel({children}: PartProps): ReactNode {
  return <summary className={styles.label}>{children}</summary>;
}

/**
 * One answer with its explanation. It is a native `details`, so that it can be answered by
 * keyboard, before the page's script has loaded and without any script.
 */
export function QuizAnswer({correct = false, children}: AnswerProps): ReactNode {
  return (
    <details className={styles.answer} data-correct={correct}>
      {children}
      <p className={styles.verdict}>
        {correct ? (
          <Translate id="quiz.right" description="Shown when the right answer is chosen">
            정답입니다
          </Translate>
        ) : (
          <Translate id="quiz.wrong" description="Shown when a wrong answer is chosen">
            다시 생각해 보세요
          </Translate>
        )}
      </p>
    </details>
  );
}

/** A question with answers to choose from; every answer explains itself when it is chosen. */
export default function Quiz({children}: PartProps): ReactNode {
  return <section className={styles.quiz}>{children}</section>;
}
