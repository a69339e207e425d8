import {translate} from '@docusaurus/Translate';
import type {BuildStep} from '../../../../simulator/buildkit';
import {changedFiles} from './changedFiles';
import {code} from '../code';
import {shortened, stepText} from '../stepText';

const ran = ({state}: BuildStep) => state === 'run';

/** The first step that ran; undefined where several ran for reasons of their own. */
function firstCause(steps: readonly BuildStep[]): BuildStep | undefined {
  const causes = steps.filter((step) => ran(step) && step.reason?.kind !== 'earlier-step');
  return causes.length === 1 ? causes[0] : undefined;
}

/** What ran again in a build that took other steps from the cache, and why where one file did it. */
function ranAgain(steps: readonly BuildStep[]): string {
  const cause = firstCause(steps);
  const run = steps.filter(ran).length;
  if (cause === undefined) {
    return translate(
      {
        id: 'buildSteps.summary.again',
        message: '나머지 {run}개를 다시 실행했습니다.',
        description: 'Second sentence on a build: how many steps ran again',
      },
      {run},
    );
  }
  const values = {
    run,
    step: code(shortened(stepText(cause))),
    why: cause.reason?.kind === 'content-changed' ? `${changedFiles(cause.reason, steps)} ` : '',
  };
  return run === 1
    ? translate(
        {
          id: 'buildSteps.summary.againOne',
          message: '{why}{step} 하나만 다시 실행했습니다.',
          description:
            'Second sentence on a build: one step ran again. {why} is half a sentence, or nothing',
        },
        values,
      )
    : translate(
        {
          id: 'buildSteps.summary.againFrom',
          message: '{why}{step}부터 {run}개를 다시 실행했습니다.',
          description:
            'Second sentence on a build: from which step on it ran. {why} is half a sentence, or nothing',
        },
        values,
      );
}

/**
 * The outcome of a build in a sentence or two of Korean with code in backticks, for a status line
 * and for a screen reader.
 */
export function summaryText(steps: readonly BuildStep[]): string {
  const all = steps.length;
  const cached = steps.filter(({state}) => state === 'cached').length;
  const failed = steps.find(({state}) => state === 'failed');
  if (failed !== undefined) {
    return translate(
      {
        id: 'buildSteps.summary.failed',
        message: '{step} 단계에서 빌드가 멈췄습니다.',
        description: 'The outcome of a build that failed in a step',
      },
      {step: code(shortened(failed.name))},
    );
  }
  if (all === 0) {
    return translate({
      id: 'buildSteps.summary.none',
      message: '실행할 단계가 없는 Dockerfile입니다.',
      description: 'The outcome of a build without steps, such as FROM alone',
    });
  }
  if (cached === all) {
    return translate(
      {
        id: 'buildSteps.summary.cached',
        message: '단계 {all}개를 모두 캐시에서 가져왔습니다.',
        description: 'The outcome of a build in which nothing ran',
      },
      {all},
    );
  }
  if (cached === 0) {
    return translate(
      {
        id: 'buildSteps.summary.run',
        message: '단계 {all}개를 모두 실행했습니다.',
        description: 'The outcome of a build in which every step ran',
      },
      {all},
    );
  }
  const kept = translate(
    {
      id: 'buildSteps.summary.kept',
      message: '단계 {all}개 가운데 {cached}개를 캐시에서 가져왔습니다.',
      description: 'First sentence on a build: how many steps came from the cache',
    },
    {all, cached},
  );
  return `${kept} ${ranAgain(steps)}`;
}
