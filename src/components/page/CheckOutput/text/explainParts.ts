import {translate} from '@docusaurus/Translate';
import type {Difference} from '@site/src/workshop/outputs/check';

/** What is wrong with the version of the CLI (client) or of the Engine (server), and what to do. */
export function explainVersion(side: 'client' | 'server', difference: Difference): string {
  if (difference.kind === 'older') {
    return translate(
      {
        id: 'check.differs.older',
        message: '버전이 {version}입니다. 이 워크숍에는 오래되었으니 새 버전을 설치하세요.',
        description: 'CheckOutput: an old version of Docker',
      },
      {version: difference.version},
    );
  }
  return side === 'client'
    ? translate({
        id: 'check.differs.client',
        message: 'Docker CLI(Client)의 버전이 보이지 않습니다. 출력을 첫 줄부터 복사하세요.',
        description: 'CheckOutput: docker version without its first part',
      })
    : translate({
        id: 'check.differs.server',
        message:
          'Docker Engine(Server)의 버전이 보이지 않습니다. docker version의 출력을 끝까지 복사했는데도 그렇다면 데몬이 실행되고 있지 않습니다. Docker Desktop을 켜거나, Linux라면 sudo systemctl start docker를 실행하세요.',
        description: 'CheckOutput: docker version without the part of the server',
      });
}

/** What differs from what is asked of an image, and what to do. */
export function explainImage(name: string, difference: Difference): string {
  switch (difference.kind) {
    case 'other-tags':
      return translate(
        {
          id: 'check.differs.tags',
          message:
            '{name} 이미지가 보이지 않습니다. 같은 이름의 이미지는 있지만 태그가 다릅니다({tags}).',
          description: 'CheckOutput: an image is there under other tags',
        },
        {name, tags: difference.tags.join(', ')},
      );
    case 'present':
      return translate(
        {
          id: 'check.differs.imageLeft',
          message: '{name} 이미지가 아직 있습니다. docker image rm {name} 명령으로 지우세요.',
          description: 'CheckOutput: an image that should be gone',
        },
        {name},
      );
    case 'missing':
    case 'state':
    case 'ports':
    case 'other-image':
    case 'older':
    case 'body':
    case 'cut':
      return translate(
        {
          id: 'check.differs.image',
          message:
            '{name} 이미지가 보이지 않습니다. 이미지를 만드는 명령이 오류 없이 끝났는지, 이름과 태그를 똑같이 적었는지 확인하세요.',
          description: 'CheckOutput: an image is not there',
        },
        {name},
      );
  }
}

/** What to do where `docker history` lacks a line. */
export const explainLayer = (text: string): string =>
  translate(
    {
      id: 'check.differs.layer',
      message:
        '{text} 줄이 보이지 않습니다. Dockerfile에 그 줄이 있는지, 고친 뒤 다시 빌드했는지 확인하세요.',
      description: 'CheckOutput: docker history lacks an instruction',
    },
    {text},
  );

/** What differs from what is asked of a volume, and what to do. */
export function explainVolume(name: string, difference: Difference): string {
  return difference.kind === 'present'
    ? translate(
        {
          id: 'check.differs.volumeLeft',
          message:
            '{name} 볼륨이 아직 있습니다. 그 볼륨을 쓰는 컨테이너를 지운 뒤 docker volume rm {name} 명령으로 지우세요.',
          description: 'CheckOutput: a volume that should be gone',
        },
        {name},
      )
    : translate(
        {
          id: 'check.differs.volume',
          message: '{name} 볼륨이 보이지 않습니다. docker volume create {name} 명령으로 만드세요.',
          description: 'CheckOutput: a volume is not there',
        },
        {name},
      );
}
