import {useEffect, useRef, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '../../../components/ui/Button';
import {useNow} from '../useNow';
import {countdownText, leftAt, type Countdown} from './countdown';
import type {CountdownIntent} from './keys';
import styles from './styles.module.css';

/** How often the time is read, in milliseconds: often enough that no second is left out. */
const EVERY = 200;

interface CountdownPanelProps {
  readonly countdown: Countdown;
  readonly onAct: (intent: CountdownIntent) => void;
}

/** The countdown, over all of the screen. A screen reader is told only that it is over. */
export default function CountdownPanel({countdown, onAct}: CountdownPanelProps): ReactNode {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const now = useNow(EVERY);
  const left = leftAt(countdown, now?.getTime() ?? countdown.since ?? 0);
  const isOver = left === 0;
  const isRunning = countdown.since !== undefined && !isOver;
  return (
    <section
      ref={panel}
      className={styles.countdown}
      aria-label={translate({id: 'projector.countdown', message: '남은 시간'})}
      tabIndex={-1}
      data-projector-bar
      data-countdown
    >
      <p className={styles.time} role="timer" aria-live="off" data-over={isOver || undefined}>
        {countdownText(left)}
      </p>
      <p className={styles.over} role="status" aria-live="polite">
        {isOver && (
          <Translate id="projector.countdownOver" description="The countdown is at its end">
            시간이 되었습니다
          </Translate>
        )}
      </p>
      <p className={styles.controls}>
        <Button aria-keyshortcuts="ArrowDown" onClick={() => onAct('shorter')}>
          <Translate id="projector.countdownShorter" description="Button: a minute less">
            1분 줄이기 (↓)
          </Translate>
        </Button>
        <Button look="primary" aria-keyshortcuts="Enter" onClick={() => onAct('toggle')}>
          {isRunning ? (
            <Translate id="projector.countdownPause" description="Button: pauses the countdown">
              멈춤 (Enter)
            </Translate>
          ) : (
            <Translate id="projector.countdownStart" description="Button: starts the countdown">
              시작 (Enter)
            </Translate>
          )}
        </Button>
        <Button aria-keyshortcuts="ArrowUp" onClick={() => onAct('longer')}>
          <Translate id="projector.countdownLonger" description="Button: a minute more">
            1분 늘리기 (↑)
          </Translate>
        </Button>
        <Button aria-keyshortcuts="Escape" onClick={() => onAct('close')}>
          <Translate id="projector.countdownClose" description="Button: closes the countdown">
            닫기 (Esc)
          </Translate>
        </Button>
      </p>
    </section>
  );
}
