import {translate} from '@docusaurus/Translate';
import type {StepId} from '../../../../simulator/engine';

/** The steps that run one more process in a container. */
export const EXEC_STEPS = {
  'task-exec': () =>
    translate({
      id: 'engineTracer.step.task-exec',
      message: '실행 중인 태스크에 프로세스를 하나 더 만들겠다고 containerd에 알립니다.',
    }),
  'shim-exec': () =>
    translate({
      id: 'engineTracer.step.shim-exec',
      message:
        'containerd가 그 컨테이너의 shim에 전합니다. shim은 이미 실행 중이므로 새로 띄우지 않습니다.',
    }),
  'exec-task-start': () =>
    translate({
      id: 'engineTracer.step.exec-task-start',
      message: '등록한 프로세스를 시작하라고 합니다.',
    }),
  'exec-shim-start': () =>
    translate({
      id: 'engineTracer.step.exec-shim-start',
      message: 'containerd가 같은 요청을 shim에 전합니다.',
    }),
  'runc-exec': () =>
    translate({
      id: 'engineTracer.step.runc-exec',
      message:
        'shim이 runc를 실행합니다. 새 컨테이너를 만들지 않고, 있는 컨테이너에 들어가는 일을 시킵니다.',
    }),
  'exec-joins': () =>
    translate({
      id: 'engineTracer.step.exec-joins',
      message:
        'setns로 web 컨테이너의 네임스페이스에 들어간 프로세스가 ls로 바뀝니다. 그래서 ls는 호스트가 아니라 컨테이너의 파일을 봅니다. 원래 프로세스도 그대로 실행 중입니다.',
    }),
  'runc-exec-exits': () =>
    translate({
      id: 'engineTracer.step.runc-exec-exits',
      message: 'runc는 끝나고, ls의 부모는 shim이 됩니다.',
    }),
  'exec-output': () =>
    translate({
      id: 'engineTracer.step.exec-output',
      message:
        'ls가 목록을 출력하고 끝납니다. shim은 부모로서 종료 코드를 받습니다. 웹 서버인 원래 프로세스는 영향을 받지 않습니다.',
    }),
  'exec-fifo': () =>
    translate({
      id: 'engineTracer.step.exec-fifo',
      message:
        '출력은 shim이 이름 있는 파이프(FIFO)에 쓰고 데몬이 읽습니다. containerd를 거치지 않습니다.',
    }),
  'exec-exit-event': () =>
    translate({
      id: 'engineTracer.step.exec-exit-event',
      message: 'shim이 프로세스가 끝났다는 이벤트를 containerd에 보냅니다.',
    }),
  'exec-exit-known': () =>
    translate({
      id: 'engineTracer.step.exec-exit-known',
      message: '이벤트를 구독하던 데몬이 종료 코드를 기록합니다.',
    }),
} satisfies Partial<Record<StepId, () => string>>;
