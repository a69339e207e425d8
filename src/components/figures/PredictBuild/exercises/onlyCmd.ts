import {translate} from '@docusaurus/Translate';
import {NODE_APP, request, type Exercise} from './exercise';

const DOCKERFILE = `FROM node:24-slim
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN mkdir -p logs
CMD ["node", "server.js"]
`;

const before = request(DOCKERFILE, NODE_APP);

/** The Dockerfile is a file of the context. */
export const onlyCmd: Exercise = {
  before,
  after: {
    ...before,
    dockerfile: DOCKERFILE.replace('["node",', '["node", "--enable-source-maps",'),
  },
  texts: () => ({
    title: translate({
      id: 'predictBuild.onlyCmd.title',
      message: '메타데이터만 고쳤습니다',
      description: 'PredictBuild: title of an exercise',
    }),
    situation: translate({
      id: 'predictBuild.onlyCmd.situation',
      message:
        'Dockerfile의 `CMD` 줄에 옵션 하나를 더했습니다. `CMD`는 메타데이터만 남기는 명령입니다. `.dockerignore`는 없습니다.',
      description: 'PredictBuild: what was changed; `…` is code',
    }),
    hint: translate({
      id: 'predictBuild.onlyCmd.hint',
      message: '고친 줄은 어느 파일에 있습니까? 그 파일을 읽는 단계가 있습니까?',
      description: 'PredictBuild: hint; `…` is code',
    }),
    lesson: translate({
      id: 'predictBuild.onlyCmd.lesson',
      message:
        'Dockerfile도 빌드 컨텍스트에 있는 파일입니다. `.dockerignore`에 `Dockerfile`을 적으면 `CMD`를 고쳐도 모든 단계가 캐시에서 나옵니다.',
      description: 'PredictBuild: what to take along; `…` is code',
    }),
  }),
};
