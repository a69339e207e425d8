import {translate} from '@docusaurus/Translate';
import type {StepReason} from '../../../../simulator/buildkit';
import {code} from '../code';
import {shortened} from '../stepText';

type SettingChanged = Extract<StepReason, {readonly kind: 'setting-changed'}>;

const valueText = (value: string) =>
  value === ''
    ? translate({
        id: 'buildSteps.setting.none',
        message: '(없음)',
        description: 'A setting that has no value',
      })
    : code(shortened(value));

/** Why a step ran: an instruction above it set another user, directory, shell or owner. */
export function settingText({setting, before, after}: SettingChanged): string {
  const values = {before: valueText(before), after: valueText(after)};
  switch (setting) {
    case 'user':
      return translate(
        {
          id: 'buildSteps.setting.user',
          message: '실행하는 사용자가 바뀌어 다시 실행했습니다: {before} → {after}.',
          description: 'Why a step ran: USER changed',
        },
        values,
      );
    case 'directory':
      return translate(
        {
          id: 'buildSteps.setting.directory',
          message: '작업 디렉터리가 바뀌어 다시 실행했습니다: {before} → {after}.',
          description: 'Why a step ran: WORKDIR changed',
        },
        values,
      );
    case 'command':
      return translate(
        {
          id: 'buildSteps.setting.command',
          message: '명령을 실행하는 방법이 바뀌어 다시 실행했습니다: {before} → {after}.',
          description: 'Why a step ran: SHELL changed',
        },
        values,
      );
    case 'destination':
      return translate(
        {
          id: 'buildSteps.setting.destination',
          message: '파일을 복사할 곳이 바뀌어 다시 실행했습니다: {before} → {after}.',
          description: 'Why a step ran: the place that COPY writes to changed',
        },
        values,
      );
    case 'chown':
      return translate(
        {
          id: 'buildSteps.setting.chown',
          message: '복사한 파일의 소유자가 바뀌어 다시 실행했습니다: {before} → {after}.',
          description: 'Why a step ran: the owner that COPY gives changed',
        },
        values,
      );
    default:
      return translate(
        {
          id: 'buildSteps.setting.other',
          message: '앞의 명령이 정한 설정이 바뀌어 다시 실행했습니다: {before} → {after}.',
          description: 'Why a step ran: a setting without words of its own changed',
        },
        values,
      );
  }
}
