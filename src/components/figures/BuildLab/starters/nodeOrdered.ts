import {translate} from '@docusaurus/Translate';
import {code} from '../../BuildSteps';
import {changeFile, TOUCH} from './edits';
import {ADD_PACKAGE, EDIT_SERVER, NODE_FILES} from './nodeFiles';
import {text, type ReadyEdit, type Starter} from './types';

const EDIT_README: ReadyEdit = {
  id: 'ignored',
  label: () =>
    translate({
      id: 'buildLab.nodeOrdered.readme',
      message: 'README.md 고치기',
      description: 'Button that changes a file that .dockerignore leaves out',
    }),
  done: () =>
    translate(
      {
        id: 'buildLab.nodeOrdered.readmeDone',
        message: '{file} 파일을 고쳤습니다. {ignore} 파일이 빼는 파일입니다.',
        description: 'Said once a file that is not in the build context has been changed',
      },
      {file: code('README.md'), ignore: code('.dockerignore')},
    ),
  apply: (inputs) => changeFile(inputs, 'README.md', (content) => `${content}One more line.\n`),
};

/** The same application in the order that keeps `npm ci` in the cache. */
const nodeOrdered: Starter = {
  about: () =>
    translate({
      id: 'buildLab.nodeOrdered.about',
      message:
        '의존성을 적은 파일만 먼저 복사하고, 필요 없는 파일은 `.dockerignore`로 뺀 Dockerfile입니다. 같은 곳을 고쳐도 다시 실행되는 단계가 줄어듭니다.',
      description: 'What to look at in a starting point of the lab',
    }),
  dockerfile: text(
    ...[
      'FROM node:24-slim',
      'WORKDIR /app',
      'COPY package*.json ./',
      'RUN npm ci --omit=dev',
      'COPY . .',
      'USER node',
      'CMD ["node", "server.js"]',
    ],
  ),
  files: {
    ...NODE_FILES,
    '.dockerignore': {content: text('.git', '.dockerignore', 'Dockerfile', 'node_modules', '*.md')},
    'README.md': {content: text('# hello')},
  },
  edits: [EDIT_SERVER, ADD_PACKAGE, TOUCH, EDIT_README],
};

export default nodeOrdered;
