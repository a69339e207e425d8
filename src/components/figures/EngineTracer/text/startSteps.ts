import {translate} from '@docusaurus/Translate';
import type {StepId} from '../../../../simulator/engine';

/** The steps that make and start a container. */
export const START_STEPS = {
  'writable-layer': () =>
    translate({
      id: 'engineTracer.step.writable-layer',
      message: '이미지의 읽기 전용 레이어 위에 이 컨테이너만의 쓰기 가능 레이어를 준비합니다.',
    }),
  'container-create': () =>
    translate({
      id: 'engineTracer.step.container-create',
      message:
        '데몬이 containerd의 moby 네임스페이스에 컨테이너를 등록합니다. 어떤 루트 파일 시스템에서 무엇을 어떻게 실행할지 적은 OCI 설정이 함께 갑니다.',
    }),
  'task-create': () =>
    translate({
      id: 'engineTracer.step.task-create',
      message:
        '등록한 컨테이너로 실행 단위인 태스크를 만들라고 합니다. 여기서 말하는 태스크는 containerd의 것으로, Amazon ECS의 태스크와는 다릅니다.',
    }),
  'shim-launch': () =>
    translate({
      id: 'engineTracer.step.shim-launch',
      message:
        'containerd가 이 컨테이너를 맡을 shim을 띄웁니다. shim은 컨테이너 곁에 남아 있으므로, dockerd나 containerd가 다시 시작해도 컨테이너는 멈추지 않을 수 있습니다.',
    }),
  'shim-create': () =>
    translate({
      id: 'engineTracer.step.shim-create',
      message:
        'containerd가 shim에 태스크를 만들라고 합니다. ttRPC는 gRPC를 가볍게 줄인 것이라, 컨테이너마다 하나씩 있는 shim이 메모리를 덜 씁니다.',
    }),
  'runc-create': () =>
    translate({
      id: 'engineTracer.step.runc-create',
      message:
        'shim이 runc를 실행합니다. runc는 OCI 설정을 읽고 커널에 격리를 요청하는 작은 프로그램입니다.',
    }),
  'runc-init': () =>
    translate({
      id: 'engineTracer.step.runc-init',
      message:
        'runc가 새 네임스페이스 안에 프로세스를 만들고 cgroup에 넣습니다. 이 프로세스는 runc init 상태로, 시작하라는 신호를 기다립니다.',
    }),
  'runc-create-exits': () =>
    translate({
      id: 'engineTracer.step.runc-create-exits',
      message:
        'runc create는 할 일을 마치고 끝납니다. 부모가 끝난 프로세스는 커널이 shim의 자식으로 옮깁니다. 이제부터 shim이 부모입니다.',
    }),
  'task-start': () =>
    translate({
      id: 'engineTracer.step.task-start',
      message: '네트워크까지 준비한 데몬이 태스크를 시작하라고 합니다.',
    }),
  'shim-start': () =>
    translate({
      id: 'engineTracer.step.shim-start',
      message: 'containerd가 같은 요청을 shim에 전합니다.',
    }),
  'runc-start': () =>
    translate({
      id: 'engineTracer.step.runc-start',
      message:
        'shim이 runc를 한 번 더 실행합니다. 이번에는 기다리는 프로세스를 풀어 주는 일만 합니다.',
    }),
  'process-execs': () =>
    translate({
      id: 'engineTracer.step.process-execs',
      message:
        'runc가 FIFO를 열자 기다리던 프로세스가 깨어나, 자기 자신을 이미지에 적힌 프로그램으로 바꿉니다. 컨테이너 안에서는 이 프로세스의 PID가 1입니다.',
    }),
  'runc-start-exits': () =>
    translate({
      id: 'engineTracer.step.runc-start-exits',
      message:
        'runc는 이번에도 할 일을 마치고 끝납니다. 실행 중인 컨테이너에 runc는 남지 않습니다. 남는 것은 부모인 shim과 컨테이너의 프로세스입니다.',
    }),
} satisfies Partial<Record<StepId, () => string>>;
