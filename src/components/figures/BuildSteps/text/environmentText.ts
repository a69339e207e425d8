import {translate} from '@docusaurus/Translate';
import type {StepReason} from '../../../../simulator/buildkit';
import {code} from '../code';
import {shortened} from '../stepText';

type Variable = Extract<StepReason, {readonly kind: 'environment-changed'}>['variables'][number];

function variableText({name, before, after}: Variable): string {
  const of = (value: string) => code(shortened(`${name}=${value}`));
  if (before === undefined) {
    return translate(
      {
        id: 'buildSteps.variable.added',
        message: '{variable} 생김',
        description: 'A variable that a RUN did not see in the build before',
      },
      {variable: of(after ?? '')},
    );
  }
  if (after === undefined) {
    return translate(
      {
        id: 'buildSteps.variable.removed',
        message: '{variable} 없어짐',
        description: 'A variable that a RUN no longer sees',
      },
      {variable: of(before)},
    );
  }
  return before === after
    ? translate(
        {
          id: 'buildSteps.variable.moved',
          message: '{variable} 순서가 달라짐',
          description: 'A variable that is set in another place than before, with the same value',
        },
        {variable: of(after)},
      )
    : `${of(before)} → ${of(after)}`;
}

/** Why a RUN ran: what it sees in its environment is not the same. */
export function environmentText(variables: readonly Variable[]): string {
  return translate(
    {
      id: 'buildSteps.reason.environment',
      message: '명령이 보는 환경 변수와 빌드 인자가 바뀌어 다시 실행했습니다: {variables}.',
      description: 'Why a step ran: ENV or ARG changed',
    },
    {variables: variables.map(variableText).join(', ')},
  );
}
