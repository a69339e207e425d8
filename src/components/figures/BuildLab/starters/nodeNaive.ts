import {translate} from '@docusaurus/Translate';
import {TOUCH} from './edits';
import {ADD_PACKAGE, EDIT_SERVER, NODE_FILES} from './nodeFiles';
import {text, type ReadyEdit, type Starter} from './types';

const COPY_ALL = /^COPY \. \.\n(?=RUN npm ci$)/m;

const REORDER: ReadyEdit = {
  id: 'reorder',
  label: () =>
    translate({
      id: 'buildLab.nodeNaive.reorder',
      message: 'COPY 순서 고치기',
      description: 'Button that puts COPY package*.json before npm ci',
    }),
  done: () =>
    translate({
      id: 'buildLab.nodeNaive.reorderDone',
      message:
        '`package*.json`만 먼저 복사하도록 Dockerfile을 고쳤습니다. 빌드하고, `server.js`를 고쳐 한 번 더 빌드해 보세요.',
      description: 'Said once the instructions have been put in the better order',
    }),
  apply: (inputs) =>
    COPY_ALL.test(inputs.dockerfile)
      ? {
          ...inputs,
          dockerfile: inputs.dockerfile
            .replace(COPY_ALL, 'COPY package*.json ./\n')
            .replace(/^RUN npm ci\n/m, 'RUN npm ci\nCOPY . .\n'),
        }
      : undefined,
};

/** The order that most people write first. */
const nodeNaive: Starter = {
  about: () =>
    translate({
      id: 'buildLab.nodeNaive.about',
      message:
        '소스를 모두 복사한 다음 `npm ci`를 실행하는 Dockerfile입니다. `server.js`를 한 줄만 고치고 빌드하면 어느 단계가 다시 실행되는지 보세요.',
      description: 'What to look at in a starting point of the lab',
    }),
  dockerfile: text(
    ...[
      'FROM node:24-slim',
      'WORKDIR /app',
      'COPY . .',
      'RUN npm ci',
      'USER node',
      'CMD ["node", "server.js"]',
    ],
  ),
  files: NODE_FILES,
  edits: [EDIT_SERVER, ADD_PACKAGE, TOUCH, REORDER],
};

export default nodeNaive;
