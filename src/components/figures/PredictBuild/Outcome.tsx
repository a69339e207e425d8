import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {Sentence} from '../BuildSteps';
import type {Exercise} from './exercises';
import {unmarked, type Prediction} from './usePrediction';
import styles from './styles.module.css';

function outcomeText({phase, steps, guesses, verdicts}: Prediction, lesson: string): string {
  if (phase === 'asked') {
    return translate(
      {
        id: 'predictBuild.unmarked',
        message: '아직 고르지 않은 단계가 {count}개 있습니다.',
        description: 'PredictBuild: the reader asked for the result too early',
      },
      {count: unmarked(steps, guesses).length},
    );
  }
  const right = verdicts.filter(({isRight}) => isRight).length;
  if (right === steps.length) {
    const message = translate({
      id: 'predictBuild.allRight',
      message: '모두 맞혔습니다.',
      description: 'PredictBuild: every step was marked right; what to take along follows',
    });
    return `${message} ${lesson}`;
  }
  return translate(
    {
      id: 'predictBuild.someRight',
      message:
        '단계 {all}개 가운데 {right}개를 맞혔습니다. 틀린 단계의 까닭을 읽고 다시 풀어 보십시오.',
      description: 'PredictBuild: some steps were marked wrong',
    },
    {all: steps.length, right},
  );
}

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
