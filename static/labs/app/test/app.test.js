import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {hostname, tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {createApp} from '../app.js';

const folder = mkdtempSync(join(tmpdir(), 'hello-'));
const server = createApp({version: '9.9.9', folder});
let origin = '';

before(async () => {
  await once(server.listen(0), 'listening');
  origin = `http://localhost:${server.address().port}`;
});

after(() => {
  server.close();
  rmSync(folder, {recursive: true});
});

async function get(path, accept = '*/*') {
  const response = await fetch(origin + path, {headers: {accept}});
  return [response.status, await response.text()];
}

test('says its version, its host and the visits, which a file counts', async () => {
  assert.deepEqual(await get('/'), [200, `hello 9.9.9 from ${hostname()}, visit 1\n`]);
  assert.deepEqual(await get('/'), [200, `hello 9.9.9 from ${hostname()}, visit 2\n`]);
  assert.equal(readFileSync(join(folder, 'visits.txt'), 'utf8'), '2\n');
});

test('shows a browser a page', async () => {
  const [status, html] = await get('/', 'text/html');
  assert.equal(status, 200);
  assert.match(html, /<dd>9\.9\.9<\/dd>/);
});

test('answers to a health check, and to nothing else', async () => {
  assert.deepEqual(await get('/healthz'), [200, 'ok\n']);
  assert.equal((await get('/nope'))[0], 404);
});

test('says so where it cannot count', async () => {
  const broken = createApp({version: '1', folder: fileURLToPath(import.meta.url)});
  await once(broken.listen(0), 'listening');
  const {status} = await fetch(`http://localhost:${broken.address().port}/`);
  broken.close();
  assert.equal(status, 500);
});

test('ends by itself on SIGTERM', async () => {
  const main = fileURLToPath(new URL('../server.js', import.meta.url));
  const child = spawn(process.execPath, [main], {env: {...process.env, PORT: '0'}});
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});
