import {translate} from '@docusaurus/Translate';
import type {ServiceEvent, ServiceCounts, TaskPhase, TaskStatus} from '../../../../simulator/aws';

/** What ECS does with a task in a state. */
export function statusText(status: TaskStatus): string {
  switch (status) {
    case 'PROVISIONING':
      return translate({
        id: 'ecsOverview.status.provisioning',
        message: '시작하기 전의 준비입니다. 태스크가 쓸 네트워크 인터페이스 같은 것을 만듭니다.',
      });
    case 'PENDING':
      return translate({
        id: 'ecsOverview.status.pending',
        message:
          '컨테이너 에이전트가 작업을 시작하기를 기다립니다. 에이전트가 이미지를 받고 컨테이너를 만듭니다.',
      });
    case 'ACTIVATING':
      return translate({
        id: 'ecsOverview.status.activating',
        message:
          '컨테이너는 시작했고 남은 준비를 합니다. 서비스 검색에 등록하거나, 대상 그룹을 여럿 쓰는 서비스라면 대상으로 등록합니다.',
      });
    case 'RUNNING':
      return translate({
        id: 'ecsOverview.status.running',
        message: '실행 중입니다. 상태 확인에 통과하면 로드 밸런서에서 요청이 옵니다.',
      });
    case 'DEACTIVATING':
      return translate({
        id: 'ecsOverview.status.deactivating',
        message: '멈추기 전의 정리입니다. 대상 그룹을 여럿 쓰는 서비스라면 이때 대상에서 빠집니다.',
      });
    case 'STOPPING':
      return translate({
        id: 'ecsOverview.status.stopping',
        message:
          '컨테이너에 이미지의 STOPSIGNAL(적지 않았으면 SIGTERM)을 보냅니다. stopTimeout이 지나도 끝나지 않으면 SIGKILL로 끝냅니다.',
      });
    case 'DEPROVISIONING':
      return translate({
        id: 'ecsOverview.status.deprovisioning',
        message: '컨테이너는 멈췄고, 네트워크 인터페이스를 떼어 지웁니다.',
      });
    case 'STOPPED':
      return translate({
        id: 'ecsOverview.status.stopped',
        message: '멈췄습니다. 다음 단계로 가면 그림에서 사라집니다.',
      });
  }
}

export function phaseName(phase: TaskPhase): string {
  switch (phase) {
    case 'starting':
      return translate({id: 'ecsOverview.phase.starting', message: '준비 중'});
    case 'running':
      return translate({id: 'ecsOverview.phase.running', message: '실행 중'});
    case 'stopping':
      return translate({id: 'ecsOverview.phase.stopping', message: '종료 중'});
    case 'stopped':
      return translate({id: 'ecsOverview.phase.stopped', message: '종료됨'});
  }
}

export function taskName(id: number): string {
  return translate({id: 'ecsOverview.task.numbered', message: '태스크 {id}'}, {id});
}

export function countsText({desired, running, pending, stopping}: ServiceCounts): string {
  return translate(
    {
      id: 'ecsOverview.counts',
      message: '원하는 수 {desired} · 실행 중 {running} · 준비 중 {pending} · 종료 중 {stopping}',
      description: 'The task counts of the service',
    },
    {desired, running, pending, stopping},
  );
}

const idsOf = (events: readonly ServiceEvent[], kind: 'task-started' | 'task-stopped'): string =>
  events
    .flatMap((one) => (one.kind === kind ? [one.id] : []))
    .sort((a, b) => a - b)
    .join(', ');

/**
 * What ECS reported after the last command, in a sentence: first what was asked for, else what the
 * scheduler did, else that things went on.
 * @param steady whether the service now has what it wants
 */
export function eventsText(events: readonly ServiceEvent[] | undefined, steady: boolean): string {
  if (events === undefined) {
    return translate({
      id: 'ecsOverview.happened.nothing',
      message: '태스크를 하나 멈추고 다음 단계로 가면서 서비스가 무엇을 하는지 보세요.',
    });
  }
  for (const one of events) {
    if (one.kind === 'stop-requested') {
      return translate(
        {
          id: 'ecsOverview.happened.stop',
          message:
            '태스크 {id}번이 멈추기 시작했습니다. 다음 단계에서 스케줄러가 모자란 수를 채웁니다.',
        },
        {id: one.id},
      );
    }
    if (one.kind === 'desired-count-set') {
      return translate(
        {
          id: 'ecsOverview.happened.desired',
          message:
            '원하는 수를 {from}개에서 {to}개로 바꿨습니다. 다음 단계에서 스케줄러가 맞춥니다.',
        },
        {from: one.from, to: one.to},
      );
    }
  }
  return schedulerText(events, steady);
}

function schedulerText(events: readonly ServiceEvent[], steady: boolean): string {
  const started = idsOf(events, 'task-started');
  const stopped = idsOf(events, 'task-stopped');
  const full = events.some(({kind}) => kind === 'unable-to-place-tasks');
  if (full) {
    return translate({
      id: 'ecsOverview.happened.full',
      message: '클러스터에 빈자리가 모자랍니다. 자리가 날 때까지 스케줄러가 기다립니다.',
    });
  }
  if (started !== '') {
    return translate(
      {
        id: 'ecsOverview.happened.started',
        message: '원하는 수보다 적으므로 스케줄러가 새 태스크를 시작했습니다: {started}번.',
      },
      {started},
    );
  }
  if (stopped !== '') {
    return translate(
      {
        id: 'ecsOverview.happened.scaledIn',
        message: '원하는 수보다 많으므로 스케줄러가 태스크를 멈춥니다: {stopped}번.',
      },
      {stopped},
    );
  }
  return steady
    ? translate({
        id: 'ecsOverview.happened.steady',
        message: '실행 중인 태스크가 원하는 수와 같습니다. 스케줄러가 할 일이 없습니다.',
      })
    : translate({
        id: 'ecsOverview.happened.moved',
        message: '태스크가 다음 상태로 넘어갔습니다.',
      });
}
