import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {PluginRouteConfig} from '@docusaurus/types';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {isSearchIndex} from '../../workshop/search/types';
import {searchedPaths, writeIndex} from './writeIndex';

const routes: readonly PluginRouteConfig[] = [
  {
    plugin: {name: 'docusaurus-plugin-content-docs', id: 'default'},
    path: '/base/',
    component: '@theme/DocsRoot',
    routes: [
      {
        path: '/base/',
        component: '@theme/DocRoot',
        routes: [
          {
            path: '/base/images/',
            component: '@theme/DocItem',
            metadata: {sourceFilePath: 'docs/images.mdx'},
          },
        ],
      },
    ],
  },
  {
    plugin: {name: 'docusaurus-plugin-content-pages', id: 'default'},
    path: '/base/gallery/',
    component: '@theme/MDXPage',
    metadata: {sourceFilePath: 'src/pages/gallery.mdx'},
  },
  {
    plugin: {name: 'docusaurus-plugin-content-pages', id: 'default'},
    path: '/base/help/',
    component: '@theme/MDXPage',
    metadata: {sourceFilePath: 'src/pages/help.mdx'},
  },
];

let outDir: string;

beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'search-index-'));
  await mkdir(join(outDir, 'images'));
  await mkdir(join(outDir, 'help'));
  await writeFile(
    join(outDir, 'help', 'index.html'),
    '<main><h1>막혔어요</h1><p>그대로 붙여 넣으세요.</p></main>',
  );
});
afterEach(() => rm(outDir, {recursive: true}));

const write = (): Promise<void> => writeIndex({routes: [...routes], baseUrl: '/base/', outDir});

describe('writeIndex', () => {
  it('lists doc pages and tools, and no other pages', () => {
    expect(searchedPaths(routes)).toEqual(['/base/images/', '/base/help/']);
  });

  it('writes what the built pages say under the base address', async () => {
    await writeFile(
      join(outDir, 'images', 'index.html'),
      '<div class="theme-doc-markdown"><h1>이미지</h1><p>레이어의 묶음입니다.</p></div>',
    );
    await write();
    const index: unknown = JSON.parse(await readFile(join(outDir, 'search-index.json'), 'utf8'));
    expect(isSearchIndex(index)).toBe(true);
    expect(index).toMatchObject({
      pages: [
        {path: '/base/images/', title: '이미지', sections: [{text: '레이어의 묶음입니다.'}]},
        {path: '/base/help/', title: '막혔어요', sections: [{text: '그대로 붙여 넣으세요.'}]},
      ],
    });
  });

  it('fails on a page that could not be found by its title', async () => {
    await writeFile(join(outDir, 'images', 'index.html'), '<main>빈 쪽</main>');
    await expect(write()).rejects.toThrow(/images\/index\.html: .*\/base\/images\//u);
  });
});
