import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {emptyDirectory, symlink, textFile, TreeDraft} from '../filesystem';
import {runWithAllPrograms} from './runProcess.fixture';
import {CORE_PROGRAMS} from './corePrograms';
import {UTILITIES} from './utilities';

const NAMES = [...CORE_PROGRAMS.keys(), ...UTILITIES.keys()];

const image = new TreeDraft({root: emptyDirectory(), unknown: undefined});
image.put('/app/a', textFile('one\ntwo\n'));
image.put('/app/d/b.sh', textFile('#!/bin/sh\necho $1; . ./b.sh', {mode: 0o755}));
image.put('/app/package.json', textFile('{"scripts":{"build":"npm run build"}}'));
image.put('/app/Makefile', textFile('all: a\n\tmake all\n'));
image.put('/app/loop', symlink('loop'));
image.put('/app/up', symlink('..'));
const base = image.snapshot();

function run(script: string) {
  const draft = new TreeDraft(base);
  const outcome = runWithAllPrograms(draft, {
    args: ['/bin/sh', '-c', script],
    environment: new Map([
      ['PATH', '/bin:/app/d'],
      ['HOME', '/root'],
    ]),
    directory: '/app',
    user: {uid: 0, gid: 0, name: 'root', home: '/root'},
    commands: {complete: true, names: new Set(NAMES)},
    network: true,
  });
  return {outcome, digest: draft.finish().layer.digest};
}

/** Text that looks enough like a script to get past the parser often. */
const words = fc.constantFrom(
  ...['a', '-r', '-f', '-i', '-n', '-E', '--', '-', '.', '..', '/', '*', '?', '[a-z]*', '~', '{}'],
  ...[
    'd',
    'up',
    'up/app',
    'loop',
    'b.sh',
    './d/b.sh',
    '/dev/null',
    '/dev/stdin',
    '755',
    'u+x',
    '1',
  ],
  ...[
    '$x',
    '"$@"',
    '"$x y"',
    "'q'",
    '${x:-a}',
    '${x%%*}',
    '${#x}',
    '${x/a/$x}',
    '$((x+1))',
    '$((x=x*2))',
  ],
  ...[
    '$(cat a)',
    '`echo a`',
    '$?',
    '$$',
    '$!',
    's/\\(a*\\)*b/&&/g',
    '(a|b)*',
    '\\(',
    'x=$x$x',
    '%s%d',
    '\\',
  ],
  ...[
    '-exec',
    '\\;',
    '-name',
    '=',
    '!=',
    '-eq',
    '-C',
    '-c',
    '-o',
    '-e',
    'all',
    '[',
    ']',
    '\u{1F600}',
    '가',
  ],
);
const commands = fc.constantFrom(
  ...NAMES,
  ...[
    '.',
    ':',
    'break',
    'cd',
    'command',
    'continue',
    'eval',
    'exec',
    'exit',
    'export',
    'f',
    'local',
  ],
  ...[
    'nosuch',
    'read',
    'readonly',
    'return',
    'set',
    'shift',
    'trap',
    'type',
    'umask',
    'unset',
    'wait',
  ],
);
const joints = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '\n',
    ';',
    ' && ',
    ' || ',
    ' | ',
    ' & ',
    '(',
    ')',
    '{ ',
    '; }',
    ' > ',
    ' < ',
  ],
  ...[
    ' 2>&1 ',
    ' >> ',
    ' <<E\n',
    '\nE\n',
    '"',
    "'",
    '#',
    'f() { ',
    ';;',
    '! ',
    '$(',
    '`',
    '${',
    '$((',
    '))',
  ],
  ...[
    'if ',
    '; then ',
    '; else ',
    '; fi',
    'for i in ',
    '; do ',
    '; done',
    'while ',
    'case a in ',
    'esac',
  ],
);
const scripts = fc
  .array(fc.tuple(joints, commands, fc.array(words, {maxLength: 4})), {maxLength: 6})
  .map((parts) =>
    parts.map(([joint, command, args]) => joint + [command, ...args].join(' ')).join(''),
  );

describe('any script', () => {
  test('ends, throws nothing and does the same twice', {timeout: 120_000}, () => {
    fc.assert(
      fc.property(fc.oneof(scripts, fc.string({maxLength: 60})), (script) => {
        const {outcome, digest} = run(script);
        expect(outcome.exitCode).toBeGreaterThanOrEqual(0);
        expect(outcome.exitCode).toBeLessThanOrEqual(255);
        expect(run(script).digest).toBe(digest);
      }),
      {numRuns: Number(process.env.SHELL_RUNS ?? 3000)},
    );
  });
});

describe('a script without an end', () => {
  test.each([
    ['loops', 'while true; do echo x; done'],
    ['recurses', 'f() { f; }; f'],
    ['starts itself', 'echo "sh /s" > /s; sh /s'],
    ['doubles a text', 'x=a; while :; do x=$x$x; done'],
    ['doubles a file', 'echo a > f; while :; do cat f f > g; cat g g > f; done'],
    ['nests parentheses', '('.repeat(5000)],
    ['nests substitutions', '$('.repeat(5000)],
    ['nests arithmetic', `echo $((${'('.repeat(5000)}1))`],
    ['backtracks', `echo ${'a'.repeat(40)} | grep "^\\(a*\\)*b"`],
    ['globs', `touch ${'a'.repeat(200)}; echo ${'*a'.repeat(50)}b`],
    ['makes itself', 'make all'],
    ['builds itself', 'npm run build'],
    ['evaluates itself', 'x=\'eval "$x"\'; eval "$x"'],
    ['counts far', 'seq 1 100000000'],
    ['pads far', 'printf "%1000000000d" 1'],
    ['is long', `echo ${'x'.repeat(200_000)}`],
    ['goes deep', `mkdir -p ${'a/'.repeat(3000)}; rm -r a; cp -r d ${'a/'.repeat(3000)}; find .`],
  ])('%s', (_, script) => {
    const {outcome} = run(script);
    expect(outcome.exitCode).toBeLessThanOrEqual(255);
  });
});
