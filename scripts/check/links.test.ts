import {expect, test} from 'vitest';
import {findBrokenLinks, targetOf} from './links';
import type {ReadPage, Site} from './site';

test.each([
  ['/engine#client', {address: '/engine/', file: '/engine', anchor: 'client'}],
  ['#run', {address: '/labs/run/', file: '/labs/run/', anchor: 'run'}],
  ['../share', {address: '/labs/share/', file: '/labs/share', anchor: ''}],
  ['/labs/app.tar.gz', {address: '/labs/app.tar.gz/', file: '/labs/app.tar.gz', anchor: ''}],
  ['/glossary#%EA%B8%80', {address: '/glossary/', file: '/glossary', anchor: '글'}],
  ['https://docs.docker.com/', undefined],
  ['mailto:a@example.org', undefined],
])('%s leads from /labs/run/ to %j', (url, target) => {
  expect(targetOf(url, '/labs/run/')).toEqual(target);
});

const page = (...anchors: readonly string[]): ReadPage => ({
  links: [],
  anchors: new Set(anchors),
  error: undefined,
});

const site: Site = {
  pages: new Map([
    ['/engine/', 'docs/engine.mdx'],
    ['/hub/', 'docs/hub.mdx'],
    ['/my/', undefined],
  ]),
  staticFolders: [],
  read: (path) => Promise.resolve(path === 'docs/engine.mdx' ? page('client') : page('here')),
};

const broken = (...urls: readonly string[]) =>
  findBrokenLinks(
    'docs/hub.mdx',
    urls.map((url, index) => ({url, line: index + 1})),
    site,
  );

test('what leads to a page or to a part of one is not broken', async () => {
  expect(
    await broken('/engine', '/engine/#client', '#here', '/my#drawn', '/labs/app.tar.gz'),
  ).toEqual([]);
});

test('what leads nowhere is told with its line', async () => {
  expect(await broken('/engine', '/enigne', '/engine#server', '#there')).toEqual([
    'docs/hub.mdx:2: 링크한 페이지가 없습니다: /enigne. 사이트의 주소를 /engine#client처럼 적습니다.',
    'docs/hub.mdx:3: 링크한 소제목이 없습니다: /engine#server. docs/engine.mdx에 있는 주소: client',
    'docs/hub.mdx:4: 링크한 소제목이 없습니다: #there. docs/hub.mdx에 있는 주소: here',
  ]);
});
