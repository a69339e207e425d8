import {translate} from '@docusaurus/Translate';
import type {StepId} from '../../../../simulator/engine';

/** The steps that end the process of a container. */
export const STOP_STEPS = {
  'task-kill': () =>
    translate({
      id: 'engineTracer.step.task-kill',
      message:
        '데몬이 종료 신호를 보내라고 합니다. 기본은 SIGTERM이고, 이미지의 STOPSIGNAL이 다른 신호를 정할 수 있습니다. nginx 이미지는 SIGQUIT입니다.',
    }),
  'shim-kill': () =>
    translate({
      id: 'engineTracer.step.shim-kill',
      message: 'containerd가 shim에 신호를 전합니다.',
    }),
  'runc-kill': () =>
    translate({
      id: 'engineTracer.step.runc-kill',
      message: 'shim이 runc를 실행합니다. 15는 SIGTERM의 번호입니다.',
    }),
  signal: () =>
    translate({
      id: 'engineTracer.step.signal',
      message:
        '컨테이너의 PID 1이 신호를 받습니다. 10초(기본값) 안에 끝나지 않으면 데몬은 SIGKILL을 보냅니다. 셸 형식의 CMD에서는 신호를 셸이 받으므로 이렇게 되기 쉽습니다.',
    }),
  'runc-kill-exits': () =>
    translate({
      id: 'engineTracer.step.runc-kill-exits',
      message: '신호를 보낸 runc는 끝납니다.',
    }),
  'process-exits': () =>
    translate({
      id: 'engineTracer.step.process-exits',
      message: '프로세스가 하던 일을 정리하고 끝납니다. 부모인 shim이 종료 코드를 거둡니다.',
    }),
  'exit-event': () =>
    translate({
      id: 'engineTracer.step.exit-event',
      message: 'shim이 프로세스가 끝났다고 containerd에 알립니다.',
    }),
  'exit-known': () =>
    translate({
      id: 'engineTracer.step.exit-known',
      message:
        'containerd가 데몬에 알립니다. 데몬은 컨테이너를 ‘끝남(Exited)’으로 기록하고 네트워크를 정리합니다.',
    }),
  'task-delete': () =>
    translate({
      id: 'engineTracer.step.task-delete',
      message: '데몬이 끝난 태스크를 치우라고 합니다.',
    }),
  'shim-delete': () =>
    translate({
      id: 'engineTracer.step.shim-delete',
      message: 'containerd가 shim에 전합니다.',
    }),
  'runc-delete': () =>
    translate({
      id: 'engineTracer.step.runc-delete',
      message: 'shim이 runc로 cgroup과 상태 파일을 지웁니다.',
    }),
  'runc-delete-exits': () =>
    translate({
      id: 'engineTracer.step.runc-delete-exits',
      message: 'runc가 끝납니다.',
    }),
  'shim-shutdown': () =>
    translate({
      id: 'engineTracer.step.shim-shutdown',
      message: '돌볼 프로세스가 없으므로 shim도 끝납니다.',
    }),
} satisfies Partial<Record<StepId, () => string>>;
