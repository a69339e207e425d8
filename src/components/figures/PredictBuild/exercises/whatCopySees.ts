import {translate} from '@docusaurus/Translate';
import {NODE_APP, request, withFile, withMode, type Exercise} from './exercise';

const before = request(
  `FROM node:24-slim
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY src/ src/
COPY bin/ bin/
RUN sh bin/prepare.sh
CMD ["node", "src/server.js"]
`,
  {
    'package.json': NODE_APP['package.json'] ?? '',
    'package-lock.json': NODE_APP['package-lock.json'] ?? '',
    'src/server.js': NODE_APP['server.js'] ?? '',
    'src/README.md': '# web\n',
    'bin/prepare.sh': '#!/bin/sh\nmkdir -p data\n',
    '.dockerignore': '**/*.md\n',
  },
);

/** Times, an ignored file and a mode: what COPY looks at and what not. */
export const whatCopySees: Exercise = {
  before,
  after: withMode(withFile(before, 'src/README.md', '# web server\n'), 'bin/prepare.sh', 0o755),
  touched: ['package.json', 'package-lock.json'],
  texts: () => ({
    title: translate({
      id: 'predictBuild.whatCopySees.title',
      message: 'COPY가 보는 것과 보지 않는 것',
      description: 'PredictBuild: title of an exercise',
    }),
    situation: translate({
      id: 'predictBuild.whatCopySees.situation',
      message:
        '세 가지가 바뀌었습니다. `package.json`과 `package-lock.json`은 수정 시각만 새롭고, `src/README.md`는 내용이 다르고, `bin/prepare.sh`는 실행 권한을 얻었습니다.',
      description: 'PredictBuild: what was changed; `…` is code',
    }),
    hint: translate({
      id: 'predictBuild.whatCopySees.hint',
      message:
        '`COPY`는 파일의 경로, 내용, 권한을 비교합니다. `.dockerignore`에 걸린 파일은 빌드 컨텍스트에 없습니다.',
      description: 'PredictBuild: hint; `…` is code',
    }),
    lesson: translate({
      id: 'predictBuild.whatCopySees.lesson',
      message:
        '수정 시각은 캐시를 깨지 않고 권한은 깹니다. `.dockerignore`로 뺀 파일은 무엇이 바뀌어도 상관없습니다.',
      description: 'PredictBuild: what to take along; `…` is code',
    }),
  }),
};
