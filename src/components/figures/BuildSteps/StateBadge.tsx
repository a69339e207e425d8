import type {ReactNode} from 'react';
import {STATE_ICONS, type StepState} from './stepStates';
import {stateLabel} from './text/stateText';
import styles from './styles.module.css';

/** What became of a step: a mark and a word, in the colour of its state. */
export default function StateBadge({state}: {readonly state: StepState}): ReactNode {
  return (
    <span className={styles.badge} data-state={state}>
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={STATE_ICONS[state]} />
      </svg>
      {stateLabel(state)}
    </span>
  );
}
