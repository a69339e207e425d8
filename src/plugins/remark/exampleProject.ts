import type {ContextFiles} from '../../simulator/buildkit';

const PACKAGE = {
  name: 'hello',
  version: '1.0.0',
  type: 'module',
  scripts: {build: 'esbuild server.js --bundle --platform=node --outfile=dist/server.js'},
  dependencies: {express: '^5.1.0'},
  devDependencies: {esbuild: '^0.25.0'},
};

const LOCK = {
  name: 'hello',
  version: '1.0.0',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': {
      name: 'hello',
      version: '1.0.0',
      dependencies: PACKAGE.dependencies,
      devDependencies: PACKAGE.devDependencies,
    },
    'node_modules/esbuild': {version: '0.25.0', dev: true},
    'node_modules/express': {version: '5.1.0'},
  },
};

const json = (value: unknown) => ({content: `${JSON.stringify(value, null, 2)}\n`});

/**
 * The build context with which a page's Dockerfile is built for its layer diagram: a small program
 * in Python, and a server in Node.js. Writers see the names when they ask for another file.
 */
export const EXAMPLE_PROJECT: ContextFiles = {
  '.dockerignore': {content: '.dockerignore\nDockerfile\nnode_modules\n'},
  Makefile: {content: 'all:\n\tmkdir -p build\n\tcp app.py build/app.py\n'},
  'app.py': {content: 'print("hello")\n'},
  'package-lock.json': json(LOCK),
  'package.json': json(PACKAGE),
  'server.js': {content: "import express from 'express';\n\nexpress().listen(3000);\n"},
};
