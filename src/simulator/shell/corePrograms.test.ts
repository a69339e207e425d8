import {describe, expect, test} from 'vitest';
import {build, EMPTY_CACHE, type BuildOutcome, type BuildRequest} from '../buildkit';
import {attemptBuild} from '../buildkit/build';
import {BUILTINS, SPECIAL_BUILTINS} from './builtins';
import {CORE_PROGRAMS} from './corePrograms';
import {UTILITIES} from './utilities';

const FILES = {
  'package.json': {content: '{"name": "a", "scripts": {"build": "tsc"}}\n'},
  'package-lock.json': {content: '{"lockfileVersion": 3, "packages": {}}\n'},
  'run.sh': {content: '#!/bin/sh\ntouch made\n', mode: 0o755},
};

const dockerfile = (...lines: readonly string[]) =>
  ['FROM node:24-slim', 'WORKDIR /app', 'COPY . .', ...lines, ''].join('\n');

const attempt = (request: BuildRequest) =>
  attemptBuild({...request, programs: undefined}, EMPTY_CACHE);

/** As text: layers hold functions, which are never equal. */
const told = ({steps, image, error}: BuildOutcome) =>
  JSON.stringify({steps, error, digest: image?.digest, size: image?.size}, null, 2);

describe('without programs handed in', () => {
  test.each([
    ['no command', dockerfile('ENV A=1', 'CMD ["npm", "start"]')],
    ['a program that is there from the start', dockerfile('RUN npm ci')],
    ['the same, in quotes and with variables', dockerfile('ENV A=ci', 'RUN "npm" $A && npm ci')],
    ['one that fails', dockerfile('RUN cd=1 npm run nothing')],
    ['a mistake in a script', dockerfile('RUN npm ci )')],
    ['a mistake in the Dockerfile', dockerfile('RUN --mount=x npm ci')],
  ])('a build with %s has the outcome that it always has', (_, text) => {
    const request = {dockerfile: text, files: FILES};
    const attempted = attempt(request);
    expect(attempted.ok && told(attempted.value)).toEqual(told(build(request, EMPTY_CACHE)));
  });

  test.each([
    ['a utility', dockerfile('RUN touch made')],
    ['a builtin', dockerfile('RUN cd /tmp')],
    ['a special builtin', dockerfile('RUN exit 3')],
    ['arithmetic', dockerfile('RUN npm ci $((1 + 1))')],
    ['a tool', dockerfile('RUN apt-get update')],
    ['a command that no image has', dockerfile('RUN nothing')],
    ['a file that is run', dockerfile('RUN ./run.sh')],
    ['what a script of npm runs', dockerfile('RUN npm run build')],
    ['an exec form', dockerfile('RUN ["touch", "made"]')],
    ['a failure that is forgiven', dockerfile('RUN touch made || npm ci')],
    ['a subshell', dockerfile('RUN (touch made); npm ci')],
    ['a substitution', dockerfile('RUN npm ci $(echo x)')],
  ])('a build that needs %s has none, and says so', (_, text) => {
    expect(attempt({dockerfile: text, files: FILES})).toEqual({
      ok: false,
      problem: {kind: 'needs', part: 'programs'},
    });
  });
});

test('the core programs are no builtins, and stand in one table only', () => {
  for (const name of CORE_PROGRAMS.keys()) {
    expect([name, BUILTINS.has(name) || SPECIAL_BUILTINS.has(name)]).toEqual([name, false]);
    expect([name, UTILITIES.has(name)]).toEqual([name, false]);
  }
});
