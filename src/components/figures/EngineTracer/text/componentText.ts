import {translate} from '@docusaurus/Translate';
import type {Component} from '../../../../simulator/engine';

/** The name of a component as it stands in a process list. */
export function componentName(component: Component): string {
  switch (component) {
    case 'cli':
      return 'docker';
    case 'process':
      return translate({
        id: 'engineTracer.name.process',
        message: '프로세스',
      });
    case 'registry':
      return translate({
        id: 'engineTracer.name.registry',
        message: '레지스트리',
      });
    case 'dockerd':
    case 'containerd':
    case 'shim':
    case 'runc':
      return component;
  }
}

/** What a component is, in a few words. */
export function componentRole(component: Component): string {
  switch (component) {
    case 'cli':
      return translate({
        id: 'engineTracer.role.cli',
        message: 'CLI 클라이언트',
      });
    case 'dockerd':
      return translate({
        id: 'engineTracer.role.dockerd',
        message: '데몬, BuildKit',
      });
    case 'containerd':
      return translate({
        id: 'engineTracer.role.containerd',
        message: '이미지·실행 관리',
      });
    case 'shim':
      return translate({
        id: 'engineTracer.role.shim',
        message: '프로세스의 부모',
      });
    case 'runc':
      return translate({
        id: 'engineTracer.role.runc',
        message: 'OCI 런타임',
      });
    case 'process':
      return translate({
        id: 'engineTracer.role.process',
        message: '컨테이너의 앱',
      });
    case 'registry':
      return translate({
        id: 'engineTracer.role.registry',
        message: '네트워크 너머',
      });
  }
}

/** What a component is and what it does. */
export function componentText(component: Component): string {
  switch (component) {
    case 'cli':
      return translate({
        id: 'engineTracer.about.cli',
        message:
          '터미널에 입력하는 docker 명령입니다. 스스로 컨테이너를 만들지 않고, /var/run/docker.sock 소켓으로 데몬에 요청을 보내고 답을 보여 줍니다.',
      });
    case 'dockerd':
      return translate({
        id: 'engineTracer.about.dockerd',
        message:
          '늘 실행되면서 Engine API로 요청을 받는 데몬입니다. 이미지, 컨테이너, 네트워크, 볼륨이라는 네 가지 객체를 관리하고, 이미지를 빌드하는 BuildKit도 이 안에 있습니다. 컨테이너를 실행하는 일은 containerd에 맡깁니다.',
      });
    case 'containerd':
      return translate({
        id: 'engineTracer.about.containerd',
        message:
          '이미지와 스냅샷을 보관하고 컨테이너의 시작부터 종료까지 관리하는 데몬입니다. Docker가 쓰는 것은 moby 네임스페이스에 들어 있습니다. Kubernetes도 containerd를 씁니다.',
      });
    case 'shim':
      return translate({
        id: 'engineTracer.about.shim',
        message:
          'containerd-shim-runc-v2입니다. runc가 끝난 뒤에도 남아 컨테이너 프로세스의 부모가 되고, 입출력과 종료 코드를 맡습니다. 그래서 containerd가 다시 시작해도 컨테이너는 계속 실행됩니다.',
      });
    case 'runc':
      return translate({
        id: 'engineTracer.about.runc',
        message:
          'OCI 표준을 따르는 저수준 런타임입니다. 네임스페이스와 cgroup을 커널에 요청해 컨테이너의 프로세스를 만들고 곧바로 끝납니다. 실행되는 시간은 아주 짧습니다.',
      });
    case 'process':
      return translate({
        id: 'engineTracer.about.process',
        message:
          '컨테이너란 결국 이 프로세스입니다. 호스트의 커널 위에서 실행되는 보통의 프로세스이고, 네임스페이스와 cgroup으로 격리되어 있습니다.',
      });
    case 'registry':
      return translate({
        id: 'engineTracer.about.registry',
        message:
          'Docker Hub처럼 이미지를 보관하는 서비스입니다. 이 컴퓨터 바깥에 있고, 데몬이 HTTPS로 이미지를 주고받습니다.',
      });
  }
}
