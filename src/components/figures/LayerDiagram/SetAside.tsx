import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {ImagePlan, SetAsideStage, Taken} from '../../../simulator/image';
import Icon from './Icon';
import {linesLabel, stageLabel} from './text/labels';
import PartButton from './PartButton';
import type {Selection} from './useSelection';
import styles from './styles.module.css';

interface SetAsideProps {
  readonly plan: ImagePlan;
  readonly selection: Selection;
  readonly elementId: (part: string) => string;
}

function TakenLine({by, line, paths, destination}: Taken): ReactNode {
  return (
    <span className={styles.taken}>
      <span className={styles.reference}>
        {by === 'copy' ? 'COPY --from' : 'RUN --mount'} · {linesLabel({start: line, end: line})}
      </span>
      <code>
        {paths.join(' ')} → {destination}
      </code>
    </span>
  );
}

function Stage({
  stage,
  state,
  id,
}: {
  readonly stage: SetAsideStage;
  readonly state: ReturnType<Selection['part']>;
  readonly id: string;
}): ReactNode {
  return (
    <PartButton id={id} state={state} className={styles.stage}>
      <span className={styles.entryHead}>
        <span className={styles.stageName}>
          <Icon name="aside" />
          {stageLabel(stage)}
        </span>
        <span className={styles.lines}>{linesLabel(stage.range)}</span>
      </span>
      <code className={styles.entryText}>{`FROM ${stage.image}`}</code>
      {stage.taken.map((taken) => (
        <TakenLine key={`${taken.line} ${taken.paths.join(' ')}`} {...taken} />
      ))}
      {!stage.needed && (
        <span className={styles.reference}>
          <Translate id="layerDiagram.notBuilt" description="On a stage that is not built">
            빌드하지 않음
          </Translate>
        </span>
      )}
    </PartButton>
  );
}

/** The stages that are not part of the image, and what is taken from each. */
export default function SetAside({plan, selection, elementId}: SetAsideProps): ReactNode {
  return plan.setAside.length === 0 ? null : (
    <div className={styles.setAside}>
      <p className={styles.subheading}>
        <Translate id="layerDiagram.setAside" description="Over the stages that are no part of it">
          이미지에 들어가지 않는 스테이지
        </Translate>
      </p>
      <ul className={styles.stages}>
        {plan.setAside.map((stage) => (
          <li key={stage.id}>
            <Stage stage={stage} id={elementId(stage.id)} state={selection.part(stage.id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
