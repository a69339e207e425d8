import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {recall, remember} from '@site/src/browser/storage';
import {useMemory} from '@site/src/components/ui/useStorage';
import {isStepDone, markStep} from '@site/src/workshop/reader/progress';
import Tick from '../../ui/Tick';
import type {Ending} from './box';

/** Ticks steps off, or unticks them; the box at the end of each step shows the same state. */
export function tick({pageId, steps}: Ending, done: boolean): void {
  remember({
    progress: steps.reduce(
      (progress, step) => markStep(progress, pageId, step, done),
      recall().progress,
    ),
  });
}

/** After the last check of a lab: offers to tick all steps off, for the reader may have skipped some. */
export function TickAll({ending: {pageId, steps}}: {readonly ending: Ending}): ReactNode {
  const {progress} = useMemory();
  return (
    <Tick
      done={steps.every((step) => isStepDone(progress, pageId, step))}
      onChange={(now) => tick({pageId, steps}, now)}
    >
      <Translate id="check.tickAll" description="CheckOutput: ticks off every step of the lab">
        이 실습의 단계를 모두 마쳤습니다
      </Translate>
    </Tick>
  );
}
