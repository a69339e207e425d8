import {translate} from '@docusaurus/Translate';
import type {AreaName} from '@site/src/workshop/help/types';

const description = 'The heading of a group of known failures';

/** The heading of each group. */
export const areaNames = (): Readonly<Record<AreaName, string>> => ({
  install: translate({id: 'help.area.install', message: '설치', description}),
  daemon: translate({id: 'help.area.daemon', message: 'Docker 데몬', description}),
  permission: translate({id: 'help.area.permission', message: '권한', description}),
  port: translate({id: 'help.area.port', message: '포트와 연결', description}),
  disk: translate({id: 'help.area.disk', message: '디스크와 메모리', description}),
  pull: translate({id: 'help.area.pull', message: '이미지 받기', description}),
  login: translate({id: 'help.area.login', message: '로그인', description}),
  push: translate({id: 'help.area.push', message: '이미지 이름과 올리기', description}),
  platform: translate({id: 'help.area.platform', message: 'CPU 아키텍처', description}),
  build: translate({id: 'help.area.build', message: '빌드', description}),
  run: translate({id: 'help.area.run', message: '컨테이너 실행', description}),
  compose: translate({id: 'help.area.compose', message: 'Compose 파일', description}),
  shell: translate({id: 'help.area.shell', message: 'PowerShell, cmd, Git Bash', description}),
  'aws-credentials': translate({
    id: 'help.area.credentials',
    message: 'AWS 로그인과 권한',
    description,
  }),
  'aws-cli': translate({id: 'help.area.cli', message: 'AWS CLI와 리전', description}),
  ecr: translate({id: 'help.area.ecr', message: 'Amazon ECR', description}),
  ecs: translate({id: 'help.area.ecs', message: 'Amazon ECS', description}),
});
