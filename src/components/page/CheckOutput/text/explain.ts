import {translate} from '@docusaurus/Translate';
import type {Difference, Requirement, Trouble} from '@site/src/workshop/outputs/check';
import type {Likeness} from '@site/src/workshop/outputs/kinds';
import {explainImage, explainLayer, explainVersion, explainVolume} from './explainParts';
import {explainContainer} from './explainContainer';

/** Whether a command asks a server elsewhere, and not a container on the reader's own computer. */
const asksElsewhere = (command: string): boolean =>
  command.startsWith('curl') && !command.includes('localhost');

/** What to do where `curl` printed nothing; with `-s` it is silent about its failures too. */
export function noResponseText(command: string): string {
  return !asksElsewhere(command)
    ? translate({
        id: 'check.noResponse',
        message:
          'curl이 아무것도 출력하지 않았습니다. 서버가 아직 준비되지 않았을 수 있으니 일이 초 뒤에 다시 실행하세요. 그래도 비어 있으면 docker ps의 PORTS에서 -> 뒤의 숫자(-p의 둘째 숫자)가 앱의 포트인 8080인지 보고, docker logs로 앱이 시작했는지 확인하세요.',
        description: 'CheckOutput: curl of a container on this computer printed nothing',
      })
    : translate({
        id: 'check.noResponse.remote',
        message:
          'curl이 아무것도 출력하지 않았습니다. 서버가 아직 준비되지 않았을 수 있으니 몇 초 뒤에 다시 실행하세요. 그래도 비어 있으면 주소를 다시 찾고, 방화벽(보안 그룹)이 그 포트를 여는지 확인하세요.',
        description: 'CheckOutput: curl of a server elsewhere printed nothing',
      });
}

/**
 * What differs from a requirement, and what to do.
 * @param command whose output it is
 */
export function differenceText(it: Requirement, difference: Difference, command: string): string {
  switch (it.kind) {
    case 'client':
    case 'server':
      return explainVersion(it.kind, difference);
    case 'image':
      return explainImage(it.name, difference);
    case 'container':
    case 'no-container':
      return explainContainer(it, difference);
    case 'layer':
      return explainLayer(it.text);
    case 'volume':
      return explainVolume(it.name, difference);
    case 'body':
      if (difference.kind === 'body' && difference.body === '') {
        return noResponseText(command);
      }
      return difference.kind === 'body'
        ? translate(
            {
              id: 'check.differs.body',
              message: '응답에 “{text}” 부분이 없습니다. 받은 응답: {body}',
              description: 'CheckOutput: what curl printed lacks something',
            },
            {text: it.text, body: difference.body},
          )
        : translate(
            {
              id: 'check.differs.cut',
              message:
                '응답의 앞부분만 있어서 “{text}” 부분을 볼 수 없습니다. PowerShell에서는 curl 대신 curl.exe를 쓰세요.',
              description: 'CheckOutput: PowerShell showed the beginning of a response alone',
            },
            {text: it.text},
          );
  }
}

/** What to do where a server elsewhere was not reached, or cut the connection. */
const sayRemoteTrouble = (trouble: 'refused' | 'reset'): string =>
  trouble === 'refused'
    ? translate({
        id: 'check.trouble.refused.remote',
        message:
          '서버에 연결하지 못했습니다. 주소가 지금 실행 중인 태스크의 것인지, 방화벽(보안 그룹)이 그 포트를 여는지 확인하세요. 방금 시작했다면 몇 초 뒤에 다시 실행하세요.',
        description:
          'CheckOutput: the pasted text is curl that could not connect to a server elsewhere',
      })
    : translate({
        id: 'check.trouble.reset.remote',
        message:
          '연결은 되었지만 응답이 오지 않았습니다. 서버가 시작하는 중이거나 멈추는 중일 수 있으니 몇 초 뒤에 다시 실행하세요. 계속되면 주소가 지금 실행 중인 태스크의 것인지 다시 찾고, 태스크의 로그를 보세요.',
        description: 'CheckOutput: the pasted text is curl whose connection to elsewhere was cut',
      });

/**
 * What the error in the place of an output means, and what to do.
 * @param command whose output was asked for
 */
