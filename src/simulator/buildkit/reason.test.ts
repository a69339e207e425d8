import {describe, expect, test} from 'vitest';
import {build, EMPTY_CACHE, type BuildRequest} from '.';

const FILES = {
  'package.json': {content: '{}\n'},
  'server.js': {content: 'console.log(1);\n'},
};

const request = (lines: readonly string[], rest: Partial<BuildRequest> = {}): BuildRequest => ({
  dockerfile: `${lines.join('\n')}\n`,
  files: FILES,
  ...rest,
});

/** The reasons of the steps that run in the second of two builds, by keyword and argument. */
function reasons(first: BuildRequest, second: BuildRequest) {
  const {cache, error} = build(first, EMPTY_CACHE);
  expect(error).toBeUndefined();
  const {steps, error: later} = build(second, cache);
  expect(later).toBeUndefined();
  return steps.flatMap(({name, state, reason}) =>
    state === 'run' ? [{name: name.replace(/^\[[^\]]*\] /, ''), reason}] : [],
  );
}

const NODE = ['FROM node:24-slim', 'WORKDIR /app'];

test('a first build has nothing to take', () => {
  const {steps} = build(request([...NODE, 'RUN echo 1 > a']), EMPTY_CACHE);
  expect(steps.map(({reason}) => reason)).toEqual([{kind: 'first-build'}, {kind: 'first-build'}]);
});

describe('a step ran again', () => {
  test('because a file of the context changed, and the next because of it', () => {
    const lines = [...NODE, 'COPY . .', 'RUN echo 1 > a'];
    const files = {...FILES, 'server.js': {content: 'console.log(2);\n'}};
    expect(reasons(request(lines), request(lines, {files}))).toEqual([
      {
        name: 'COPY . .',
        reason: {
          kind: 'content-changed',
          files: [{path: '/server.js', change: 'changed'}],
          from: 'context',
        },
      },
      {name: 'RUN echo 1 > a', reason: {kind: 'earlier-step', step: expect.any(String) as string}},
    ]);
  });

  test('because files came and went', () => {
    const lines = [...NODE, 'COPY *.js* ./'];
    const files = {'package.json': FILES['package.json'], 'new.js': {content: ''}};
    expect(reasons(request(lines), request(lines, {files}))).toMatchObject([
      {
        reason: {
          files: [
            {path: '/new.js', change: 'added'},
            {path: '/server.js', change: 'removed'},
          ],
        },
      },
    ]);
  });

  test('because another stage made an empty directory more', () => {
    const lines = (more: string) => [
      'FROM busybox AS made',
      `RUN mkdir -p /out/a${more}`,
      'FROM busybox',
      'COPY --from=made /out /out',
    ];
    expect(reasons(request(lines('')), request(lines(' /out/b')))).toMatchObject([
      {reason: {kind: 'instruction-changed'}},
      {
        name: 'COPY --from=made /out /out',
        reason: {kind: 'content-changed', files: [{path: '/out/b', change: 'added'}], from: 0},
      },
    ]);
  });

  test('because its own text changed', () => {
    const [before, after] = ['RUN echo 1 > a', 'RUN echo 2 > a'];
    expect(reasons(request([...NODE, before]), request([...NODE, after]))).toEqual([
      {name: after, reason: {kind: 'instruction-changed', before, after}},
    ]);
  });

  test('because it is new', () => {
    expect(reasons(request(NODE), request([...NODE, 'COPY . .']))).toEqual([
      {name: 'COPY . .', reason: {kind: 'instruction-added'}},
    ]);
  });

  test('because another image stands below', () => {
    const lines = (tag: string) => [`FROM node:${tag}`, 'RUN echo 1 > a'];
    expect(reasons(request(lines('24-slim')), request(lines('22-slim')))).toEqual([
      {
        name: 'RUN echo 1 > a',
        reason: {kind: 'base-changed', before: 'node:24-slim', after: 'node:22-slim'},
      },
    ]);
  });

  test('because a build argument has another value', () => {
    const lines = [...NODE, 'ARG MODE=a', 'RUN echo 1 > a'];
    const second = request(lines, {buildArgs: {MODE: 'b'}});
    expect(reasons(request(lines), second)).toEqual([
      {
        name: 'RUN echo 1 > a',
        reason: {
          kind: 'environment-changed',
          variables: [{name: 'MODE', before: 'a', after: 'b'}],
        },
      },
    ]);
  });

  test('because of the user that runs it', () => {
    const lines = (user: string) => [...NODE, `USER ${user}`, 'RUN echo 1 > /tmp/a'];
    expect(reasons(request(lines('root')), request(lines('node')))).toEqual([
      {
        name: 'RUN echo 1 > /tmp/a',
        reason: {kind: 'setting-changed', setting: 'user', before: 'root', after: 'node'},
      },
    ]);
  });

  test('because it stood on another step', () => {
    const [one, other] = ['RUN echo 1 > a', 'RUN echo 2 > b'];
    expect(reasons(request([...NODE, one, other]), request([...NODE, other, one]))).toMatchObject([
      {name: other, reason: {kind: 'order-changed', before: one}},
      {name: one, reason: {kind: 'earlier-step'}},
    ]);
  });

  test('because the cache was not to be used', () => {
    const lines = [...NODE, 'COPY . .'];
    expect(reasons(request(lines), request(lines, {noCache: true}))).toEqual([
      {name: 'COPY . .', reason: {kind: 'no-cache'}},
    ]);
  });
});
