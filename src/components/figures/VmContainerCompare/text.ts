import {translate} from '@docusaurus/Translate';
import type {PartId, PartKind} from './footprint';

/** The blocks of the drawing that a reader can choose. */
export const BLOCKS = [
  'vmApp',
  'vmLibraries',
  'guestOs',
  'hypervisor',
  'vmHardware',
  'containerApp',
  'imageLibraries',
  'baseImage',
  'engine',
  'hostOs',
  'containerHardware',
] as const;

export type BlockId = (typeof BLOCKS)[number];

/** A block's full name, as the panel and the list under the figure say it. */
export function blockName(block: BlockId): string {
  switch (block) {
    case 'vmApp':
      return translate({id: 'vmContainerCompare.vmApp.name', message: '가상 머신의 앱'});
    case 'vmLibraries':
      return translate({
        id: 'vmContainerCompare.vmLibraries.name',
        message: '가상 머신의 라이브러리',
      });
    case 'guestOs':
      return translate({id: 'vmContainerCompare.guestOs.name', message: '게스트 운영 체제'});
    case 'hypervisor':
      return translate({id: 'vmContainerCompare.hypervisor.name', message: '하이퍼바이저'});
    case 'vmHardware':
      return translate({
        id: 'vmContainerCompare.vmHardware.name',
        message: '가상 머신 아래의 하드웨어',
      });
    case 'containerApp':
      return translate({id: 'vmContainerCompare.containerApp.name', message: '컨테이너의 앱'});
    case 'imageLibraries':
      return translate({
        id: 'vmContainerCompare.imageLibraries.name',
        message: '이미지의 라이브러리',
      });
    case 'baseImage':
      return translate({
        id: 'vmContainerCompare.baseImage.name',
        message: '베이스 이미지 ubuntu:24.04',
      });
    case 'engine':
      return translate({id: 'vmContainerCompare.engine.name', message: 'Docker Engine'});
    case 'hostOs':
      return translate({id: 'vmContainerCompare.hostOs.name', message: '호스트 운영 체제'});
    case 'containerHardware':
      return translate({
        id: 'vmContainerCompare.containerHardware.name',
        message: '컨테이너 아래의 하드웨어',
      });
  }
}

