import type {ReactNode} from 'react';
import {Sentence} from '../BuildSteps';
import type {Exercise} from './exercises';
import {outcomeText} from './text';
import type {Prediction} from './usePrediction';
import styles from './styles.module.css';

/** How many steps were marked right, and what to take along. */
export default function Outcome({
  exercise,
  prediction,
}: {
  readonly exercise: Exercise;
  readonly prediction: Prediction;
}): ReactNode {
  const {phase, verdicts} = prediction;
  const isSolved = phase === 'built' && verdicts.every(({isRight}) => isRight);
  return (
    <p role="status" className={styles.outcome} data-solved={isSolved}>
      {phase !== 'marking' && <Sentence text={outcomeText(prediction, exercise.texts().lesson)} />}
    </p>
  );
}
