import {translate} from '@docusaurus/Translate';
import {NEW_GREETING, NODE_APP, request, withFile, type Exercise} from './exercise';

const before = request(
  `FROM node:24-slim
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
CMD ["node", "server.js"]
`,
  NODE_APP,
);

/** The same change, with the dependencies installed first. */
export const packageFirst: Exercise = {
  before,
  after: withFile(before, 'server.js', NEW_GREETING),
  texts: () => ({
    title: translate({
      id: 'predictBuild.packageFirst.title',
      message: '같은 수정, 다른 순서',
      description: 'PredictBuild: title of an exercise',
    }),
    situation: translate({
      id: 'predictBuild.packageFirst.situation',
      message:
        '첫 문제와 똑같이 `server.js`만 고칩니다. 이번에는 `package*.json`을 먼저 복사하고 `npm ci`를 실행합니다.',
      description: 'PredictBuild: what was changed; `…` is code',
    }),
    hint: translate({
      id: 'predictBuild.packageFirst.hint',
      message: '`COPY package*.json ./`가 읽는 파일 가운데 바뀐 것이 있습니까?',
      description: 'PredictBuild: hint; `…` is code',
    }),
    lesson: translate({
      id: 'predictBuild.packageFirst.lesson',
      message: '덜 바뀌는 것을 먼저 복사하면 자주 바뀌는 코드가 `npm ci`의 캐시를 깨지 않습니다.',
      description: 'PredictBuild: what to take along; `…` is code',
    }),
  }),
};
