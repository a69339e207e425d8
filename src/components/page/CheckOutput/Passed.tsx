import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
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

/** Whether a passed check ends exactly one step: then that step is ticked off without asking. */
export const endsOneStep = (ending: Ending | undefined): ending is Ending =>
  ending?.steps.length === 1;

/** The headline of the verdict on an output that is right. */
export function passedText(ending: Ending | undefined): string {
  if (ending === undefined) {
    return translate({
      id: 'check.right',
      message: '맞습니다. 있어야 할 것이 모두 있습니다.',
      description: 'CheckOutput: everything that is expected is there, and the step goes on',
    });
  }
  return endsOneStep(ending)
    ? translate({
        id: 'check.done',
        message: '맞습니다. 이 단계를 마쳤습니다.',
        description: 'CheckOutput: everything is there, and the step has been ticked off',
      })
    : translate({
        id: 'check.labDone',
        message: '맞습니다. 이 실습의 결과가 제대로 나왔습니다.',
        description: 'CheckOutput: everything that a lab leads to is there',
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
