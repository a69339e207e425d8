import {useId, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {BuildStep} from '../../../simulator/buildkit';
import {hintText} from './text/hintText';
import Sentence from './Sentence';
import StateBadge from './StateBadge';
import StepOutput from './StepOutput';
import {stepPlace, stepText} from './stepText';
import {whyText} from './text/whyText';
import styles from './styles.module.css';

interface StepListProps {
  /** The steps of one build, in its order. */
  readonly steps: readonly BuildStep[];
  /** The accessible name of the list. */
  readonly label?: string;
  /** Shows the line of the Dockerfile that a step comes from; undefined for a list without such buttons. */
  readonly onShowLine?: ((line: number) => void) | undefined;
}

interface ItemProps extends Pick<StepListProps, 'steps' | 'onShowLine'> {
  readonly step: BuildStep;
  readonly idOf: (step: string) => string;
}

/** A button that goes to the earlier step because of which this one ran. */
function Cause({step, steps, idOf}: ItemProps): ReactNode {
  const {reason} = step;
  const cause = steps.find(({id}) => reason?.kind === 'earlier-step' && id === reason.step);
  if (cause === undefined) {
    return null;
  }
  const place = stepPlace(cause);
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => document.getElementById(idOf(cause.id))?.focus()}
    >
      <Translate
        id="buildSteps.cause"
        description="Button that leads to the step that made this one run again"
        values={{place}}
      >
        {'원인: {place} 단계 보기'}
      </Translate>
    </button>
  );
}

function Item(props: ItemProps): ReactNode {
  const {step, steps, idOf, onShowLine} = props;
  const hint = hintText(step, steps);
  const {line} = step.range.start;
  return (
    <li id={idOf(step.id)} className={styles.step} data-state={step.state} tabIndex={-1}>
      <div className={styles.head}>
        <StateBadge state={step.state} />
        <code className={styles.name}>
          <span className={styles.place}>{stepPlace(step)}</span> {stepText(step)}
        </code>
        {onShowLine !== undefined && (
          <button
            type="button"
            className={clsx(styles.link, styles.lineLink)}
            aria-label={translate(
              {
                id: 'buildSteps.showLine',
                message: 'Dockerfile {line}번째 줄 보기',
                description: 'The name of the button that shows a step’s line in the Dockerfile',
              },
              {line},
            )}
            onClick={() => onShowLine(line)}
          >
            <Translate
              id="buildSteps.line"
              description="On the button that shows a step's line in the Dockerfile"
              values={{line}}
            >
              {'{line}번째 줄'}
            </Translate>
          </button>
        )}
      </div>
      <p className={styles.reason}>
        <Sentence text={whyText(step, steps)} />
      </p>
      <Cause {...props} />
      {hint !== undefined && (
        <p className={styles.hint}>
          <strong>
            <Translate id="buildSteps.hint" description="Before how to keep a step in the cache">
              캐시를 쓰려면
            </Translate>
          </strong>{' '}
          <Sentence text={hint} />
        </p>
      )}
      <StepOutput step={step} />
    </li>
  );
}

/** The steps of a build: what became of each, why, and what would have kept it in the cache. */
export default function StepList({steps, label, onShowLine}: StepListProps): ReactNode {
  const prefix = useId();
  const ids = new Map(steps.map(({id}, index) => [id, `${prefix}step-${index}`]));
  return (
    <ol
      className={styles.steps}
      aria-label={
        label ??
        translate({
          id: 'buildSteps.label',
          message: '빌드의 단계',
          description: 'The name of the list of a build’s steps',
        })
      }
    >
      {steps.map((step) => (
        <Item
          key={step.id}
          step={step}
          steps={steps}
          idOf={(id) => ids.get(id) ?? ''}
          onShowLine={onShowLine}
        />
      ))}
    </ol>
  );
}
