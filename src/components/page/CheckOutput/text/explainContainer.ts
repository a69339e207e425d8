import {translate} from '@docusaurus/Translate';
import type {Difference, PublishedPort, Requirement} from '@site/src/workshop/outputs/check';

type Asked = Extract<Requirement, {readonly kind: 'container' | 'no-container'}>;

/** That the second number of `-p` is wrong, and how it is mended: the first is the reader's choice. */
function explainPorts(name: string, asked: PublishedPort, published: readonly PublishedPort[]) {
  const {host, container} = asked;
  const found = published.map((port) => `${port.host}->${port.container}`).join(', ');
  const mend = translate(
    {
      id: 'check.differs.portMend',
      message: 'docker rm -f {name} 명령으로 지우고 -p {host}:{container}로 다시 띄우세요.',
      description: 'CheckOutput: ends what is said of a container with wrong ports',
    },
    {name, host, container},
  );
  const values = {name, host, container, found, mend};
  if (published.length === 0) {
    return translate(
      {
        id: 'check.differs.noPort',
        message: '{name} 컨테이너에 내 컴퓨터의 포트가 이어져 있지 않습니다. {mend}',
        description: 'CheckOutput: a container without a published port',
      },
      values,
    );
  }
  return translate(
    {
      id: 'check.differs.containerPort',
      message:
        '{name} 컨테이너의 PORTS가 {found}입니다. -> 뒤의 숫자가 {container}이어야 합니다. 뒤의 숫자(-p의 둘째 숫자)는 컨테이너 안의 앱이 쓰는 포트입니다. {mend}',
      description: 'CheckOutput: a published port that leads to another port of the container',
    },
    values,
  );
}

/** What differs from what is asked of a container, and what to do. */
export function explainContainer(asked: Asked, difference: Difference): string {
  const {name} = asked;
  switch (difference.kind) {
    case 'present':
      return translate(
        {
          id: 'check.differs.containerLeft',
          message: '{name} 컨테이너가 아직 있습니다. docker rm -f {name} 명령으로 지우세요.',
          description: 'CheckOutput: a container that should be gone',
        },
        {name},
      );
    case 'state':
      return translate(
        {
          id: 'check.differs.state',
          message:
            '{name} 컨테이너의 상태가 다릅니다({status}). docker logs {name} 명령으로 까닭을 보세요.',
          description: 'CheckOutput: a container in another state than expected',
        },
        {name, status: difference.status},
      );
    case 'other-image':
      return translate(
        {
          id: 'check.differs.otherImage',
          message: '{name} 컨테이너가 다른 이미지({image})로 만들어졌습니다. 지우고 다시 띄우세요.',
          description: 'CheckOutput: a container of another image than expected',
        },
        {name, image: difference.image},
      );
    case 'ports':
      return explainPorts(name, difference.asked, difference.published);
    case 'missing':
    case 'other-tags':
    case 'older':
    case 'body':
    case 'cut':
      return translate(
        {
          id: 'check.differs.container',
          message:
            '{name} 컨테이너가 보이지 않습니다. --name {name} 옵션을 붙여 띄웠는지 확인하고, docker ps -a 명령으로 멈춘 컨테이너도 찾아보세요.',
          description: 'CheckOutput: a container is not there',
        },
        {name},
      );
  }
}
