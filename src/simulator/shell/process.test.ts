import {describe, expect, test} from 'vitest';
import {emptyDirectory, textFile, TreeDraft} from '../filesystem';
import {runProcess, type ProcessRequest} from './index';

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
  const outcome = runProcess(draft, {
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
});
