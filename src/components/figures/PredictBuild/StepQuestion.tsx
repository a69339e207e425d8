import {useId, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {BuildStep} from '../../../simulator/buildkit';
import {Sentence, StateBadge, stepPlace, whyText} from '../BuildSteps';
import type {Guess, StepVerdict} from './prediction';
import {guessLabel} from './text';
import styles from './styles.module.css';

interface StepQuestionProps {
  readonly step: BuildStep;
  /** The instruction as the Dockerfile writes it. */
  readonly source: string;
  readonly steps: readonly BuildStep[];
  readonly guess: Guess | undefined;
  /** Undefined until it is built. */
  readonly verdict: StepVerdict | undefined;
  readonly isMissing: boolean;
  readonly onGuess: (guess: Guess) => void;
}

const GUESSES: readonly Guess[] = ['cached', 'run'];

function Verdict({
  verdict,
  steps,
}: {
  readonly verdict: StepVerdict;
  readonly steps: readonly BuildStep[];
}): ReactNode {
  const {step, isRight} = verdict;
  return (
    <p className={styles.verdict}>
      <span className={styles.mark} data-right={isRight}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={isRight ? 'M3 8.5l3.2 3.2L13 5' : 'M4 4l8 8M12 4l-8 8'} />
        </svg>
        {isRight
          ? translate({
              id: 'predictBuild.right',
              message: '맞음',
              description: 'PredictBuild: a step was marked right',
            })
          : translate({
              id: 'predictBuild.wrong',
              message: '틀림',
              description: 'PredictBuild: a step was marked wrong',
            })}
      </span>
      <StateBadge state={step.state} />
      <span className={styles.why}>
        <Sentence text={whyText(step, steps)} />
      </span>
    </p>
  );
}

/** One step: will it come from the cache or run again? Once built, what it did and why. */
export default function StepQuestion({
  step,
  source,
  steps,
  guess,
  verdict,
  isMissing,
  onGuess,
}: StepQuestionProps): ReactNode {
  const name = useId();
  return (
    <li className={styles.step} data-missing={isMissing || undefined} data-right={verdict?.isRight}>
      <div className={styles.question} role="radiogroup" aria-labelledby={`${name}step`}>
        <code id={`${name}step`} className={styles.name}>
          <span className={styles.place}>{stepPlace(step)}</span> {source}
        </code>
        <span className={styles.guesses}>
          {GUESSES.map((each) => (
            <label key={each} className={styles.guess} data-guess={each}>
              <input
                type="radio"
                name={name}
                value={each}
                checked={guess === each}
                disabled={verdict !== undefined}
                onChange={() => onGuess(each)}
              />
              {guessLabel(each)}
            </label>
          ))}
        </span>
      </div>
      {verdict !== undefined && <Verdict verdict={verdict} steps={steps} />}
    </li>
  );
}
