import {translate} from '@docusaurus/Translate';
import {code} from '../../BuildSteps';
import {changeFile, countUp, editLine, TOUCH} from './edits';
import {text, type ReadyEdit, type Starter} from './types';

const EDIT_CONFIG: ReadyEdit = {
  id: 'config',
  label: () =>
    translate({
      id: 'buildLab.staticNginx.config',
      message: 'nginx.conf 고치기',
      description: 'Button that changes a file of the last stage alone',
    }),
  done: () =>
    translate(
      {
        id: 'buildLab.staticNginx.configDone',
        message: '{file} 파일을 고쳤습니다. 마지막 스테이지만 읽는 파일입니다.',
        description: 'Said once the web server’s settings have been changed',
      },
      {file: code('nginx.conf')},
    ),
  apply: (inputs) => changeFile(inputs, 'nginx.conf', (content) => countUp(content, /max-age=/)),
};

/** A site that is built with Node.js and served without it. */
const staticNginx: Starter = {
  about: () =>
    translate({
      id: 'buildLab.staticNginx.about',
      message:
        'Node.js로 만든 결과만 nginx 이미지에 담습니다. 두 스테이지가 읽는 파일이 다르므로, 무엇을 고쳤는지에 따라 다시 실행되는 스테이지가 달라집니다.',
      description: 'What to look at in a starting point of the lab',
    }),
  dockerfile: text(
    ...[
      'FROM node:24-slim AS build',
      'WORKDIR /site',
      'COPY package*.json ./',
      'RUN npm ci',
      'COPY index.html ./',
      'COPY src ./src',
      'RUN npm run build',
      '',
      'FROM nginx:1.29-alpine',
      'COPY nginx.conf /etc/nginx/conf.d/default.conf',
      'COPY --from=build /site/dist /usr/share/nginx/html',
      'EXPOSE 80',
    ],
  ),
  files: {
    'index.html': {
      content: text(
        ...[
          '<!doctype html>',
          '<title>hello</title>',
          '<main id="app"></main>',
          '<script type="module" src="/src/main.js"></script>',
        ],
      ),
    },
    'nginx.conf': {
      content: text(
        ...[
          'server {',
          '  listen 80;',
          '  root /usr/share/nginx/html;',
          '  add_header Cache-Control "max-age=60";',
          '}',
        ],
      ),
    },
    'package.json': {
      content: text(
        ...[
          '{',
          '  "name": "site",',
          '  "private": true,',
          '  "type": "module",',
          '  "scripts": {"build": "vite build"},',
          '  "devDependencies": {"vite": "^7.1.0"}',
          '}',
        ],
      ),
    },
    'package-lock.json': {
      content: `${JSON.stringify(
        {
          ...{name: 'site', lockfileVersion: 3, requires: true},
          packages: {
            '': {name: 'site', devDependencies: {vite: '^7.1.0'}},
            'node_modules/vite': {version: '7.1.0', dev: true},
          },
        },
        null,
        2,
      )}\n`,
    },
    'src/main.js': {
      content: text(
        ...[
          'const revision = 1;',
          '',
          "document.querySelector('#app').textContent = `hello, revision ${revision}`;",
        ],
      ),
    },
  },
  edits: [editLine('src/main.js', /revision = /), EDIT_CONFIG, TOUCH],
};

export default staticNginx;
