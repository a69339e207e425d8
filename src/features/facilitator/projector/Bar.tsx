import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {Intent} from './keys';
import {countedOf, type Slide} from './slides';
import styles from './styles.module.css';

interface BarProps {
  readonly slides: readonly Slide[];
  readonly index: number;
  /** Whether the slide goes on below the screen. */
  readonly more: boolean;
  readonly onAct: (intent: Intent) => void;
  readonly onNotes: () => void;
}

/** The bar at the foot of the screen: which slide is shown, and buttons. */
export default function Bar({slides, index, more, onAct, onNotes}: BarProps): ReactNode {
  const slide = slides[index];
  const previous = translate({
    id: 'projector.previous',
    message: '이전',
    description: 'Button of the projector view: the slide before',
  });
  const next = translate({
    id: 'projector.next',
    message: '다음',
    description: 'Button of the projector view: the next slide',
  });
  return (
    <div className={styles.bar} data-projector-bar>
      <button
        type="button"
        disabled={index === 0}
        onClick={() => onAct('previous')}
        aria-label={previous}
        title={previous}
      >
        ←
      </button>
      <p className={styles.place} role="status">
        {slide?.number !== undefined && (
          <strong className={styles.progress}>
            {slide.number}/{countedOf(slides)}
          </strong>
        )}
        <span className={styles.title}>{slide?.title}</span>
      </p>
      <span className={styles.more}>
        {more && (
          <Translate id="projector.more" description="The slide goes on below the screen">
            아래에 더 있음 ↓
          </Translate>
        )}
      </span>
      <button type="button" aria-keyshortcuts="q" onClick={() => onAct('code')}>
        <Translate id="projector.code" description="Button: the QR code of this step">
          QR (Q)
        </Translate>
      </button>
      <button type="button" aria-keyshortcuts="t" onClick={() => onAct('countdown')}>
        <Translate id="projector.countdownOpen" description="Button: opens a countdown">
          시간 재기 (T)
        </Translate>
      </button>
      <button type="button" onClick={onNotes}>
        <Translate id="projector.notes" description="Button: opens the window with the notes">
          노트
        </Translate>
      </button>
      <button type="button" aria-keyshortcuts="Escape" onClick={() => onAct('leave')}>
        <Translate id="projector.leave" description="Button: leaves the projector view">
          나가기 (Esc)
        </Translate>
      </button>
      <button
        type="button"
        disabled={index === slides.length - 1}
        onClick={() => onAct('next')}
        aria-label={next}
        title={next}
      >
        →
      </button>
    </div>
  );
}
