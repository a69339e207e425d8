import {addDependency, editLine} from './edits';
import {text} from './types';

const LOCK = {
  name: 'hello',
  version: '1.0.0',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': {name: 'hello', version: '1.0.0', dependencies: {express: '^5.1.0'}},
    'node_modules/express': {version: '5.1.0'},
  },
};

const SERVER = text(
  ...[
    `import express from 'express';`,
    ``,
    `const revision = 1;`,
    `const app = express();`,
    ``,
    `app.get('/', (request, response) => {`,
    `  response.send(\`hello, revision \${revision}\`);`,
    `});`,
    ``,
    `app.listen(3000);`,
  ],
);

const PACKAGE = text(
  ...[
    `{`,
    `  "name": "hello",`,
    `  "version": "1.0.0",`,
    `  "type": "module",`,
    `  "dependencies": {`,
    `    "express": "^5.1.0"`,
    `  }`,
    `}`,
  ],
);

/** A small web server, as `npm init` and `npm install express` leave it. */
export const NODE_FILES = {
  'package.json': {content: PACKAGE},
  'package-lock.json': {content: `${JSON.stringify(LOCK, null, 2)}\n`},
  'server.js': {content: SERVER},
};

export const EDIT_SERVER = editLine('server.js', /revision = /);

const addToManifest = (content: string) =>
  content.replace(/("dependencies": \{\n( +))/, '$1"nanoid": "^5.1.0",\n$2');

/** As `npm install nanoid` writes it: `npm ci` fails where the two files do not agree. */
export const ADD_PACKAGE = addDependency('nanoid', {
  'package.json': addToManifest,
  'package-lock.json': (content) =>
    addToManifest(content).replace(
      /( +)"node_modules\/express"/,
      '$1"node_modules/nanoid": {\n$1  "version": "5.1.0"\n$1},\n$&',
    ),
});
