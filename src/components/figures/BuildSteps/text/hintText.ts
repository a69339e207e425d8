import {translate} from '@docusaurus/Translate';
import type {BuildStep, StepReason} from '../../../../simulator/buildkit';
import {code} from '../code';
import {installOf, type Install} from '../installs';
import {shortened, stepText} from '../stepText';

type ContentChanged = Extract<StepReason, {readonly kind: 'content-changed'}>;

/** Whether a file is one of those that an install reads, wherever it lies. */
const isNeeded = (path: string, {needs}: Install) => needs.includes(path.split('/').at(-1) ?? '');

/** The COPY whose files made a later step run again; undefined when it was something else. */
function changedCopy(step: BuildStep, steps: readonly BuildStep[]) {
  const {reason} = step;
  const cause =
    reason?.kind === 'earlier-step' ? steps.find(({id}) => id === reason.step) : undefined;
  return cause?.reason?.kind === 'content-changed' && cause.reason.from === 'context'
    ? {cause, files: cause.reason.files}
    : undefined;
}

function installHint(step: BuildStep, steps: readonly BuildStep[]): string | undefined {
  const install = step.keyword === 'RUN' ? installOf(stepText(step)) : undefined;
  const copy = changedCopy(step, steps);
  if (
    install === undefined ||
    copy === undefined ||
    copy.files.some(({path}) => isNeeded(path, install))
  ) {
    return undefined;
  }
  const command = code(install.command);
  const before = code(shortened(stepText(copy.cause)));
  if (install.needs.length === 0) {
    return translate(
      {
        id: 'buildSteps.hint.moveUp',
        message:
          '{command} 명령은 복사한 파일을 읽지 않습니다. {copy}보다 앞으로 옮기면, 파일을 고쳐도 이 단계를 캐시에서 가져옵니다.',
        description: 'Under a RUN that ran again without need: how to order the instructions',
      },
      {command, copy: before},
    );
  }
  return translate(
    {
      id: 'buildSteps.hint.copyFirst',
      message:
        '{command} 명령에 필요한 파일은 {needs}뿐입니다. 이 파일만 먼저 COPY하고 {command} 다음에 나머지를 COPY하면, 소스를 고쳐도 이 단계를 캐시에서 가져옵니다.',
      description: 'Under a RUN that ran again without need: how to order the instructions',
    },
    {command, needs: install.needs.map(code).join(', ')},
  );
}

const isOwnFile = ({path}: ContentChanged['files'][number]) =>
  path === '/Dockerfile' || path === '/.dockerignore';

/** COPY copies the Dockerfile too, so that editing any line of it invalidates the cache. */
function dockerfileHint({reason}: BuildStep): string | undefined {
  return reason?.kind === 'content-changed' &&
    reason.from === 'context' &&
    reason.files.every(isOwnFile)
    ? translate(
        {
          id: 'buildSteps.hint.dockerfile',
          message:
            '{file}도 빌드 컨텍스트에 든 파일이라 함께 복사됩니다. {ignore} 파일에 적으면 복사에서 빠집니다.',
          description: 'Under a COPY that ran again because the Dockerfile itself changed',
        },
        {
          file: reason.files.map(({path}) => code(path.slice(1))).join(', '),
          ignore: code('.dockerignore'),
        },
      )
    : undefined;
}

/**
 * What would have kept a step in the cache, in Korean with code in backticks; undefined where the
 * step had to run, or nothing simple would help.
 *
 * @param steps all steps of the build
 */
export function hintText(step: BuildStep, steps: readonly BuildStep[]): string | undefined {
  return installHint(step, steps) ?? dockerfileHint(step);
}
