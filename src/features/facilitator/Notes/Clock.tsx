import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {clockText, timerText} from '../../../workshop/agenda/clock';
import type {Timing} from './timing';
import styles from './styles.module.css';

interface ClockProps {
  readonly timing: Timing;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** The timer of the step and of the agenda's item. */
export default function Clock({timing, minutes}: ClockProps): ReactNode {
  const {step, item, late, rest} = timing;
  return (
    <dl className={styles.clock}>
      <div>
        <dt>
          <Translate id="notes.now" description="Label of the time of day">
            지금
          </Translate>
        </dt>
        <dd>{clockText(minutes)}</dd>
      </div>
      <div>
        <dt>
          <Translate id="notes.elapsed" description="Label: how long the step has been shown">
            이 단계에서 지난 시간
          </Translate>
        </dt>
        <dd data-clock="elapsed">{timerText(step.elapsed)}</dd>
      </div>
      {step.planned !== undefined && (
        <>
          <div>
            <dt>
              <Translate id="notes.planned" description="Label: how long the step should take">
                계획
              </Translate>
            </dt>
            <dd data-clock="planned">{timerText(step.planned)}</dd>
          </div>
          <div data-over={step.elapsed > step.planned || undefined}>
            <dt>
              <Translate id="notes.stepRest" description="Label: what is left of the step's time">
                남은 시간
              </Translate>
            </dt>
            <dd data-clock="rest">{timerText(step.planned - step.elapsed)}</dd>
          </div>
        </>
      )}
      {item !== undefined && rest !== undefined && (
        <div data-over={rest < 0 || undefined}>
          <dt>
            <Translate
              id="notes.pageRest"
              description="Label: what is left of the page's time, and when it ends"
              values={{time: clockText(item.end)}}
            >
              {'이 페이지는 {time}까지'}
            </Translate>
          </dt>
          <dd>{timerText(rest)}</dd>
        </div>
      )}
      {late !== 0 && (
        <div data-over={late > 0 || undefined}>
          <dt>
            {late > 0 ? (
              <Translate id="notes.late" description="Label: the day ends later than planned">
                계획보다 늦게 끝남
              </Translate>
            ) : (
              <Translate id="notes.early" description="Label: the day ends earlier than planned">
                계획보다 일찍 끝남
              </Translate>
            )}
          </dt>
          <dd>{timerText(Math.abs(late))}</dd>
        </div>
      )}
    </dl>
  );
}
