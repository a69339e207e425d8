import {afterEach, describe, expect, test, vi} from 'vitest';
import type {BuildOutcome, BuildRequest} from '../buildkit';
import {BUILTINS, SPECIAL_BUILTINS} from './builtins';
import {FIRST_PROGRAMS} from './later';
import {UTILITIES} from './utilities';

const FILES = {
  'package.json': {content: '{"name": "a", "scripts": {"build": "tsc"}}\n'},
  'package-lock.json': {content: '{"lockfileVersion": 3, "packages": {}}\n'},
  'run.sh': {content: '#!/bin/sh\ntouch made\n', mode: 0o755},
};

const dockerfile = (...lines: readonly string[]) =>
  ['FROM node:24-slim', 'WORKDIR /app', 'COPY . .', ...lines, ''].join('\n');

/** Builds with the parts that a page has at first, in modules that no other test has touched. */
async function buildWithFirstParts(request: BuildRequest): Promise<BuildOutcome | 'part missing'> {
  vi.resetModules();
  const {build, EMPTY_CACHE} = await import('../buildkit/build');
  const {PartMissing} = await import('./later');
  try {
    return build(request, EMPTY_CACHE);
  } catch (error) {
    if (error instanceof PartMissing) {
      return 'part missing';
    }
    throw error;
  }
}

async function buildWithAll(request: BuildRequest): Promise<BuildOutcome> {
  vi.resetModules();
  const {build, EMPTY_CACHE} = await import('../buildkit');
  return build(request, EMPTY_CACHE);
}

/** As text: the two builds have their classes from modules of their own. */
const told = ({steps, image, error}: BuildOutcome) =>
  JSON.stringify({steps, error, digest: image?.digest, size: image?.size}, null, 2);

describe('before the later parts have come', () => {
  afterEach(() => {
    vi.resetModules();
  });

  test.each([
    ['no command', dockerfile('ENV A=1', 'CMD ["npm", "start"]')],
    ['a program that is there from the start', dockerfile('RUN npm ci')],
    ['the same, in quotes and with variables', dockerfile('ENV A=ci', 'RUN "npm" $A && npm ci')],
    ['one that fails', dockerfile('RUN cd=1 npm run nothing')],
    ['a mistake in a script', dockerfile('RUN npm ci )')],
    ['a mistake in the Dockerfile', dockerfile('RUN --mount=x npm ci')],
  ])('a build with %s has the outcome that it always has', async (_, text) => {
    const request = {dockerfile: text, files: FILES};
    const first = await buildWithFirstParts(request);
    expect(first === 'part missing' ? first : told(first)).toEqual(
      told(await buildWithAll(request)),
    );
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
  ])('a build that needs %s has none', async (_, text) => {
    expect(await buildWithFirstParts({dockerfile: text, files: FILES})).toBe('part missing');
  });
});

test('the first programs are no builtins, and stand in one table only', () => {
  for (const name of FIRST_PROGRAMS.keys()) {
    expect([name, BUILTINS.has(name) || SPECIAL_BUILTINS.has(name)]).toEqual([name, false]);
    expect([name, UTILITIES.has(name)]).toEqual([name, false]);
  }
});
