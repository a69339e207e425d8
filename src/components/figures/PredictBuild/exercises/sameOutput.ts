import {translate} from '@docusaurus/Translate';
import {request, withFile, type Exercise} from './exercise';

const before = request(
  `FROM node:24 AS build
WORKDIR /src
COPY . .
RUN mkdir dist && cp pages/*.html dist/

FROM nginx:1.29-alpine
RUN rm -rf /usr/share/nginx/html
COPY nginx.conf /etc/nginx/nginx.conf
COPY --from=build /src/dist /usr/share/nginx/html
`,
  {
    'pages/index.html': '<h1>web</h1>\n',
    'pages/about.html': '<h1>about</h1>\n',
    'pages/notes.txt': 'draft\n',
    'nginx.conf': 'events {}\nhttp { include mime.types; }\n',
  },
);

/** A stage that runs again and leaves the same files. */
export const sameOutput: Exercise = {
  before,
  after: withFile(before, 'pages/notes.txt', 'draft\nask about the logo\n'),
  texts: () => ({
    title: translate({
      id: 'predictBuild.sameOutput.title',
      message: '다시 빌드했는데 결과가 같습니다',
      description: 'PredictBuild: title of an exercise',
    }),
    situation: translate({
      id: 'predictBuild.sameOutput.situation',
      message:
        '웹 페이지를 모으는 `build` 스테이지와 모은 페이지를 담는 스테이지가 있습니다. 페이지 옆에 둔 메모 `pages/notes.txt`만 고치고 다시 빌드합니다.',
      description: 'PredictBuild: what was changed; `…` is code',
    }),
    hint: translate({
      id: 'predictBuild.sameOutput.hint',
      message:
        '두 스테이지를 따로 보세요. `COPY --from`은 앞 스테이지가 다시 실행되었는지가 아니라 복사할 파일이 바뀌었는지를 봅니다.',
      description: 'PredictBuild: hint; `…` is code',
    }),
    lesson: translate({
      id: 'predictBuild.sameOutput.lesson',
      message:
        '`build` 스테이지는 다시 실행되지만 `dist`의 파일은 그대로입니다. 그래서 `COPY --from`은 캐시에서 나오고 이미지도 달라지지 않습니다.',
      description: 'PredictBuild: what to take along; `…` is code',
    }),
  }),
};
