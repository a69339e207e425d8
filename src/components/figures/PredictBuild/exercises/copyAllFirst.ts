import {translate} from '@docusaurus/Translate';
import {NEW_GREETING, NODE_APP, request, withFile, type Exercise} from './exercise';

const before = request(
  `FROM node:24-slim
WORKDIR /app
COPY . .
RUN npm ci
CMD ["node", "server.js"]
`,
  NODE_APP,
);

/** Everything is copied before the dependencies are installed. */
export const copyAllFirst: Exercise = {
  before,
  after: withFile(before, 'server.js', NEW_GREETING),
  texts: () => ({
    title: translate({
      id: 'predictBuild.copyAllFirst.title',
      message: '코드 한 줄을 고쳤습니다',
      description: 'PredictBuild: title of an exercise',
    }),
    situation: translate({
      id: 'predictBuild.copyAllFirst.situation',
      message:
        '한 번 빌드한 다음 `server.js`의 인사말을 고치고 다시 빌드합니다. 의존성은 그대로입니다.',
      description: 'PredictBuild: what was changed; `…` is code',
    }),
    hint: translate({
      id: 'predictBuild.copyAllFirst.hint',
      message:
        '`server.js`를 읽는 단계를 먼저 찾으세요. 그다음, 그 단계의 결과 위에서 실행하는 단계를 찾으세요.',
      description: 'PredictBuild: hint; `…` is code',
    }),
    lesson: translate({
      id: 'predictBuild.copyAllFirst.lesson',
      message:
        '의존성은 그대로인데도 `npm ci`가 다시 실행됩니다. 앞 단계가 다시 실행되면 뒤의 단계는 캐시를 쓸 수 없습니다.',
      description: 'PredictBuild: what to take along; `…` is code',
    }),
  }),
};
