import {describe, expect, test} from 'vitest';
import * as compare from './compare';
import type {ContainerRow} from './containers';

test.each([
  ['27.3.1', undefined, undefined],
  ['23.0', 23, undefined],
  ['22.9.9', 23, {kind: 'older', version: '22.9.9'}],
  // Numbers, not texts, are compared.
  ['9.1', 23, {kind: 'older', version: '9.1'}],
  [undefined, undefined, {kind: 'missing'}],
])('the version %s where at least %s is asked for', (version, atLeast, difference) => {
  const versions = {client: undefined, server: version};
  expect(compare.compareVersion({kind: 'server', atLeast}, versions)).toEqual(difference);
});

describe('an image', () => {
  const rows = [
    {repository: 'hello', tag: '1.0'},
    {repository: 'hello', tag: 'latest'},
    {repository: 'a/very-long-na…', tag: '2.0'},
  ];
  test.each([
    ['hello:1.0', undefined, {kind: 'present'}],
    ['hello', undefined, {kind: 'present'}],
    ['a/very-long-name:2.0', undefined, {kind: 'present'}],
    ['hello:3.0', {kind: 'other-tags', tags: ['1.0', 'latest']}, undefined],
    ['other:1.0', {kind: 'missing'}, undefined],
  ])('%s', (name, asked, gone) => {
    expect(compare.compareImage({kind: 'image', name}, rows)).toEqual(asked);
    expect(compare.compareImage({kind: 'image', name, absent: true}, rows)).toEqual(gone);
  });
});

describe('a container', () => {
  const row = (more: Partial<ContainerRow>): ContainerRow => ({
    ...{image: 'a:1', status: 'Up 2 hours', published: [], names: ['web', 'proxy/web']},
    ...more,
  });
  const asked = {kind: 'container', name: 'web', state: 'up'} as const;
  const port = {host: 80, container: 8080};
  const published = [
    {host: 80, container: 80},
    {host: 8080, container: 8080},
  ];
  test.each([
    ['up', {}, {}, undefined],
    ['paused', {}, {status: 'Up 2 hours (Paused)'}, {kind: 'state', status: 'Up 2 hours (Paused)'}],
    ['gone', {state: 'exited'}, {status: 'Exited (0) 2 hours ago'}, undefined],
    ['not gone', {state: 'exited'}, {}, {kind: 'state', status: 'Up 2 hours'}],
    ['made', {state: 'exited'}, {status: 'Created'}, {kind: 'state', status: 'Created'}],
    ['its image', {image: 'a:1'}, {}, undefined],
    ['its image, cut', {image: 'abcdef:1'}, {image: 'abc…'}, undefined],
    ['another image', {image: 'a:2'}, {}, {kind: 'other-image', image: 'a:1'}],
    ['its port', {port}, {published: [...published, port]}, undefined],
    ['its port by another of the host', {port}, {published}, undefined],
    [
      'another port',
      {port},
      {published: published.slice(0, 1)},
      {kind: 'ports', asked: port, published: published.slice(0, 1)},
    ],
    ['no port', {port}, {}, {kind: 'ports', asked: port, published: []}],
    ['another name', {name: 'we'}, {}, {kind: 'missing'}],
  ] as const)('%s', (_, more, shown, difference) => {
    expect(compare.compareContainer({...asked, ...more}, [row(shown)])).toEqual(difference);
  });

  test('that must be gone', () => {
    const gone = (name: string) =>
      compare.compareNoContainer({kind: 'no-container', name}, [row({}), row({names: ['b']})]);
    expect(gone('b')).toEqual({kind: 'present'});
    expect(gone('c')).toBeUndefined();
  });
});

describe('a layer', () => {
  test.each([
    ['RUN npm ci', 'RUN /bin/sh -c npm ci # buildkit', true],
    ['RUN npm   ci', 'RUN /bin/sh -c   npm ci', true],
    [' RUN npm ci ', 'RUN npm ci', true],
    ['COPY package.json .', 'COPY package.js…', true],
    ['COPY package.json .', 'COPY package.js...', true],
    ['RUN npm ci --omit=dev', 'RUN /bin/sh -c npm ci --om # buildk…', true],
    // Too little is shown to tell.
    ['RUN npm ci', 'RUN npm …', false],
    ['RUN npm ci --omit=dev', 'RUN /bin/sh -c npm ci', false],
    ['RUN npm ci', 'RUN npm install', false],
    ['COPY package.json .', 'COPY server.js…', false],
  ])('%s as %s', (text, createdBy, isThere) => {
    expect(compare.compareLayer({kind: 'layer', text}, [{createdBy, size: '0B'}])).toEqual(
      isThere ? undefined : {kind: 'missing'},
    );
  });
});

test.each([
  ['a', undefined, {kind: 'present'}],
  ['b', {kind: 'missing'}, undefined],
])('the volume %s', (name, asked, gone) => {
  expect(compare.compareVolume({kind: 'volume', name}, ['a'])).toEqual(asked);
  expect(compare.compareVolume({kind: 'volume', name, absent: true}, ['a'])).toEqual(gone);
});

test.each([
  ['hello world', 'say:  hello\n world', false, undefined],
  [' hello ', 'hello', false, undefined],
  ['bye', ' hello\nworld ', false, {kind: 'body', body: 'hello world'}],
  ['bye', 'hello', true, {kind: 'cut'}],
  ['bye', 'x'.repeat(200), false, {kind: 'body', body: 'x'.repeat(120)}],
])('a body with %j: %j', (text, body, isCut, difference) => {
  expect(compare.compareBody({kind: 'body', text}, {body, isCut})).toEqual(difference);
});
