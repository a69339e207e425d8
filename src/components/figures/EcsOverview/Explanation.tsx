import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {TASK_STATUSES} from '../../../simulator/aws';
import ExplainPanel from '../../ui/ExplainPanel';
import {PARTS} from './parts';
import {partName, partText, relations} from './text/partText';
import {statusText, taskName} from './text/stateText';
import {chosenTask, type Overview} from './useEcsOverview';
import styles from './styles.module.css';

interface ExplanationProps {
  readonly overview: Overview;
}

/** Explains what is chosen: a part, or a task in the state that it is in. */
export default function Explanation({overview}: ExplanationProps): ReactNode {
  const task = chosenTask(overview);
  if (task !== undefined) {
    return (
      <ExplainPanel title={`${taskName(task.id)} · ${task.lastStatus}`}>
        <p>
          {statusText(task.lastStatus)}
          {task.lastStatus === 'RUNNING' && ` ${partText('task')}`}
        </p>
      </ExplainPanel>
    );
  }
  const part = typeof overview.choice === 'object' ? 'task' : overview.choice;
  return (
    <ExplainPanel title={partName(part)}>
      <p>{partText(part)}</p>
    </ExplainPanel>
  );
}

/** The whole overview as text: its parts, its arrows and the life of a task. */
export function TextEquivalent(): ReactNode {
  return (
    <details className={styles.details}>
      <summary>{translate({id: 'ecsOverview.text', message: '글로 보기'})}</summary>
      <p>{translate({id: 'ecsOverview.text.parts', message: '구성 요소'})}</p>
      <dl>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{partName(part)}</dt>
            <dd>{partText(part)}</dd>
          </div>
        ))}
      </dl>
      <p>{translate({id: 'ecsOverview.text.relations', message: '화살표'})}</p>
      <ul>
        {relations().map((relation) => (
          <li key={relation}>{relation}</li>
        ))}
      </ul>
      <p>{translate({id: 'ecsOverview.text.states', message: '태스크의 상태'})}</p>
      <ol>
        {TASK_STATUSES.map((status) => (
          <li key={status}>
            <code>{status}</code> {statusText(status)}
          </li>
        ))}
      </ol>
    </details>
  );
}
