import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {LabShell} from './shell';

let folder = '';
let shell: LabShell;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lab-'));
  shell = new LabShell(folder, join(folder, '.scratch'), {PATH: process.env.PATH});
});

afterEach(async () => {
  await shell.end();
  rmSync(folder, {recursive: true});
});

test('gives each command’s exit code and what it printed, to both outputs', async () => {
  expect(await shell.run('echo a; echo b >&2', 10)).toMatchObject({exit: 0, output: 'a\nb\n'});
  expect(await shell.run('(exit 3)', 10)).toMatchObject({exit: 3, output: ''});
  expect(await shell.run('nope', 10)).toMatchObject({exit: 127});
});

test('keeps folder and variables', async () => {
  await shell.run('mkdir sub && cd sub', 10);
  await shell.run("NAME='a b'", 10);
  const {output} = await shell.run('echo "$NAME $(basename "$PWD")"', 10);
  expect(output).toBe('a b sub\n');
});

test('takes heredocs, quotes and Korean', async () => {
  const {output} = await shell.run("cat <<'EOF'\n$HOME 'a\n한글\nEOF", 10);
  expect(output).toBe("$HOME 'a\n한글\n");
});

test('saves a file where the shell is', async () => {
  await shell.run('mkdir sub && cd sub', 10);
  expect(await shell.save('a/b c.txt', '한글\n')).toMatchObject({exit: 0});
  expect(readFileSync(join(folder, 'sub/a/b c.txt'), 'utf8')).toBe('한글\n');
});

test('a command that reads its input gets none', async () => {
  expect(await shell.run('cat', 10)).toMatchObject({exit: 0, output: ''});
});

test('a command in the background does not hold the next one up', async () => {
  expect(await shell.run('sleep 60 & echo started', 10)).toMatchObject({output: 'started\n'});
  expect(await shell.run('echo next', 10)).toMatchObject({output: 'next\n'});
});

test('a command that does not end is ended, and says so', async () => {
  const result = await shell.run('echo before; sleep 60', 0.5);
  expect(result).toMatchObject({exit: undefined, output: 'before\n'});
  expect(result.problem).toMatch(/^did not end within 0\.5 s\. .*not-run/);
});

test('a command that ends the shell says so', async () => {
  const result = await shell.run('exit 0', 10);
  expect(result).toMatchObject({exit: undefined, problem: 'ended the shell'});
  expect(shell.alive).toBe(false);
});
