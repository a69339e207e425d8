import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {readPage} from './page';
import {pageLine, report} from './report';
import {runPage} from './run';
import {LabShell} from './shell';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lab-'));
  mkdirSync(join(folder, 'work'));
});

afterEach(() => rmSync(folder, {recursive: true}));

async function follow(path: string, source: string, limit = 10) {
  const shell = new LabShell(join(folder, 'work'), join(folder, 'scratch'), {
    PATH: process.env.PATH,
  });
  try {
    const result = await runPage(readPage(path, source), shell, limit);
    return {...report([result]), line: pageLine(result)};
  } finally {
    await shell.end();
  }
}

describe('a page of the workshop', () => {
  const path = 'docs/labs/index.mdx';
  const source = readFileSync(path, 'utf8');
  const line = source.split('\n').findIndex((text) => text.startsWith('$ echo')) + 1;

  test('passes as it is', async () => {
    expect(await follow(path, source)).toMatchObject({ok: true});
  });

  test('broken on purpose: the report names the line of the command that no longer works', async () => {
    const broken = source.replace('$ echo "hello', '$ ecko "hello');
    const {ok, text} = await follow(path, broken);
    expect(ok).toBe(false);
    expect(text).toContain(`${path}:${line}: ecko "hello from $(hostname)"`);
    expect(text).toMatch(
      /expected\n +exit code 0\n {2}got\n +exit code 127\n.*ecko: command not found/,
    );
  });

  test('broken on purpose: the report names the line of the output that no longer comes', async () => {
    const {ok, text} = await follow(path, source.replace('\nhello from …', '\nbye from …'));
    expect(ok).toBe(false);
    expect(text).toContain(`${path}:${line + 1}: echo`);
    expect(text).toMatch(/expected\n +bye from …\n {2}got\n +hello from \S+/);
  });
});

const HEAD = '---\nduration: 10\n---\n\n';

test('files come before the commands that use them, and folders last', async () => {
  const page = `${HEAD}\`\`\`console\n$ mkdir sub\n$ cd sub\n\`\`\`\n\n\`\`\`json title="a.json"\n{}\n\`\`\`\n\n\`\`\`console\n$ cat a.json\n{}\n\`\`\`\n`;
  expect(await follow('a.mdx', page)).toMatchObject({ok: true});
});

test('a command that ends otherwise breaks the page off, and the rest is counted', async () => {
  const page = `${HEAD}\`\`\`console\n$ false\n$ echo a\na\n$ echo b\nb\n\`\`\`\n`;
  const {text, line} = await follow('a.mdx', page);
  expect(text).toContain('a.mdx:6: false');
  expect(line).toContain('✗ a.mdx: 1 commands, 2 not reached');
  expect(text).toContain('0 passed, 1 failed');
});

test('a command that prints something else does not', async () => {
  const page = `${HEAD}\`\`\`console\n$ echo a\nb\n$ echo c\nc\n\`\`\`\n`;
  const {text} = await follow('a.mdx', page);
  expect(text).toContain('a.mdx:7: echo a');
  expect(text).toContain('1 passed, 1 failed');
});

test('a command that does not end is told, and does not hang the run', async () => {
  const page = `${HEAD}\`\`\`console\n$ sleep 60\n\`\`\`\n`;
  const {text} = await follow('a.mdx', page, 0.5);
  expect(text).toMatch(
    /a\.mdx:6: sleep 60\n.*\n.*exit code 0\n {2}got\n +did not end within 0\.5 s\. .*-d/,
  );
});

test('exceptions are counted with their reasons, and not-run is not run', async () => {
  const page = `${HEAD}\`\`\`console exit=3 reason="왜"\n$ (exit 3)\n\`\`\`\n\n\`\`\`console not-run reason="계정"\n$ rm -r /nope\n\`\`\`\n`;
  const {ok, text} = await follow('a.mdx', page);
  expect(ok).toBe(true);
  expect(text).toContain('Exceptions: 2\n  a.mdx:6: expected to fail with 3: (exit 3) (왜)');
  expect(text).toContain('a.mdx:10: not run: rm -r /nope (계정)');
  expect(text).toContain('1 commands executed, 2 exceptions.');
});

test('what a sample prints is not compared, but it must succeed', async () => {
  const page = (command: string) =>
    `${HEAD}\`\`\`console sample reason="버전"\n$ ${command}\n29.7.2\n\`\`\`\n`;
  const {ok, text} = await follow('a.mdx', page('echo 1'));
  expect(ok).toBe(true);
  expect(text).toContain('a.mdx:6: prints an example: echo 1 (버전)');
  expect(await follow('a.mdx', page('false'))).toMatchObject({ok: false});
});

test('a duration shorter than reading and running take fails', async () => {
  const page = `---\nduration: 1\n---\n\n${'가'.repeat(1100)}\n\n\`\`\`console\n$ true\n\`\`\`\n`;
  const {ok, text} = await follow('a.mdx', page);
  expect(ok).toBe(false);
  expect(text).toContain('a.mdx: duration: 1, but reading and the commands take 3 minutes');
});

const CHECKED = (row: string) =>
  `${HEAD}\`\`\`console\n$ docker() { printf 'DRIVER    VOLUME NAME\\n${row}'; }\n$ docker volume ls\n…\n\`\`\`\n\n\`\`\`expect\nvolumes: [visits]\n\`\`\`\n`;

test('a check accepts what its command really printed', async () => {
  expect(await follow('a.mdx', CHECKED('local     visits'))).toMatchObject({ok: true});
});

test('a check that refuses the real output fails, with its line', async () => {
  const {ok, text} = await follow('a.mdx', CHECKED('local     other'));
  expect(ok).toBe(false);
  expect(text).toContain('a.mdx:11: check of docker volume ls');
  expect(text).toContain('"difference":{"kind":"missing"}');
});

test('a run of nothing is no success', () => {
  expect(report([]).ok).toBe(false);
});
