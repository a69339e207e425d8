import {translate} from '@docusaurus/Translate';
import type {Difference, Requirement} from '@site/src/outputs/check';

type Asked = Extract<Requirement, {readonly kind: 'container' | 'no-container'}>;

function explainPorts(name: string, published: readonly number[]): string {
  return published.length === 0
    ? translate(
        {
          id: 'check.differs.noPort',
          message:
            '{name} 컨테이너에 내 컴퓨터의 포트가 이어져 있지 않습니다. 컨테이너를 지우고 -p 옵션을 붙여 다시 띄우십시오.',
          description: 'CheckOutput: a container without a published port',
        },
        {name},
      )
    : translate(
        {
          id: 'check.differs.port',
          message:
            '{name} 컨테이너에 이어진 내 컴퓨터의 포트가 다릅니다({ports}). -p 옵션의 앞 숫자를 확인하십시오.',
          description: 'CheckOutput: a container with other published ports',
        },
        {name, ports: published.join(', ')},
      );
}

/** What differs from what is asked of a container, and what to do. */
export function explainContainer({name}: Asked, difference: Difference): string {
  switch (difference.kind) {
    case 'present':
      return translate(
        {
          id: 'check.differs.containerLeft',
          message: '{name} 컨테이너가 아직 있습니다. docker rm -f {name} 명령으로 지우십시오.',
          description: 'CheckOutput: a container that should be gone',
        },
        {name},
      );
    case 'state':
      return translate(
        {
          id: 'check.differs.state',
          message:
            '{name} 컨테이너의 상태가 다릅니다({status}). docker logs {name} 명령으로 까닭을 보십시오.',
          description: 'CheckOutput: a container in another state than expected',
        },
        {name, status: difference.status},
      );
    case 'other-image':
      return translate(
        {
          id: 'check.differs.otherImage',
          message:
            '{name} 컨테이너가 다른 이미지({image})로 만들어졌습니다. 지우고 다시 띄우십시오.',
          description: 'CheckOutput: a container of another image than expected',
        },
        {name, image: difference.image},
      );
    case 'ports':
      return explainPorts(name, difference.published);
    default:
      return translate(
        {
          id: 'check.differs.container',
          message:
            '{name} 컨테이너가 보이지 않습니다. --name {name} 옵션을 붙여 띄웠는지 확인하고, docker ps -a 명령으로 멈춘 컨테이너도 찾아보십시오.',
          description: 'CheckOutput: a container is not there',
        },
        {name},
      );
  }
}
