import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {listSite, writeWorker} from './writeWorker';

let folder: string;

const put = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  put({'index.html': 'home', 'labs/hello.tar.gz': 'files', 'a.js': 'same', 'b.js': 'same'});
});
afterEach(() => rmSync(folder, {recursive: true}));

test('lists what a reader may need, and what was written for the worker is not part of it', async () => {
  const before = await listSite(folder);
  put({'a.js.map': '{}', '.nojekyll': '', 'labs/app/Dockerfile': 'FROM node'});
  await writeWorker(folder);
  expect(await listSite(folder)).toEqual(before);
  expect(before.files.map(({path}) => path)).toEqual([
    'a.js',
    'b.js',
    'index.html',
    'labs/hello.tar.gz',
  ]);
  expect(before.files[2]).toEqual({
    path: 'index.html',
    digest: '4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942',
    bytes: 4,
  });
});

test('the same files are the same version, a change in one is another', async () => {
  const {version} = await listSite(folder);
  put({'index.html': 'home'});
  expect((await listSite(folder)).version).toBe(version);
  put({'index.html': 'house'});
  expect((await listSite(folder)).version).not.toBe(version);
});

test('the worker has the list in it, and the size counts what is twice once', async () => {
  await writeWorker(folder);
  const {version} = await listSite(folder);
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toContain(version);
  const size: unknown = JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8'));
  expect(size).toEqual({version, files: 4, bytes: 4 + 5 + 4});
});
