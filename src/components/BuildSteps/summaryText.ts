import {translate} from '@docusaurus/Translate';
import type {BuildStep} from '../../simulator/build';

/** The outcome of a build in one sentence, for a status line and for a screen reader. */
export function summaryText(steps: readonly BuildStep[]): string {
  const count = (state: BuildStep['state']) => steps.filter((step) => step.state === state).length;
  const values = {all: steps.length, cached: count('cached'), run: count('run')};
  const failed = steps.findIndex(({state}) => state === 'failed');
  if (failed >= 0) {
    return translate(
      {
        id: 'buildSteps.summary.failed',
        message: '{all}단계 중 {place}번째 단계에서 빌드가 멈췄습니다.',
        description: 'The outcome of a build that failed in a step',
      },
      {all: steps.length, place: failed + 1},
    );
  }
  if (steps.length === 0) {
    return translate({
      id: 'buildSteps.summary.none',
      message: '실행할 단계가 없는 Dockerfile입니다.',
      description: 'The outcome of a build without steps, such as FROM alone',
    });
  }
  if (values.cached === steps.length) {
    return translate(
      {
        id: 'buildSteps.summary.cached',
        message: '{all}단계를 모두 캐시에서 가져왔습니다.',
        description: 'The outcome of a build in which nothing ran',
      },
      values,
    );
  }
  return values.cached === 0
    ? translate(
        {
          id: 'buildSteps.summary.run',
          message: '{all}단계를 모두 실행했습니다.',
          description: 'The outcome of a build in which every step ran',
        },
        values,
      )
    : translate(
        {
          id: 'buildSteps.summary.mixed',
          message: '{all}단계 중 {cached}단계를 캐시에서 가져오고 {run}단계를 다시 실행했습니다.',
          description: 'The outcome of a build',
        },
        values,
      );
}
