import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Figure from '../../ui/Figure';
import Controls from './Controls';
import Drawing from './Drawing';
import Explanation, {TextEquivalent} from './Explanation';
import {useEcsOverview} from './useEcsOverview';
import styles from './styles.module.css';

/**
 * The parts of Amazon ECS and how they are tied together. Every part explains itself; the reader
 * stops a task or changes the desired count and steps through what the service does about it.
 */
export default function EcsOverview(): ReactNode {
  const [overview, act] = useEcsOverview();
  return (
    <Figure
      title={translate({id: 'ecsOverview.title', message: 'Amazon ECS 한눈에 보기'})}
      note={
        <Translate id="ecsOverview.note">
          구성 요소나 태스크를 고르면 설명이 나옵니다. 화살표 키로도 옮겨 다닐 수 있습니다. 태스크
          여섯 개까지 들어가는 클러스터를 단순하게 그렸습니다. 한 단계는 정해진 시간이 아니라 상태가
          하나 바뀌는 동안입니다.
        </Translate>
      }
    >
      <div className={styles.root}>
        <Drawing overview={overview} onChoose={(choice) => act({kind: 'choose', choice})} />
        <Controls overview={overview} onAct={act} />
        <div className={styles.panel}>
          <Explanation overview={overview} />
        </div>
        <TextEquivalent />
      </div>
    </Figure>
  );
}
