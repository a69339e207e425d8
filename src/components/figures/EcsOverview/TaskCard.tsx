import type {ReactNode} from 'react';
import clsx from 'clsx';
import {TASK_STATUSES, phaseOf, type Task, type TaskPhase} from '../../../simulator/aws';
import {moveByArrows} from '../../ui/arrowKeys';
import {phaseName, taskName} from './text/stateText';
import styles from './styles.module.css';

/** A sign for each phase, so that colour does not say it alone. */
const SIGN: Readonly<Record<TaskPhase, string>> = {
  starting: '◔',
  running: '●',
  stopping: '◑',
  stopped: '○',
};

interface TaskCardProps {
  readonly task: Task;
  readonly chosen: boolean;
  readonly onChoose: (id: number) => void;
}

/** One task: its number, the state that ECS reports, and how far along its life it is. */
export default function TaskCard({task, chosen, onChoose}: TaskCardProps): ReactNode {
  const phase = phaseOf(task.lastStatus);
  const reached = TASK_STATUSES.indexOf(task.lastStatus);
  return (
    <button
      type="button"
      className={clsx(styles.task, styles[phase])}
      aria-pressed={chosen}
      onClick={() => onChoose(task.id)}
      onKeyDown={moveByArrows}
    >
      <span className={styles.taskName}>{taskName(task.id)}</span>
      <span className={styles.phase}>
        <span aria-hidden="true">{SIGN[phase]} </span>
        {phaseName(phase)}
      </span>
      <code className={styles.status}>{task.lastStatus}</code>
      <span className={styles.life} aria-hidden="true">
        {TASK_STATUSES.map((status, at) => (
          <span key={status} className={clsx(at <= reached && styles.passed)} />
        ))}
      </span>
    </button>
  );
}
