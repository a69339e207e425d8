import {useId, useRef, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {Sentence} from '../BuildSteps';
import Button from '../../ui/Button';
import Answers from './Answers';
import ChangeList from './ChangeList';
import {exerciseOf} from './exercises';
import Outcome from './Outcome';
import {sourceOf} from './prediction';
import Source from './Source';
import StepQuestion from './StepQuestion';
import {unmarked, usePrediction} from './usePrediction';
import styles from './styles.module.css';

interface ExerciseProps {
  readonly id: string;
  /** Which of how many it is, counted from 1. */
  readonly number: number;
  readonly of: number;
  /** Whether another one has its place. */
  readonly hidden: boolean;
}

/**
 * An exercise: a Dockerfile that was built, a change, and the question which steps run again. The
 * reader marks every step before the build is made, and then reads what it did and why.
 */
export default function Exercise({id, number, of, hidden}: ExerciseProps): ReactNode {
  const exercise = exerciseOf(id);
  const {title, situation, hint} = exercise.texts();
  const prediction = usePrediction(exercise);
  const {steps, guesses, phase, verdicts, dispatch} = prediction;
  const titleId = useId();
  const list = useRef<HTMLOListElement>(null);
  const missing = phase === 'asked' ? unmarked(steps, guesses) : [];

  const check = () => {
    const first = steps.findIndex((step) => guesses[step.id] === undefined);
    if (first >= 0) {
      list.current?.children[first]?.querySelector('input')?.focus();
    }
    dispatch({type: 'build', steps});
  };

  return (
    <section className={styles.exercise} aria-labelledby={titleId} hidden={hidden}>
      <p className={styles.title} id={titleId}>
        <span className={styles.count}>
          <Translate
            id="predictBuild.count"
            description="Before the title of an exercise: which of how many it is"
            values={{number, all: of}}
          >
            {'예측 {number}/{all}'}
          </Translate>
        </span>{' '}
        {title}
      </p>
      <p>
        <Sentence text={situation} />
      </p>
      <Source exercise={exercise} />
      <ChangeList exercise={exercise} />
      <p className={styles.label}>
        <Translate id="predictBuild.ask" description="Over the steps to mark">
          첫 빌드에서는 모든 단계를 실행했습니다. 이번 빌드에서 각 단계를 캐시에서 가져올지, 다시
          실행할지 골라 보세요.
        </Translate>
      </p>
      <ol ref={list} className={styles.steps}>
        {steps.map((step, index) => (
          <StepQuestion
            key={step.id}
            step={step}
            source={sourceOf(step, exercise)}
            steps={steps}
            guess={guesses[step.id]}
            verdict={verdicts[index]}
            isMissing={missing.includes(step)}
            onGuess={(guess) => dispatch({type: 'guess', step: step.id, guess})}
          />
        ))}
      </ol>
      <div className={styles.actions}>
        {/* One button, so that the focus stays where it is. */}
        <Button
          look={phase === 'built' ? 'plain' : 'primary'}
          onClick={phase === 'built' ? () => dispatch({type: 'retry'}) : check}
        >
          {phase === 'built' ? (
            <Translate id="predictBuild.retry" description="Button: marks the steps anew">
              다시 풀기
            </Translate>
          ) : (
            <Translate id="predictBuild.build" description="Button: builds and shows the result">
              빌드하고 확인
            </Translate>
          )}
        </Button>
        <details className={styles.hint}>
          <summary>
            <Translate id="predictBuild.hint" description="Opens the hint of an exercise">
              힌트
            </Translate>
          </summary>
          <p>
            <Sentence text={hint} />
          </p>
        </details>
      </div>
      <Outcome exercise={exercise} prediction={prediction} />
      <Answers exercise={exercise} steps={steps} />
    </section>
  );
}
