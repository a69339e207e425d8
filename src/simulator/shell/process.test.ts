import {describe, expect, test} from 'vitest';
import {emptyDirectory, textFile, TreeDraft} from '../filesystem';
import type {ProcessRequest} from './request';
import {runWithAllPrograms} from './runProcess.fixture';

const ROOT = {uid: 0, gid: 0, name: 'root', home: '/root'};
const APP = {uid: 1000, gid: 1000, name: 'app', home: '/home/app'};

function makeDraft() {
  const draft = new TreeDraft({root: emptyDirectory(), unknown: undefined});
  draft.put('/tmp', emptyDirectory({mode: 0o1777}));
  draft.put('/home/app', emptyDirectory({uid: 1000, gid: 1000}));
  draft.put('/etc/passwd', textFile('root:x:0:0:root:/root:/bin/sh\n'));
  return new TreeDraft(draft.snapshot());
}

function run(script: string, request: Partial<ProcessRequest> = {}, draft = makeDraft()) {
  const outcome = runWithAllPrograms(draft, {
    args: ['/bin/sh', '-c', script],
    environment: new Map([['PATH', '/usr/bin:/bin']]),
    directory: '/',
    user: ROOT,
    commands: {complete: true, names: new Set(['sh', 'cat', 'cp', 'mkdir', 'touch', 'rm'])},
    network: true,
    ...request,
  });
  return {...outcome, draft, text: outcome.output.map(({text}) => text ?? '<unknown>').join('')};
}

describe('a process', () => {
  test('leaves the files that its script writes', () => {
    const {draft, exitCode} = run('mkdir -p /app && echo hello > /app/greeting');
    expect(exitCode).toBe(0);
    expect(draft.get('/app/greeting')).toMatchObject({
      mode: 0o644,
      content: {text: 'hello\n', size: 6},
    });
  });

  test('is refused where its user may not write', () => {
    const {text, exitCode} = run('touch /home/app/a && echo x > /x', {user: APP});
    expect(text).toBe("/bin/sh: can't create /x: Permission denied\n");
    expect(exitCode).toBe(1);
  });

  test('ends with 127 for a command that a fully listed image does not have', () => {
    expect(run('nosuch')).toMatchObject({
      exitCode: 127,
      text: '/bin/sh: nosuch: not found\n',
      unknownCommands: [],
    });
  });

  test('is unknown from a command on that an image may have', () => {
    const commands = {complete: false, names: new Set<string>()};
    const {draft, ...outcome} = run('nosuch --all > /out', {commands});
    expect(outcome).toMatchObject({exitCode: 0, unknownCommands: ['nosuch --all']});
    expect(draft.unknown).toMatch(/^sha256:/);
    expect(draft.get('/out')).toMatchObject({content: {text: undefined}});
  });

  test('runs an exec form without a shell', () => {
    const {draft, exitCode} = run('', {args: ['touch', '$HOME']});
    expect(exitCode).toBe(0);
    expect(draft.get('/$HOME')).toBeDefined();
    expect(run('', {args: ['nosuch']})).toMatchObject({
      exitCode: 1,
      text: 'runc run failed: unable to start container process: exec: "nosuch": executable file not found in $PATH\n',
    });
  });

  test('ends, as unknown, where it would not end', () => {
    const {exitCode, unknownCommands, draft} = run('while true; do :; done');
    expect(exitCode).toBe(0);
    expect(unknownCommands).toHaveLength(1);
    expect(draft.unknown).toBeDefined();
  });

  /** What BusyBox 1.37 prints, found by running random scripts in both. */
  test.each([
    ['for x in "" ${y:-d e}; do echo "<$x>"; done', '<>\n<d>\n<e>\n', 0],
    ['cd /nofile 2>/dev/null || echo no', 'no\n', 0],
    ['cat ""', "cat: can't open '': No such file or directory\n", 1],
    ['set -u; echo $((x + 1)); echo $x', '1\n/bin/sh: x: parameter not set\n', 2],
    ['! ! true', '/bin/sh: syntax error: unexpected "!"\n', 2],
    [
      'echo a\ncd /nofile',
      "a\n/bin/sh: cd: line 1: can't cd to /nofile: No such file or directory\n",
      2,
    ],
  ])('%s', (script, text, exitCode) => {
    expect(run(script)).toMatchObject({text, exitCode});
  });

  test('hands on what it cannot know, without running away from it', () => {
    const names = new Set(['sh', 'date', 'cat']);
    const {draft, text, unknownCommands} = run(
      'x=$(date); echo "at $x" > /now; cat /now | cat > /copy; [ -n "$x" ] && echo set',
      {
        commands: {complete: true, names},
      },
    );
    expect([text, unknownCommands, draft.unknown]).toEqual(['set\n', [], undefined]);
    const now = draft.get('/now');
    expect(now).toMatchObject({content: {text: undefined, size: 33}});
    expect(draft.get('/copy')).toEqual(now);
  });

  test('has another clock in another moment', () => {
    const commands = {complete: true, names: new Set(['sh', 'date'])};
    const digest = (moment: string) => {
      const {draft} = run('date > /now', {commands, moment});
      return draft.digest('/now');
    };
    expect(digest('one')).toBe(digest('one'));
    expect(digest('two')).not.toBe(digest('one'));
  });

  test('makes what an unknown command leaves depend on all that it could see', () => {
    const commands = {complete: false, names: new Set<string>()};
    const unknown = (script: string) => run(script, {commands}).draft.unknown;
    expect(unknown('nosuch')).toBe(unknown('nosuch'));
    expect(unknown('A=1 nosuch')).not.toBe(unknown('nosuch'));
    expect(unknown('echo x > /tmp/x; nosuch')).not.toBe(unknown('nosuch'));
    expect(unknown('nosuch; nosuch')).not.toBe(unknown('nosuch'));
  });
});
