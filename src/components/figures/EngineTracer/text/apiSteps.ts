import {translate} from '@docusaurus/Translate';
import type {StepId} from '../../../../simulator/engine';

/** The steps between the CLI and the daemon. */
export const API_STEPS = {
  ping: () =>
    translate({
      id: 'engineTracer.step.ping',
      message:
        'CLI는 먼저 데몬이 어떤 API 버전을 쓰는지 묻고, 둘 다 아는 가장 높은 버전을 쓰기로 정합니다. 어떤 명령이든 이 요청이 맨 먼저 나갑니다.',
    }),
  'create-missing': () =>
    translate({
      id: 'engineTracer.step.create-missing',
      message:
        'CLI가 컨테이너를 만들어 달라고 합니다. 이미지가 이 컴퓨터에 없어서 데몬은 404로 답합니다. 터미널에는 “Unable to find image”가 보입니다.',
    }),
  'image-create': () =>
    translate({
      id: 'engineTracer.step.image-create',
      message:
        '이미지를 받아 달라는 요청입니다. 받는 일은 CLI가 아니라 데몬이 합니다. CLI는 데몬이 보내 주는 진행 상황을 화면에 그립니다.',
    }),
  'create-again': () =>
    translate({
      id: 'engineTracer.step.create-again',
      message:
        'CLI가 같은 요청을 다시 보냅니다. 이번에는 이미지가 있으므로 데몬이 201과 함께 컨테이너 ID를 돌려줍니다. 프로세스는 아직 없습니다.',
    }),
  wait: () =>
    translate({
      id: 'engineTracer.step.wait',
      message:
        '컨테이너가 다음에 끝날 때 알려 달라고 미리 요청해 둡니다. 시작한 뒤에 물으면 금방 끝나는 컨테이너를 놓칠 수 있기 때문입니다. -d로 실행해도 이 요청은 나갑니다.',
    }),
  start: () =>
    translate({
      id: 'engineTracer.step.start',
      message:
        '이제 시작하라고 합니다. -d가 없었다면 그 전에 POST /containers/{id}/attach로 입출력을 먼저 연결했을 것입니다. -d를 붙이면 이 연결을 만들지 않습니다.',
    }),
  'run-answer': () =>
    translate({
      id: 'engineTracer.step.run-answer',
      message:
        '데몬이 204로 답하고, CLI는 컨테이너 ID를 출력한 뒤 끝납니다. 기다리던 연결도 끊습니다. 컨테이너는 CLI 없이 계속 실행되고, 호스트의 8080번 포트로 온 요청은 컨테이너의 80번 포트로 갑니다.',
    }),
  'grpc-upgrade': () =>
    translate({
      id: 'engineTracer.step.grpc-upgrade',
      message:
        '빌드는 REST API로 하지 않습니다. CLI의 빌드 도구 Buildx가 이 연결을 HTTP/2(h2c)로 바꾸고, 그 위에서 데몬 안의 BuildKit과 gRPC로 통신합니다.',
    }),
  'session-upgrade': () =>
    translate({
      id: 'engineTracer.step.session-upgrade',
      message:
        '연결을 하나 더 엽니다. 이 세션에서는 방향이 뒤집혀서, 데몬이 CLI에 파일이나 비밀 값을 달라고 할 수 있습니다.',
    }),
  solve: () =>
    translate({
      id: 'engineTracer.step.solve',
      message:
        '빌드할 내용을 BuildKit에 보냅니다. BuildKit은 Dockerfile을 단계의 그래프로 바꾸고, 캐시에 있는 단계는 건너뜁니다.',
    }),
  'file-sync': () =>
    translate({
      id: 'engineTracer.step.file-sync',
      message:
        '데몬이 CLI에 Dockerfile과 빌드 컨텍스트의 파일을 달라고 합니다. .dockerignore로 뺀 파일과 지난번에 이미 받은 파일은 보내지 않습니다.',
    }),
  'build-answer': () =>
    translate({
      id: 'engineTracer.step.build-answer',
      message:
        '빌드가 끝났습니다. CLI는 진행 상황 화면을 마무리하고 끝납니다. 새 이미지는 CLI가 아니라 엔진의 저장소에 있습니다.',
    }),
  'pull-answer': () =>
    translate({
      id: 'engineTracer.step.pull-answer',
      message:
        '데몬이 다 받았다고 알립니다. CLI는 이미지의 다이제스트를 출력하고 끝납니다. 받기만 했으므로 컨테이너도 프로세스도 생기지 않았습니다.',
    }),
  list: () =>
    translate({
      id: 'engineTracer.step.list',
      message:
        '실행 중인 컨테이너의 목록을 달라고 합니다. 멈춘 것까지 보는 docker ps -a라면 경로 뒤에 ?all=1이 붙습니다.',
    }),
  'list-answer': () =>
    translate({
      id: 'engineTracer.step.list-answer',
      message:
        '데몬은 자기가 적어 둔 기록으로 바로 답합니다. containerd에도 컨테이너에도 묻지 않습니다. CLI는 받은 JSON을 표로 그립니다.',
    }),
  inspect: () =>
    translate({
      id: 'engineTracer.step.inspect',
      message: 'web이라는 컨테이너가 있는지 먼저 확인합니다. 없으면 여기서 404를 받고 끝납니다.',
    }),
  'exec-create': () =>
    translate({
      id: 'engineTracer.step.exec-create',
      message:
        '컨테이너 안에서 실행할 명령을 등록합니다. 데몬이 exec ID를 돌려줍니다. 아직 아무것도 실행되지 않았습니다.',
    }),
  'exec-start': () =>
    translate({
      id: 'engineTracer.step.exec-start',
      message:
        '등록한 명령을 시작합니다. 출력을 이어서 받아야 하므로 101로 답해 이 HTTP 연결을 입출력 통로로 바꿉니다.',
    }),
  'exec-stream': () =>
    translate({
      id: 'engineTracer.step.exec-stream',
      message:
        '데몬이 읽은 출력을 101로 바꿔 둔 연결에 그대로 흘려보냅니다. CLI는 받은 출력을 터미널에 씁니다.',
    }),
  'exec-inspect': () =>
    translate({
      id: 'engineTracer.step.exec-inspect',
      message: 'CLI가 명령이 어떤 종료 코드로 끝났는지 묻습니다.',
    }),
  'exec-answer': () =>
    translate({
      id: 'engineTracer.step.exec-answer',
      message:
        '종료 코드는 0입니다. docker exec도 같은 코드로 끝나므로, 스크립트에서 성공했는지 알 수 있습니다.',
    }),
  stop: () =>
    translate({
      id: 'engineTracer.step.stop',
      message:
        'web을 멈춰 달라고 합니다. 데몬은 프로세스가 정말 끝난 뒤에야 204로 답합니다. 그래서 docker stop은 몇 초 걸리기도 합니다.',
    }),
  'stop-answer': () =>
    translate({
      id: 'engineTracer.step.stop-answer',
      message:
        '이제야 답이 옵니다. CLI는 web을 출력하고 끝납니다. 컨테이너와 쓰기 가능 레이어는 남아 있어 docker start로 다시 시작할 수 있고, docker rm으로 지웁니다.',
    }),
} satisfies Partial<Record<StepId, () => string>>;
