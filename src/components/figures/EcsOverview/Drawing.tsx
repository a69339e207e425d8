import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {arrowArea} from '../../ui/arrowKeys';
import {countTasks} from '../../../simulator/aws';
import Arrow from './Arrow';
import PartButton from './PartButton';
import type {PartId} from './parts';
import TaskCard from './TaskCard';
import {countsText} from './text/stateText';
import type {Choice, Overview} from './useEcsOverview';
import styles from './styles.module.css';

interface DrawingProps {
  readonly overview: Overview;
  readonly onChoose: (choice: Choice) => void;
}

/** The overview itself: traffic from above, the cluster, and what tasks are made from below. */
export default function Drawing({overview, onChoose}: DrawingProps): ReactNode {
  const part = (id: PartId) => ({part: id, chosen: overview.choice === id, onChoose});
  return (
    <div className={styles.drawing} {...arrowArea}>
      <div className={styles.traffic}>
        <PartButton {...part('client')} />
        <Arrow to="right">{translate({id: 'ecsOverview.arrow.request', message: '요청'})}</Arrow>
        <PartButton {...part('loadBalancer')} />
        <Arrow to="down">
          {translate({id: 'ecsOverview.arrow.balance', message: '정상인 태스크에 나눔'})}
        </Arrow>
      </div>
      <div className={styles.clusterBox}>
        <PartButton {...part('cluster')} look="title" />
        <Service overview={overview} onChoose={onChoose} />
        <Arrow to="up">
          {translate({id: 'ecsOverview.arrow.host', message: '실행할 자리를 줌'})}
        </Arrow>
        <PartButton
          {...part('capacity')}
          detail="Fargate · Managed Instances · EC2 · ECS Anywhere"
        />
      </div>
      <div className={styles.sources}>
        <Arrow to="up">
          {translate({id: 'ecsOverview.arrow.define', message: '정의대로 시작'})}
        </Arrow>
        <Arrow to="up">{translate({id: 'ecsOverview.arrow.pull', message: '이미지를 받음'})}</Arrow>
        <Arrow to="down">{translate({id: 'ecsOverview.arrow.log', message: '로그'})}</Arrow>
        <PartButton {...part('taskDefinition')} detail="web:1" />
        <Arrow to="right">
          {translate({id: 'ecsOverview.arrow.name', message: '이미지 이름'})}
        </Arrow>
        <PartButton {...part('registry')} detail="ECR · Docker Hub" />
        <PartButton
          {...part('logs')}
          detail={translate({id: 'ecsOverview.logs.detail', message: '표준 출력과 오류'})}
        />
      </div>
    </div>
  );
}

function Service({overview, onChoose}: DrawingProps): ReactNode {
  const {service, choice} = overview;
  return (
    <div className={styles.serviceBox}>
      <div className={styles.serviceHead}>
        <PartButton
          part="service"
          look="title"
          detail="web"
          chosen={choice === 'service'}
          onChoose={onChoose}
        />
        <PartButton
          part="scheduler"
          look="title"
          chosen={choice === 'scheduler'}
          onChoose={onChoose}
          detail={
            <Translate id="ecsOverview.scheduler.detail" values={{count: service.desiredCount}}>
              {'{count}개를 유지'}
            </Translate>
          }
        />
      </div>
      <p className={styles.counts}>{countsText(countTasks(service))}</p>
      <div className={styles.tasks}>
        {Array.from({length: service.capacity}, (_, slot) => {
          const task = service.tasks.find((candidate) => candidate.slot === slot);
          return task === undefined ? (
            <div key={`free-${slot}`} className={styles.free} aria-hidden="true" />
          ) : (
            <TaskCard
              key={task.id}
              task={task}
              chosen={typeof choice === 'object' && choice.taskId === task.id}
              onChoose={(taskId) => onChoose({taskId})}
            />
          );
        })}
      </div>
    </div>
  );
}
