import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {remember, recall} from '../../memory/memory';
import {useMemory} from '../../memory/useMemory';
import {isStepDone, markStep} from '../../progress/progress';
import Tick from '../Tick';
import styles from './styles.module.css';

interface StepEndProps {
  /** The anchor of the step's heading. */
  readonly step: string;
}

/** The end of a step: where it is ticked off. */
export default function StepEnd({step}: StepEndProps): ReactNode {
  const {id} = useDoc().metadata;
  const done = isStepDone(useMemory().progress, id, step);
  return (
    <p className={styles.end} data-noindex>
      <Tick
        done={done}
        onChange={(now) => remember({progress: markStep(recall().progress, id, step, now)})}
      >
        <Translate id="progress.step" description="Ticks a step of a lab off">
          이 단계를 마쳤습니다
        </Translate>
      </Tick>
    </p>
  );
}
