import {translate} from '@docusaurus/Translate';
import type {StepId} from '../../../../simulator/engine';

/** The steps that receive or build an image. */
export const IMAGE_STEPS = {
  'registry-tag': () =>
    translate({
      id: 'engineTracer.step.registry-tag',
      message:
        '데몬이 레지스트리에서 latest 태그가 가리키는 인덱스를 받습니다. 인덱스에는 플랫폼마다 매니페스트의 다이제스트가 있습니다.',
    }),
  'registry-manifest': () =>
    translate({
      id: 'engineTracer.step.registry-manifest',
      message:
        '인덱스에서 이 컴퓨터의 운영 체제와 CPU에 맞는 것을 골라, 그 매니페스트를 다이제스트로 받습니다. 매니페스트에는 설정과 레이어의 목록이 있습니다.',
    }),
  'registry-blobs': () =>
    translate({
      id: 'engineTracer.step.registry-blobs',
      message:
        '매니페스트에 적힌 블롭, 곧 설정과 레이어를 받습니다. 이미 있는 블롭은 다시 받지 않습니다.',
    }),
  'store-image': () =>
    translate({
      id: 'engineTracer.step.store-image',
      message:
        '받은 블롭은 containerd의 저장소에 들어가고, 레이어는 풀어서 스냅샷으로 둡니다. 새로 설치한 Engine 29에서는 이것이 기본 저장 방식입니다.',
    }),
  'build-base': () =>
    translate({
      id: 'engineTracer.step.build-base',
      message:
        'FROM에 적힌 이미지를 확인합니다. 이 예에서는 ubuntu:24.04입니다. 없는 레이어는 필요할 때 받습니다.',
    }),
  'build-run': () =>
    translate({
      id: 'engineTracer.step.build-run',
      message:
        'RUN을 만나면 BuildKit이 runc로 임시 컨테이너를 띄웁니다. COPY에는 프로세스가 필요 없습니다. 엔진의 버전에 따라서는 containerd와 shim을 거치기도 합니다.',
    }),
  'build-process': () =>
    translate({
      id: 'engineTracer.step.build-process',
      message:
        'RUN에 적은 명령이 셸로 실행됩니다. 이때는 runc가 끝나지 않고 부모로 남아 기다립니다.',
    }),
  'build-process-exits': () =>
    translate({
      id: 'engineTracer.step.build-process-exits',
      message: '명령이 종료 코드 0으로 끝났습니다. 0이 아니었다면 빌드는 여기서 멈춥니다.',
    }),
  'build-runc-exits': () =>
    translate({
      id: 'engineTracer.step.build-runc-exits',
      message:
        'runc도 끝나고, 종료 코드가 BuildKit에 돌아갑니다. RUN이 여럿이면 그때마다 되풀이합니다.',
    }),
  'commit-layer': () =>
    translate({
      id: 'engineTracer.step.commit-layer',
      message: '명령이 바꾼 파일이 새 레이어가 됩니다. 다음 빌드에서는 캐시로 씁니다.',
    }),
  'image-name': () =>
    translate({
      id: 'engineTracer.step.image-name',
      message:
        '완성한 이미지에 web:latest라는 이름을 붙입니다. -t로 준 이름에 태그가 없으면 latest입니다.',
    }),
} satisfies Partial<Record<StepId, () => string>>;
