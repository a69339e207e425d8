import {translate} from '@docusaurus/Translate';
import type {Component, EngineState, Presence, Step} from '../../../../simulator/engine';

/** Whether a component is there, in a word. */
function presenceText(presence: Presence): string {
  switch (presence) {
    case 'absent':
      return translate({
        id: 'engineTracer.presence.absent',
        message: '없음',
      });
    case 'waiting':
      return translate({
        id: 'engineTracer.presence.waiting',
        message: '대기 중',
      });
    case 'running':
      return translate({
        id: 'engineTracer.presence.running',
        message: '실행 중',
      });
    case 'exited':
      return translate({
        id: 'engineTracer.presence.exited',
        message: '끝남',
      });
  }
}

/** Whether a component is there after a step; what is always there counts as running. */
export function presenceOf(component: Component, {presence}: EngineState): Presence {
  return component === 'shim' || component === 'runc' || component === 'process'
    ? presence[component]
    : 'running';
}

/** The state of a component in words; for the container's process also whose child it is. */
export function componentState(component: Component, state: EngineState): string {
  const word = presenceText(presenceOf(component, state));
  return component === 'process' && state.parent !== undefined
    ? translate(
        {
          id: 'engineTracer.presence.childOf',
          message: '{state}, 부모 {parent}',
        },
        {state: word, parent: state.parent},
      )
    : word;
}

/** How a message travels. */
export function kindText(kind: Step['kind']): string {
  switch (kind) {
    case 'http':
      return 'HTTP';
    case 'grpc':
      return 'gRPC';
    case 'ttrpc':
      return 'ttRPC';
    case 'exec':
      return translate({
        id: 'engineTracer.kind.exec',
        message: '프로그램 실행',
      });
    case 'syscall':
      return translate({
        id: 'engineTracer.kind.syscall',
        message: '시스템 호출',
      });
    case 'pipe':
      return translate({
        id: 'engineTracer.kind.pipe',
        message: '출력',
      });
    case 'answer':
      return translate({
        id: 'engineTracer.kind.answer',
        message: '응답',
      });
  }
}

const STATUS_TEXT = {
  101: 'Switching Protocols',
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  404: 'Not Found',
} as const;

/** The message as it goes over the wire, without its answer. */
export function callText(step: Step): string {
  return step.kind === 'http' ? `${step.request.method} ${step.request.path}` : step.call;
}

/** The answer to a request: its status and reason phrase. */
export function statusText(step: Step): string | undefined {
  return step.kind === 'http'
    ? `${step.request.status} ${STATUS_TEXT[step.request.status]}`
    : undefined;
}
