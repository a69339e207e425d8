import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {tarball} from './tarball';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarball-'));
  mkdirSync(join(folder, 'from/sub'), {recursive: true});
  writeFileSync(join(folder, 'from/sub/한글.txt'), '가'.repeat(300));
  writeFileSync(join(folder, 'from/.hidden'), '');
  for (const left of ['node_modules', 'data']) {
    mkdirSync(join(folder, 'from', left));
    writeFileSync(join(folder, 'from', left, 'x'), 'x');
  }
});

afterEach(() => rmSync(folder, {recursive: true}));

test('unpacks, with hidden files and without what running leaves', async () => {
  const archive = await tarball(join(folder, 'from'), 'app');
  writeFileSync(join(folder, 'a.tar.gz'), archive);
  const {status, stderr} = spawnSync('tar', ['-xzf', 'a.tar.gz'], {cwd: folder, encoding: 'utf8'});
  expect([status, stderr]).toEqual([0, '']);
  const list = spawnSync('tar', ['-tzf', 'a.tar.gz', '--quoting-style=literal'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(list.stdout.trim().split('\n')).toEqual(['app/.hidden', 'app/sub/한글.txt']);
  expect(readFileSync(join(folder, 'app/sub/한글.txt'), 'utf8')).toBe('가'.repeat(300));
});

test('is the same for the same files, whenever they were written', async () => {
  const first = await tarball(join(folder, 'from'), 'app');
  utimesSync(join(folder, 'from/.hidden'), 1e9, 1e9);
  expect((await tarball(join(folder, 'from'), 'app')).equals(first)).toBe(true);
});
