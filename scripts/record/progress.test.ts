import {describe, expect, test} from 'vitest';
import {errorOf, isFault, stepsOf} from './progress';

/** What Buildx 0.13 prints for a change of vertices; later ones print it on one line. */
const status = (...vertexes: object[]) => `${JSON.stringify({vertexes}, null, 2)}\n`;

const done = (digest: string, name: string, more: object = {}) => ({
  digest,
  name,
  completed: '2026-01-01T00:00:00Z',
  ...more,
});

describe('stepsOf', () => {
  test('keeps the steps of stages, sorted, and no FROM and nothing internal', () => {
    const output = status(
      done('1', '[internal] load build context'),
      done('2', '[1/3] FROM docker.io/library/base:1'),
      done('3', '[3/3] RUN echo x'),
      done('4', '[2/3] COPY . .', {cached: true}),
      done('5', 'exporting to image'),
    );
    expect(stepsOf(output)).toEqual([
      {name: '[2/3] COPY . .', cached: true},
      {name: '[3/3] RUN echo x', cached: false},
    ]);
  });

  test('reads objects of one line each, as Buildx 0.29 prints them', () => {
    const line = (vertex: object) => `${JSON.stringify({vertexes: [vertex]})}\n`;
    const output = line({digest: '1', name: '[2/2] RUN a'}) + line(done('1', '[2/2] RUN a'));
    expect(stepsOf(output)).toEqual([{name: '[2/2] RUN a', cached: false}]);
  });

  test('a group of vertices is one step, which ran or not as its strong one', () => {
    const group = {name: '[2/2] COPY --link a /a'};
    const output =
      status(
        done('1', '[2/2] COPY --link a /a', {cached: true, progressGroup: {...group, weak: true}}),
      ) + status(done('2', '[2/2] LINK COPY --link a /a', {progressGroup: group}));
    expect(stepsOf(output)).toEqual([{name: '[2/2] COPY --link a /a', cached: false}]);
  });

  test('reads padded numbers and names of stages', () => {
    const names = ['[ 2/10] RUN a', '[build  3/10] RUN b', '[stage-1 1/1] RUN c'];
    const output = status(...names.map((name, index) => done(String(index), name)));
    expect(stepsOf(output).map(({name}) => name)).toEqual(names);
  });

  test('counts a step once, and one that did not end not at all', () => {
    const output =
      status({digest: '1', name: '[2/3] RUN a'}, {digest: '2', name: '[3/3] RUN b'}) +
      'a line that is no JSON\n' +
      status(done('1', '[2/3] RUN a')) +
      status(done('1', '[2/3] RUN a', {cached: true}));
    expect(stepsOf(output)).toEqual([{name: '[2/3] RUN a', cached: true}]);
  });
});

describe('errorOf', () => {
  test('is the last error without its mark', () => {
    const output = 'Dockerfile:2\n> RUN x\nERROR: first\nERROR: failed to solve: exit code: 3\n';
    expect(errorOf(output)).toBe('failed to solve: exit code: 3');
  });

  test('has none of the names that an engine makes up', () => {
    expect(errorOf('x\nERROR: checksum of ref ab1::cd2: "/nope": not found\n')).toBe(
      'checksum of ref: "/nope": not found',
    );
    for (const folder of ['overlay2/ab12/merged', 'buildkit/cachemounts/buildkit108']) {
      expect(errorOf(`x\nERROR: not a folder: /var/lib/docker/${folder}/x\n`)).toBe(
        'not a folder: /x',
      );
    }
  });
});

test('an error reads the same whichever part of the client reports it', () => {
  expect(errorOf('x\nERROR: failed to run Build function: circular dependency')).toBe(
    'failed to solve: circular dependency',
  );
});

test.each([
  'rpc error: code = Unavailable desc = error reading from server: EOF',
  'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct',
  'failed to do request: Head "https://registry-1.docker.io/v2/x": dial tcp: lookup registry-1.docker.io: no such host',
])('a fault of the engine: %s', (error) => {
  expect(isFault(error)).toBe(true);
});

test('a mistake in a Dockerfile is no fault of the engine', () => {
  expect(isFault('failed to solve: process "/bin/sh -c exit 3" did not complete')).toBe(false);
});
