import {translate} from '@docusaurus/Translate';
import type {Requirement} from '@site/src/workshop/outputs/check';

/** What an output shows once the step is done, as one sentence. */
export function expectedText(it: Requirement): string {
  switch (it.kind) {
    case 'client':
      return translate({
        id: 'check.client',
        message: 'Docker CLI(Client)의 버전이 나옵니다.',
        description: 'Expected of docker version',
      });
    case 'server':
      return translate({
        id: 'check.server',
        message: 'Docker Engine(Server)의 버전이 나옵니다.',
        description: 'Expected of docker version',
      });
    case 'image':
      return it.absent === true
        ? translate(
            {
              id: 'check.noImage',
              message: '{name} 이미지가 없습니다.',
              description: 'Expected of docker image ls',
            },
            {name: it.name},
          )
        : translate(
            {
              id: 'check.image',
              message: '{name} 이미지가 있습니다.',
              description: 'Expected of docker image ls',
            },
            {name: it.name},
          );
    case 'container':
      if (it.state === 'exited') {
        return translate(
          {
            id: 'check.exited',
            message: '{name} 컨테이너가 멈춰 있습니다(Exited).',
            description: 'Expected of docker ps',
          },
          {name: it.name},
        );
      }
      return it.port === undefined
        ? translate(
            {
              id: 'check.up',
              message: '{name} 컨테이너가 실행 중입니다(Up).',
              description: 'Expected of docker ps',
            },
            {name: it.name},
          )
        : translate(
            {
              id: 'check.upWithPort',
              message:
                '{name} 컨테이너가 실행 중이고(Up) 내 컴퓨터의 포트가 컨테이너의 {container}번 포트에 이어져 있습니다.',
              description: 'Expected of docker ps',
            },
            {
              name: it.name,
              container: String(it.port.container),
            },
          );
    case 'no-container':
      return translate(
        {
          id: 'check.noContainer',
          message: '{name} 컨테이너가 없습니다.',
          description: 'Expected of docker ps',
        },
        {name: it.name},
      );
    case 'layer':
      return translate(
        {
          id: 'check.layer',
          message: '{text} 줄이 있습니다.',
          description: 'Expected of docker history',
        },
        {text: it.text},
      );
    case 'volume':
      return it.absent === true
        ? translate(
            {
              id: 'check.noVolume',
              message: '{name} 볼륨이 없습니다.',
              description: 'Expected of docker volume ls',
            },
            {name: it.name},
          )
        : translate(
            {
              id: 'check.volume',
              message: '{name} 볼륨이 있습니다.',
              description: 'Expected of docker volume ls',
            },
            {name: it.name},
          );
    case 'body':
      return translate(
        {
          id: 'check.body',
          message: '응답에 “{text}” 부분이 있습니다.',
          description: 'Expected of curl',
        },
        {text: it.text},
      );
  }
}
