import {translate} from '@docusaurus/Translate';
import type {BuildStep, StepReason} from '../../../../simulator/buildkit';
import {changedFiles} from './changedFiles';
import {code} from '../code';
import {environmentText} from './environmentText';
import {settingText} from './settingText';
import {shortened, stepText} from '../stepText';

type Of<Kind extends StepReason['kind']> = Extract<StepReason, {readonly kind: Kind}>;

const shown = (text: string) => code(shortened(text));

function earlierStep({step: id}: Of<'earlier-step'>, steps: readonly BuildStep[]): string {
  const cause = steps.find((step) => step.id === id);
  const step = cause === undefined ? '' : shown(stepText(cause));
  if (cause?.reason?.kind === 'content-changed') {
    return translate(
      {
        id: 'buildSteps.reason.earlierContent',
        message:
          '{files} 앞 단계({step})를 다시 실행했습니다. 이 단계는 그 결과 위에서 실행하므로 함께 다시 실행했습니다.',
        description:
          'Why a step ran: an earlier one ran because files changed. {files} is half a sentence',
      },
      {files: changedFiles(cause.reason, steps), step},
    );
  }
  return translate(
    {
      id: 'buildSteps.reason.earlier',
      message:
        '앞 단계({step})를 다시 실행했습니다. 이 단계는 그 결과 위에서 실행하므로 함께 다시 실행했습니다.',
      description: 'Why a step ran: an earlier one ran',
    },
    {step},
  );
}

function orderChanged({before}: Of<'order-changed'>): string {
  return before === undefined
    ? translate({
        id: 'buildSteps.reason.orderBase',
        message:
          '지난 빌드에서는 베이스 이미지 바로 위에서 실행한 단계입니다. 놓인 자리가 달라져 다시 실행했습니다.',
        description: 'Why a step ran: in the build before it stood right on the base image',
      })
    : translate(
        {
          id: 'buildSteps.reason.order',
          message:
            '바로 앞의 단계가 지난 빌드와 달라 다시 실행했습니다. 지난 빌드에서는 {before} 다음에 실행했습니다.',
          description: 'Why a step ran: another step stands before it',
        },
        {before: shown(before)},
      );
}

function contentChanged(reason: Of<'content-changed'>, steps: readonly BuildStep[]): string {
  return translate(
    {
      id: 'buildSteps.reason.content',
      message: '{files} 다시 실행했습니다. 이 단계가 읽는 파일이기 때문입니다.',
      description: 'Why a step ran: files that it reads changed. {files} is half a sentence',
    },
    {files: changedFiles(reason, steps)},
  );
}

/**
 * Why a step ran, in a sentence or two of Korean. Code stands in backticks, for `Sentence` to draw.
 *
 * @param steps all steps of the build, to name the one that a reason points to
 */
export function reasonText(reason: StepReason, steps: readonly BuildStep[]): string {
  switch (reason.kind) {
    case 'first-build':
      return translate({
        id: 'buildSteps.reason.first',
        message: '처음 하는 빌드라서 캐시에 이 단계의 결과가 없습니다.',
        description: 'Why a step ran: nothing has been built before',
      });
    case 'no-cache':
      return translate(
        {
          id: 'buildSteps.reason.noCache',
          message: '캐시를 쓰지 않고({option}) 빌드해서 다시 실행했습니다.',
          description: 'Why a step ran: the build does not use the cache',
        },
        {option: code('--no-cache')},
      );
    case 'base-changed':
      return translate(
        {
          id: 'buildSteps.reason.base',
          message: '베이스 이미지가 바뀌어 다시 실행했습니다: {before} → {after}.',
          description: 'Why a step ran: another image stands below it',
        },
        {before: code(reason.before), after: code(reason.after)},
      );
    case 'earlier-step':
      return earlierStep(reason, steps);
    case 'instruction-added':
      return translate({
        id: 'buildSteps.reason.added',
        message: '지난 빌드에는 없던 단계입니다.',
        description: 'Why a step ran: the instruction is new',
      });
    case 'instruction-changed':
      return translate(
        {
          id: 'buildSteps.reason.instruction',
          message: '명령이 바뀌어 다시 실행했습니다: {before} → {after}.',
          description: 'Why a step ran: its text changed',
        },
        {before: shown(reason.before), after: shown(reason.after)},
      );
    case 'order-changed':
      return orderChanged(reason);
    case 'content-changed':
      return contentChanged(reason, steps);
    case 'environment-changed':
      return environmentText(reason.variables);
    case 'setting-changed':
      return settingText(reason);
  }
}
