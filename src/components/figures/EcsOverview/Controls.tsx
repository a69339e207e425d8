import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {isSteady} from '../../../simulator/aws';
import Button from '../../ui/Button';
import Segmented from '../../ui/Segmented';
import {eventsText} from './text/stateText';
import {taskToStop, type Overview, type OverviewAction} from './useEcsOverview';
import styles from './styles.module.css';

const COUNTS = ['1', '2', '3', '4'] as const;
type Count = (typeof COUNTS)[number];

interface ControlsProps {
  readonly overview: Overview;
  readonly onAct: (action: OverviewAction) => void;
}

/** What the reader can do to the service, and what came of it. */
export default function Controls({overview, onAct}: ControlsProps): ReactNode {
  const {service, events} = overview;
  const target = taskToStop(overview);
  const desired = COUNTS.find((count) => Number(count) === service.desiredCount) ?? COUNTS[0];
  const setDesired = (count: Count) =>
    onAct({
      kind: 'service',
      command: {kind: 'update-service', desiredCount: Number(count)},
    });
  const stop = () =>
    target !== undefined && onAct({kind: 'service', command: {kind: 'stop-task', id: target.id}});
  return (
    <div className={styles.controls}>
      <Segmented
        label={translate({id: 'ecsOverview.desired', message: '원하는 수(desiredCount)'})}
        options={COUNTS.map((count) => ({value: count, label: count}))}
        value={desired}
        onChange={setDesired}
      />
      <div className={styles.buttons}>
        {/* Not `disabled`: the button that stops the last task would lose the focus by it. */}
        <Button onClick={stop} aria-disabled={target === undefined} className={styles.stop}>
          {target === undefined ? (
            <Translate id="ecsOverview.stop.none">멈출 태스크 없음</Translate>
          ) : (
            translate({id: 'ecsOverview.stop', message: '태스크 {id} 멈추기'}, {id: target.id})
          )}
        </Button>
        <Button look="primary" onClick={() => onAct({kind: 'service', command: {kind: 'tick'}})}>
          <Translate id="ecsOverview.next">다음 단계</Translate>
        </Button>
        <Button onClick={() => onAct({kind: 'reset'})}>
          <Translate id="ecsOverview.reset">처음으로</Translate>
        </Button>
      </div>
      <p className={styles.happened} role="status">
        {eventsText(events, isSteady(service))}
      </p>
    </div>
  );
}