/** What a block is and what follows from it. */
export function blockText(block: BlockId): string {
  switch (block) {
    case 'vmApp':
      return translate({
        id: 'vmContainerCompare.vmApp.text',
        message:
          '앱은 게스트 운영 체제에서 실행되는 프로세스입니다. 앱 자체가 쓰는 메모리는 컨테이너에서 실행할 때와 같습니다. 두 그림의 차이는 앱 아래에 무엇이 몇 벌 있는가에서 나옵니다.',
      });
    case 'vmLibraries':
      return translate({
        id: 'vmContainerCompare.vmLibraries.text',
        message:
          '앱이 쓰는 라이브러리와 런타임입니다. 가상 머신마다 따로 설치하므로 앱끼리 버전이 충돌하지 않습니다. 대신 가상 머신마다 따로 갱신해야 합니다.',
      });
    case 'guestOs':
      return translate({
        id: 'vmContainerCompare.guestOs.text',
        message:
          '가상 머신마다 운영 체제가 통째로 하나씩 있고, 커널도 하나씩 있습니다. 그래서 격리가 강하고 Linux와 Windows처럼 다른 운영 체제를 나란히 쓸 수 있습니다. 대신 앱이 하나 늘 때마다 운영 체제 몫의 메모리와 디스크가 더 들고, 부팅도 기다려야 합니다.',
      });
    case 'hypervisor':
      return translate({
        id: 'vmContainerCompare.hypervisor.text',
        message:
          '서버 한 대의 CPU, 메모리, 디스크를 나누어 가상 머신마다 가상의 하드웨어를 만들어 줍니다. 이 그림의 하이퍼바이저는 하드웨어 위에서 바로 실행됩니다. 운영 체제에 설치해서 쓰는 하이퍼바이저도 있습니다.',
      });
    case 'vmHardware':
      return translate({
        id: 'vmContainerCompare.vmHardware.text',
        message:
          '서버의 CPU, 메모리, 디스크, 네트워크 장치입니다. 가상 머신의 운영 체제는 이 장치를 직접 보지 못하고 하이퍼바이저가 만든 가상 장치를 봅니다.',
      });
    case 'containerApp':
      return translate({
        id: 'vmContainerCompare.containerApp.text',
        message:
          '컨테이너는 호스트 운영 체제에서 실행되는 격리된 프로세스입니다. 커널의 네임스페이스가 무엇이 보일지를 나누고, cgroup이 얼마나 쓸지를 정합니다. 운영 체제를 부팅하지 않으므로 금방 시작합니다.',
      });
    case 'imageLibraries':
      return translate({
        id: 'vmContainerCompare.imageLibraries.text',
        message:
          '앱과 라이브러리는 이미지의 읽기 전용 레이어에 들어 있습니다. 앱마다 버전이 달라도 충돌하지 않습니다. 같은 이미지로 컨테이너를 여럿 시작하면 이 레이어도 디스크에는 한 벌만 있습니다.',
      });
    case 'baseImage':
      return translate({
        id: 'vmContainerCompare.baseImage.text',
        message:
          '이 예에서는 모든 이미지가 ubuntu:24.04 위에 만들어졌습니다. 이미지들이 함께 쓰는 레이어는 앱이 몇 개든 디스크에 한 벌만 저장됩니다. 베이스 이미지에는 기본 명령과 라이브러리만 있고 커널은 없습니다.',
      });
    case 'engine':
      return translate({
        id: 'vmContainerCompare.engine.text',
        message:
          '이미지를 받고, 컨테이너를 만들고 시작하고 멈춥니다. 하이퍼바이저처럼 하드웨어를 흉내 내지 않습니다. 격리된 프로세스를 시작해 달라고 커널에 요청할 뿐입니다.',
      });
    case 'hostOs':
      return translate({
        id: 'vmContainerCompare.hostOs.text',
        message:
          '모든 컨테이너가 호스트의 커널 하나를 함께 씁니다. 그래서 가볍지만, 커널이 다른 운영 체제의 앱은 실행하지 못합니다. macOS와 Windows에서는 Docker Desktop이 Linux 가상 머신을 하나 띄우고, 컨테이너들은 그 가상 머신의 커널을 함께 씁니다.',
      });
    case 'containerHardware':
      return translate({
        id: 'vmContainerCompare.containerHardware.text',
        message:
          '가상 머신 그림과 같은 서버입니다. 클라우드에서는 이 자리에 가상 머신이 있을 때가 많습니다. 가상 머신 안에서 컨테이너를 실행하면 두 방식의 장점을 함께 씁니다.',
      });
  }
}

/** The name of a part in the tables of numbers. */
export function partName(part: PartId): string {
  return part === 'application'
    ? translate({id: 'vmContainerCompare.part.application', message: '앱과 라이브러리'})
    : blockName(part);
}

/** The short words on a block, where there is little room. */
export function blockLabel(block: BlockId, app = 0): string {
  switch (block) {
    case 'vmApp':
    case 'containerApp':
      return translate(
        {
          id: 'vmContainerCompare.app.label',
          message: '앱 {number}',
          description: 'The label of one application in the drawing; number counts from 1',
        },
        {number: app},
      );
    case 'vmLibraries':
    case 'imageLibraries':
      return translate({id: 'vmContainerCompare.libraries.label', message: '라이브러리'});
    case 'vmHardware':
    case 'containerHardware':
      return translate({id: 'vmContainerCompare.hardware.label', message: '하드웨어'});
    case 'guestOs':
    case 'hypervisor':
    case 'baseImage':
    case 'engine':
    case 'hostOs':
      return blockName(block);
  }
}

/** What a part of a bar is. */
export function kindName(kind: PartKind): string {
  switch (kind) {
    case 'system':
      return translate({id: 'vmContainerCompare.kind.system', message: '운영 체제'});
    case 'platform':
      return translate({
        id: 'vmContainerCompare.kind.platform',
        message: '하이퍼바이저 또는 Docker Engine',
      });
    case 'layer':
      return translate({id: 'vmContainerCompare.kind.layer', message: '함께 쓰는 베이스 이미지'});
    case 'app':
      return translate({id: 'vmContainerCompare.kind.app', message: '앱과 라이브러리'});
  }
}
