import {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import type {ImagePlan} from '../../../simulator/image';
import ExplainPanel from '../../ui/ExplainPanel';
import Figure from '../../ui/Figure';
import Segmented from '../../ui/Segmented';
import ContainerActions from './ContainerActions';
import Containers from './Containers';
import {explainPart} from './text/explain';
import {explainContainer} from './text/explainContainer';
import ImageStack from './ImageStack';
import Legend from './Legend';
import PlanTable from './PlanTable';
import type {PartId} from './selection';
import SetAside from './SetAside';
import Source from './Source';
import {CONTAINER_COUNTS, useContainers} from './useContainers';
import {useSelection} from './useSelection';
import styles from './styles.module.css';

interface LayerDiagramProps {
  /** What the simulator's build of the Dockerfile makes, when the site is built: `planImage`. */
  readonly plan: ImagePlan;
  /** The Dockerfile's lines. */
  readonly source: readonly string[];
}

/** A Dockerfile beside the layers of its image, with containers on top of them. */
export default function LayerDiagram({plan, source}: LayerDiagramProps): ReactNode {
  const prefix = useId();
  const elementId = (part: PartId) => `${prefix}${part}`;
  const selection = useSelection(plan);
  const {count, setCount, shown, chosen, actor, act} = useContainers(selection);
  const explained =
    chosen === undefined ? explainPart(plan, selection.selected) : explainContainer(chosen);

  return (
    <Figure
      title={translate({
        id: 'layerDiagram.title',
        message: 'Dockerfile의 명령과 이미지의 레이어',
        description: 'The title of the layer diagram',
      })}
      note={
        <Translate id="layerDiagram.note" description="Under the layer diagram">
          줄이나 레이어를 고르면 짝이 되는 것이 함께 표시됩니다. 레이어와 크기는 작은 예시
          프로젝트를 시뮬레이터로 빌드한 결과이며, 베이스 이미지와 패키지의 크기는 예시 값입니다.
          컨테이너를 고르면 그 안에서 파일을 쓰거나 지울 수 있습니다. 이때 쓰는 파일 경로도
          예시입니다.
        </Translate>
      }
    >
      <div className={styles.diagram}>
        <Legend aside={plan.setAside.length > 0} />
        <div className={styles.halves}>
          <Source plan={plan} source={source} selection={selection} elementId={elementId} />
          <div className={styles.result}>
            <Segmented
              label={translate({
                id: 'layerDiagram.count',
                message: '이 이미지로 만든 컨테이너 수',
                description: 'Chooses how many containers are drawn',
              })}
              options={CONTAINER_COUNTS.map((value) => ({value, label: value}))}
              value={count}
              onChange={setCount}
            />
            <ContainerActions container={actor} act={act} />
            <div>
              <Containers containers={shown} selection={selection} />
              <ImageStack plan={plan} selection={selection} elementId={elementId} />
            </div>
            <SetAside plan={plan} selection={selection} elementId={elementId} />
          </div>
          <div className={clsx(styles.explain, selection.chosen && styles.chosen)}>
            <ExplainPanel title={explained.title}>
              {explained.sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </ExplainPanel>
          </div>
        </div>
        <PlanTable plan={plan} />
      </div>
    </Figure>
  );
}
