import {translate} from '@docusaurus/Translate';
import {summaryText} from '../../BuildSteps';
import type {PathProblem} from '../filePaths';
import type {LabBuild} from '../lab';

/** The outcome of a build in a sentence. */
export function buildSummary({outcome}: LabBuild): string {
  if (outcome === undefined) {
    return translate({
      id: 'buildLab.summary.broken',
      message: '시뮬레이터가 이 Dockerfile을 다루지 못했습니다. 입력한 내용은 그대로 있습니다.',
      description: 'The outcome of a build in which the simulator itself broke down',
    });
  }
  return outcome.steps.length === 0 && outcome.error !== undefined
    ? translate({
        id: 'buildLab.summary.refused',
        message: '첫 단계를 실행하기 전에 빌드가 멈췄습니다.',
        description: 'The outcome of a build that stopped before its first step',
      })
    : summaryText(outcome.steps);
}

export const nothingToEditText = (): string =>
  translate({
    id: 'buildLab.edit.nothing',
    message: '고칠 곳이 없습니다. 이미 고쳤거나, 그 파일이나 줄이 없습니다.',
    description: 'Said when a ready-made change finds nothing to change',
  });

export const programsLoadingText = (): string =>
  translate({
    id: 'buildLab.parts.loading',
    message: '시뮬레이터의 나머지를 받고 있습니다. 다 받으면 이어서 합니다.',
    description: 'Said where a build waits for a part of the simulator to be fetched',
  });

export const programsMissingText = (): string =>
  translate({
    id: 'buildLab.parts.missing',
    message: '시뮬레이터의 나머지를 받지 못했습니다. 연결을 확인하고 다시 눌러 보세요.',
    description: 'Said where a part of the simulator cannot be fetched',
  });

export const startedText = (): string =>
  translate({
    id: 'buildLab.started',
    message: '처음 상태로 시작합니다. 되돌리기를 누르면 하던 것으로 돌아갑니다.',
    description: 'Said once the lab has been reset, or another starting point was chosen',
  });

export const linkLoadedText = (): string =>
  translate({
    id: 'buildLab.loaded',
    message: '링크에 담긴 내용을 불러왔습니다. 빌드를 눌러야 빌드합니다.',
    description: 'Said once the state of a link has been loaded',
  });

export const linksMissingText = (): string =>
  translate({
    id: 'buildLab.share.missing',
    message: '링크를 다루는 부분을 받지 못했습니다. 연결을 확인하고 다시 눌러 보세요.',
    description: 'Said when the part of the page that makes and reads links cannot be fetched',
  });

export const linkCopiedText = (): string =>
  translate({
    id: 'buildLab.share.copied',
    message: '지금 내용을 담은 링크를 복사했습니다.',
    description: 'Said once the link to the lab’s state is in the clipboard',
  });

export const copyByHandText = (): string =>
  translate({
    id: 'buildLab.share.byHand',
    message: '클립보드를 쓸 수 없습니다. 아래 주소를 직접 복사하세요.',
    description: 'Said when the browser does not let the page write to the clipboard',
  });

/** @param message BuildKit's own words */
export const stoppedHereText = (message: string): string =>
  translate(
    {
      id: 'buildLab.diagnostic.build',
      message: '지난 빌드가 여기서 멈췄습니다. {message}',
      description: 'In the editor, at the line where the last build failed',
    },
    {message},
  );

/** @param message BuildKit's own words */
export const mistakeText = (message: string): string =>
  translate(
    {
      id: 'buildLab.diagnostic.mistake',
      message: '이대로는 빌드할 수 없습니다. {message}',
      description: 'In the editor, at a mistake that BuildKit would stop at; in its own words',
    },
    {message},
  );

/** Why a file of the build context cannot have the path that was typed. */
export function pathProblemText(problem: PathProblem): string {
  switch (problem) {
    case 'form':
      return translate({
        id: 'buildLab.path.form',
        message: '컨텍스트 안의 상대 경로를 적습니다. 예: src/app.js',
        description: 'A path that cannot be that of a file of the build context',
      });
    case 'taken':
      return translate({
        id: 'buildLab.path.taken',
        message: '같은 경로의 파일이 이미 있습니다.',
        description: 'A path that another file has',
      });
    case 'folder':
      return translate({
        id: 'buildLab.path.folder',
        message: '같은 이름의 파일과 디렉터리가 함께 있을 수 없습니다.',
        description: 'A path that would make a file of a folder, or a folder of a file',
      });
  }
}
