import {translate} from '@docusaurus/Translate';
import type {BuildError} from '../../../../simulator/buildkit';
import {code} from '../../BuildSteps';

function processText(message: string): string {
  if (message.endsWith('exit code: 127')) {
    return translate({
      id: 'buildLab.error.notFound',
      message:
        '명령을 찾지 못했습니다(종료 코드 127). 이름이 맞는지, 베이스 이미지에 들어 있거나 앞에서 설치한 명령인지 확인하세요.',
      description: 'What it means that RUN ended with 127',
    });
  }
  if (message.includes('unable to find user')) {
    return translate(
      {
        id: 'buildLab.error.user',
        message: '{user}에 적은 사용자가 이미지에 없습니다. 그 앞에서 사용자를 만들어야 합니다.',
        description: 'What it means that the user of USER does not exist',
      },
      {user: code('USER')},
    );
  }
  return translate({
    id: 'buildLab.error.process',
    message:
      '명령이 0이 아닌 종료 코드로 끝나서 빌드를 멈췄습니다. 그 단계의 출력에서 까닭을 찾으세요.',
    description: 'What it means that RUN failed',
  });
}

/** What a build's error means and where to look, in Korean with code in backticks. */
export function errorText({kind, message}: Pick<BuildError, 'kind' | 'message'>): string {
  switch (kind) {
    case 'dockerfile':
      return translate({
        id: 'buildLab.error.dockerfile',
        message:
          'Dockerfile을 읽다가 멈췄습니다. 한 단계도 실행하지 않았습니다. 표시한 줄의 철자와 형식을 확인하세요.',
        description: 'What an error in the Dockerfile means',
      });
    case 'context':
      return translate(
        {
          id: 'buildLab.error.context',
          message: '{ignore} 파일에 읽을 수 없는 패턴이 있습니다.',
          description: 'What an error in the .dockerignore file means',
        },
        {ignore: code('.dockerignore')},
      );
    case 'target':
      return translate({
        id: 'buildLab.error.target',
        message: '빌드하려는 스테이지가 Dockerfile에 없습니다. 빌드 옵션에서 다시 고르세요.',
        description: 'What it means that the target stage does not exist',
      });
    case 'missing-source':
      return translate(
        {
          id: 'buildLab.error.source',
          message:
            '복사할 파일이 없습니다. 경로의 철자를 확인하고, {ignore} 파일이 그 파일을 빼고 있지 않은지 보세요. 경로는 빌드 컨텍스트를 기준으로 찾습니다.',
          description: 'What it means that a source of COPY is missing',
        },
        {ignore: code('.dockerignore')},
      );
    case 'copy':
      return translate({
        id: 'buildLab.error.copy',
        message:
          '파일을 놓을 자리에 문제가 있습니다. 파일과 디렉터리가 겹치지 않는지, 여러 파일을 복사할 곳이 /로 끝나는지 확인하세요.',
        description: 'What it means that COPY could not write',
      });
    case 'process':
      return processText(message);
  }
}
