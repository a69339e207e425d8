import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serveFolder, type FileServer} from './server';

const html = '<p>컨테이너</p>'.repeat(50);
let folder: string;
let server: FileServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  await mkdir(path.join(folder, 'site', 'a'), {recursive: true});
  await writeFile(path.join(folder, 'site', 'a', 'index.html'), html);
  await writeFile(path.join(folder, 'secret.html'), 'secret');
  server = await serveFolder(path.join(folder, 'site'));
});

afterAll(async () => {
  await server.close();
  await rm(folder, {recursive: true});
});

test('serves a folder’s page compressed, and tells what it served', async () => {
  const response = await fetch(`${server.origin}/a/?x=1`);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toBe(html);
  await fetch(`${server.origin}/a/`, {headers: {'sec-purpose': 'prefetch'}});
  const page = {path: '/a/', type: '.html', status: 200, bytes: gzipSync(html, {level: 9}).length};
  expect(server.takeServed()).toEqual([
    {...page, prefetch: false},
    {...page, prefetch: true},
  ]);
  expect(server.takeServed()).toEqual([]);
});

test('has no file outside its folder and no missing one', async () => {
  expect((await fetch(`${server.origin}/..%2fsecret.html`)).status).toBe(404);
  expect((await fetch(`${server.origin}/b/`)).status).toBe(404);
});
