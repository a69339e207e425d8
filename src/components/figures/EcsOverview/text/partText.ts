import {translate} from '@docusaurus/Translate';
import type {PartId} from '../parts';

export function partName(part: PartId): string {
  switch (part) {
    case 'client':
      return translate({id: 'ecsOverview.client.name', message: '클라이언트'});
    case 'loadBalancer':
      return translate({id: 'ecsOverview.loadBalancer.name', message: '로드 밸런서'});
    case 'cluster':
      return translate({id: 'ecsOverview.cluster.name', message: '클러스터'});
    case 'service':
      return translate({id: 'ecsOverview.service.name', message: '서비스'});
    case 'scheduler':
      return translate({id: 'ecsOverview.scheduler.name', message: '서비스 스케줄러'});
    case 'task':
      return translate({id: 'ecsOverview.task.name', message: '태스크'});
    case 'capacity':
      return translate({id: 'ecsOverview.capacity.name', message: '용량'});
    case 'taskDefinition':
      return translate({id: 'ecsOverview.taskDefinition.name', message: '태스크 정의'});
    case 'registry':
      return translate({id: 'ecsOverview.registry.name', message: '레지스트리'});
    case 'logs':
      return translate({id: 'ecsOverview.logs.name', message: 'CloudWatch Logs'});
  }
}

/** What a part is and how it is tied to the others. */
export function partText(part: PartId): string {
  switch (part) {
    case 'client':
      return translate({
        id: 'ecsOverview.client.text',
        message:
          '서비스를 쓰는 브라우저나 프로그램입니다. 태스크의 주소는 태스크가 바뀔 때마다 달라지므로, 클라이언트는 로드 밸런서의 주소만 압니다.',
      });
    case 'loadBalancer':
      return translate({
        id: 'ecsOverview.loadBalancer.text',
        message:
          '상태가 정상인 태스크에 요청을 나누어 보냅니다. 서비스는 새 태스크를 대상 그룹에 등록하고 멈추는 태스크를 대상 그룹에서 뺍니다. 로드 밸런서 없이 쓰는 서비스도 있습니다.',
      });
    case 'cluster':
      return translate({
        id: 'ecsOverview.cluster.text',
        message:
          '서비스와 태스크, 그리고 태스크가 쓸 용량을 묶는 단위입니다. 개발과 운영처럼 환경이 다르면 클러스터를 나누어 관리합니다.',
      });
    case 'service':
      return translate({
        id: 'ecsOverview.service.text',
        message:
          '태스크 정의 하나로 만든 태스크를 원하는 수(desiredCount)만큼 유지합니다. 태스크를 로드 밸런서에 잇고, 새 버전이 나오면 배포 전략에 따라 태스크를 바꿉니다.',
      });
    case 'scheduler':
      return translate({
        id: 'ecsOverview.scheduler.text',
        message:
          '원하는 수와 실제 태스크를 계속 비교합니다. 모자라면 태스크를 시작하고 남으면 멈춥니다. 부하에 따라 원하는 수를 바꾸려면 Service Auto Scaling 정책을 따로 정해야 합니다.',
      });
    case 'task':
      return translate({
        id: 'ecsOverview.task.text',
        message:
          '태스크 정의 하나를 실행한 것입니다. 컨테이너가 하나 이상 들어 있고 같은 곳에 함께 놓입니다. 필수(essential) 컨테이너가 멈추면 태스크가 멈춥니다. 서비스 없이 한 번만 실행하는 태스크도 있습니다.',
      });
    case 'capacity':
      return translate({
        id: 'ecsOverview.capacity.text',
        message:
          '태스크가 실제로 실행되는 곳입니다. Fargate에는 관리할 서버가 없습니다. Managed Instances는 AWS가, EC2는 사용자가 인스턴스를 관리합니다. ECS Anywhere는 자기 서버를 씁니다. Fargate의 태스크는 서로 커널을 공유하지 않습니다.',
      });
    case 'taskDefinition':
      return translate({
        id: 'ecsOverview.taskDefinition.text',
        message:
          '태스크의 설계도입니다. 이미지, CPU와 메모리, 포트, 환경 변수, 로그를 보낼 곳을 적습니다. 새로 등록할 때마다 web:1, web:2처럼 리비전이 생기고 앞의 리비전은 그대로 남습니다.',
      });
    case 'registry':
      return translate({
        id: 'ecsOverview.registry.text',
        message:
          '이미지를 보관하는 곳입니다. 태스크를 시작할 때 태스크 정의에 적힌 이미지를 여기서 받습니다. Amazon ECR이나 Docker Hub를 씁니다.',
      });
    case 'logs':
      return translate({
        id: 'ecsOverview.logs.text',
        message:
          '태스크 정의에서 awslogs 로그 드라이버를 고르면 컨테이너의 표준 출력과 표준 오류가 여기에 모입니다. 태스크가 사라진 뒤에도 로그는 남습니다.',
      });
  }
}

/** The arrows of the drawing, for those who read it as text. */
export function relations(): readonly string[] {
  return [
    translate({
      id: 'ecsOverview.relation.request',
      message: '클라이언트 → 로드 밸런서: 요청을 보냅니다.',
    }),
    translate({
      id: 'ecsOverview.relation.balance',
      message: '로드 밸런서 → 태스크: 요청을 정상인 태스크에 나눕니다.',
    }),
    translate({
      id: 'ecsOverview.relation.keep',
      message: '서비스 스케줄러 → 태스크: 원하는 수를 유지합니다.',
    }),
    translate({
      id: 'ecsOverview.relation.define',
      message: '태스크 정의 → 태스크: 이 정의대로 시작합니다.',
    }),
    translate({
      id: 'ecsOverview.relation.name',
      message: '태스크 정의 → 레지스트리: 이미지의 이름을 적습니다.',
    }),
    translate({
      id: 'ecsOverview.relation.pull',
      message: '레지스트리 → 태스크: 이미지를 받습니다.',
    }),
    translate({
      id: 'ecsOverview.relation.log',
      message: '태스크 → CloudWatch Logs: 로그를 보냅니다.',
    }),
    translate({
      id: 'ecsOverview.relation.host',
      message: '용량 → 태스크: 태스크를 실행할 자리를 줍니다.',
    }),
  ];
}
