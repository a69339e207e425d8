import {translate} from '@docusaurus/Translate';
import type {BuildStep} from '../../../../simulator/buildkit';

/** Why a step was taken from the cache, or what it means that it was not run at all. */
export function notRunText({state, keyword}: Pick<BuildStep, 'state' | 'keyword'>): string {
  if (state === 'failed') {
    return translate({
      id: 'buildSteps.failed',
      message: '이 단계에서 빌드가 멈췄습니다.',
      description: 'Said of the step that failed',
    });
  }
  if (state === 'not-run') {
    return translate({
      id: 'buildSteps.notRun',
      message: '빌드가 멈춰 실행하지 않았습니다.',
      description: 'Said of the steps after the one that failed',
    });
  }
  return keyword === 'COPY' || keyword === 'ADD'
    ? translate({
        id: 'buildSteps.cached.copy',
        message: '앞 단계와 복사할 파일이 그대로라서 지난 결과를 씁니다.',
        description: 'Why COPY or ADD was taken from the cache',
      })
    : translate({
        id: 'buildSteps.cached.run',
        message: '앞 단계와 명령이 그대로라서 지난 결과를 씁니다.',
        description: 'Why RUN or WORKDIR was taken from the cache',
      });
}
