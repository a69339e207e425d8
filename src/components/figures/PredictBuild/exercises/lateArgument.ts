import {translate} from '@docusaurus/Translate';
import {NODE_APP, request, type Exercise} from './exercise';

const before = {
  ...request(
    `FROM node:24-slim
WORKDIR /app
COPY package*.json ./
RUN npm ci
ARG COMMIT
COPY . .
RUN node --check server.js
RUN echo "$COMMIT" > version.txt
CMD ["node", "server.js"]
`,
    NODE_APP,
  ),
  buildArgs: {COMMIT: '4f1c2d9'},
};

/** A build argument reaches every RUN after its ARG, and no COPY that does not name it. */
export const lateArgument: Exercise = {
  before,
  after: {...before, buildArgs: {COMMIT: 'a83e07b'}},
  texts: () => ({
    title: translate({
      id: 'predictBuild.lateArgument.title',
      message: '빌드 인자만 달라졌습니다',
      description: 'PredictBuild: title of an exercise',
    }),
    situation: translate({
      id: 'predictBuild.lateArgument.situation',
      message:
        '파일은 하나도 고치지 않고 `--build-arg COMMIT=…`의 값만 바꿔 다시 빌드합니다. 이 값을 쓰는 단계는 마지막 `RUN`뿐입니다.',
      description: 'PredictBuild: what was changed; `…` is code',
    }),
    hint: translate({
      id: 'predictBuild.lateArgument.hint',
      message:
        '`ARG`는 그 뒤에 오는 `RUN`의 환경 변수가 됩니다. `COPY`는 환경 변수가 아니라 파일을 봅니다.',
      description: 'PredictBuild: hint; `…` is code',
    }),
    lesson: translate({
      id: 'predictBuild.lateArgument.lesson',
      message:
        '`ARG` 뒤의 `RUN`은 값을 쓰지 않아도 다시 실행됩니다. 자주 바뀌는 `ARG`는 그 값을 쓰는 단계 바로 앞에 적습니다.',
      description: 'PredictBuild: what to take along; `…` is code',
    }),
  }),
};
