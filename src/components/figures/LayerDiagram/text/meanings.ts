import {translate} from '@docusaurus/Translate';
import type {Keyword} from '../../../../simulator/dockerfile';

/** What an instruction that only writes metadata writes; undefined for the others. */
export function metadataMeaning(keyword: Keyword): string | undefined {
  switch (keyword) {
    case 'ARG':
      return translate({
        id: 'layerDiagram.arg',
        message: '빌드하는 동안 쓰는 변수를 선언합니다.',
        description: 'What ARG does',
      });
    case 'CMD':
      return translate({
        id: 'layerDiagram.cmd',
        message: '컨테이너가 시작할 때 실행할 명령을 적어 둡니다.',
        description: 'What CMD does',
      });
    case 'ENTRYPOINT':
      return translate({
        id: 'layerDiagram.entrypoint',
        message: '컨테이너가 실행할 프로그램을 적어 둡니다.',
        description: 'What ENTRYPOINT does',
      });
    case 'ENV':
      return translate({
        id: 'layerDiagram.env',
        message: '환경 변수를 적어 둡니다.',
        description: 'What ENV does',
      });
    case 'EXPOSE':
      return translate({
        id: 'layerDiagram.expose',
        message: '프로그램이 쓰는 포트를 적어 둡니다. 포트를 여는 것은 아닙니다.',
        description: 'What EXPOSE does',
      });
    case 'HEALTHCHECK':
      return translate({
        id: 'layerDiagram.healthcheck',
        message: '컨테이너의 상태를 확인할 명령을 적어 둡니다.',
        description: 'What HEALTHCHECK does',
      });
    case 'LABEL':
      return translate({
        id: 'layerDiagram.label',
        message: '이미지에 이름표를 붙입니다.',
        description: 'What LABEL does',
      });
    case 'MAINTAINER':
      return translate({
        id: 'layerDiagram.maintainer',
        message: '만든 사람을 적어 둡니다. 지금은 LABEL을 씁니다.',
        description: 'What MAINTAINER does',
      });
    case 'ONBUILD':
      return translate({
        id: 'layerDiagram.onbuild',
        message: '이 이미지를 바탕으로 다음 이미지를 빌드할 때 실행할 명령을 적어 둡니다.',
        description: 'What ONBUILD does',
      });
    case 'SHELL':
      return translate({
        id: 'layerDiagram.shell',
        message: '셸 형식의 명령을 실행할 셸을 정합니다.',
        description: 'What SHELL does',
      });
    case 'STOPSIGNAL':
      return translate({
        id: 'layerDiagram.stopsignal',
        message: '컨테이너를 멈출 때 보낼 신호를 적어 둡니다.',
        description: 'What STOPSIGNAL does',
      });
    case 'USER':
      return translate({
        id: 'layerDiagram.user',
        message: '명령을 실행할 사용자를 정합니다.',
        description: 'What USER does',
      });
    case 'VOLUME':
      return translate({
        id: 'layerDiagram.volume',
        message: '볼륨이 연결될 경로를 적어 둡니다.',
        description: 'What VOLUME does',
      });
    case 'ADD':
    case 'COPY':
    case 'FROM':
    case 'RUN':
    case 'WORKDIR':
      return undefined;
  }
}
