import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {recall, remember} from '../../../browser/storage';
import {useMemory} from '../../ui/useStorage';
import {isStepDone, markStep} from '../../../workshop/reader/progress';
import Tick from '../../ui/Tick';
import styles from './styles.module.css';

interface StepEndProps {
  /** The anchor of the step's heading. */
  readonly step: string;
  /** The heading, number and all. */
  readonly title: string;
}

/** The end of a step: a box to tick it off and a link to the help page. `src/plugins/remark/steps.ts` adds it. */
export default function StepEnd({step, title}: StepEndProps): ReactNode {
  const {id} = useDoc().metadata;
  const done = isStepDone(useMemory().progress, id, step);
  return (
    <p className={styles.end} data-noindex data-step-end>
      <Tick
        done={done}
        onChange={(now) => remember({progress: markStep(recall().progress, id, step, now)})}
      >
        <Translate id="progress.step" description="Ticks a step of a lab off">
          이 단계를 마쳤습니다
        </Translate>
      </Tick>
      <Link
        to={`/help/?page=${id}&step=${step}`}
        aria-label={translate(
          {
            id: 'stepHelp.named',
            message: '막혔어요: {title}',
            description: 'What a screen reader says of the link at the end of a step',
          },
          {title},
        )}
      >
        <Translate id="stepHelp.link" description="At the end of a step: leads to the help page">
          막혔어요
        </Translate>
      </Link>
    </p>
  );
}