export function troubleText(trouble: Trouble, command: string): string {
  if ((trouble === 'refused' || trouble === 'reset') && asksElsewhere(command)) {
    return sayRemoteTrouble(trouble);
  }
  switch (trouble) {
    case 'daemon':
      return translate({
        id: 'check.trouble.daemon',
        message:
          'Docker 데몬에 연결하지 못했다는 오류입니다. Docker Desktop을 켜거나, Linux라면 sudo systemctl start docker를 실행한 뒤 명령을 다시 실행하세요.',
        description: 'CheckOutput: the pasted text is the error of a daemon that does not run',
      });
    case 'permission':
      return translate({
        id: 'check.trouble.permission',
        message:
          'Docker 데몬에 접근할 권한이 없다는 오류입니다. 사용자를 docker 그룹에 넣고 다시 로그인하거나, 명령 앞에 sudo를 붙이세요.',
        description: 'CheckOutput: the pasted text is the error of a user without the right',
      });
    case 'no-program':
      return translate({
        id: 'check.trouble.program',
        message:
          '셸이 그 명령을 찾지 못했다는 오류입니다. 설치를 마친 뒤 터미널을 새로 열고, 철자를 확인하세요.',
        description: 'CheckOutput: the pasted text is a shell that knows no such program',
      });
    case 'refused':
      return translate({
        id: 'check.trouble.refused',
        message:
          '그 포트에서 기다리는 프로그램이 없어서 연결하지 못했습니다. docker ps 명령으로 컨테이너가 실행 중인지, -p 옵션으로 포트를 이었는지 확인하세요.',
        description: 'CheckOutput: the pasted text is curl that could not connect',
      });
    case 'reset':
      return translate({
        id: 'check.trouble.reset',
        message:
          '연결은 되었지만 응답이 오지 않았습니다. 서버가 시작하는 중일 수 있으니 일이 초 뒤에 다시 실행하세요. 계속되면 docker ps의 PORTS에서 -> 뒤의 숫자(-p의 둘째 숫자)가 앱의 포트인 8080인지 보고, docker logs 명령으로 로그를 보세요.',
        description: 'CheckOutput: the pasted text is curl whose connection was cut',
      });
    case 'no-image':
      return translate({
        id: 'check.trouble.image',
        message:
          '그 이름의 이미지가 없다는 오류입니다. docker image ls 명령으로 이름과 태그를 확인하세요.',
        description: 'CheckOutput: the pasted text says that there is no such image',
      });
    case 'usage':
      return translate({
        id: 'check.trouble.usage',
        message: '명령을 잘못 적었다는 오류입니다. 페이지의 명령을 복사해 다시 실행하세요.',
        description: 'CheckOutput: the pasted text says that the command was written wrongly',
      });
  }
}

/** The name of the command whose output a pasted text looks like. */
function nameOf(likeness: Likeness): string {
  switch (likeness) {
    case 'version':
      return 'docker version';
    case 'images':
      return 'docker image ls';
    case 'containers':
      return 'docker ps';
    case 'history':
      return 'docker history';
    case 'volumes':
      return 'docker volume ls';
    case 'networks':
      return 'docker network ls';
    case 'build':
      return 'docker build';
    case 'push':
      return 'docker push';
    case 'response':
      return 'curl';
    case 'aws':
      return 'aws';
  }
}

/** What to do where the pasted text is the output of another command, or of none that is known. */
export function otherOutputText(likeness: Likeness | undefined, command: string): string {
  return likeness === undefined
    ? translate(
        {
          id: 'check.other.unknown',
          message:
            '이 명령의 출력으로 읽을 수 없습니다. {command} 명령을 실행하고 첫 줄부터 끝까지 복사해 붙여 넣으세요.',
          description: 'CheckOutput: the pasted text is not an output that it knows',
        },
        {command},
      )
    : translate(
        {
          id: 'check.other.known',
          message: '{likeness} 명령의 출력으로 보입니다. {command} 명령의 출력을 붙여 넣으세요.',
          description: 'CheckOutput: the pasted text is the output of another command',
        },
        {likeness: nameOf(likeness), command},
      );
}
