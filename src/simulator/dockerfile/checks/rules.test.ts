import {describe, expect, test} from 'vitest';
import {checkDockerfile, readCheckOptions, RULE_NAMES, type CheckRequest, type RuleName} from '.';
import {parseDockerfile} from '../parse';

/** How often a rule is told. */
function count(text: string, rule: RuleName, request?: CheckRequest): number {
  return checkDockerfile(text, request).filter((check) => check.rule === rule).length;
}

test('there are twenty rules', () => {
  expect(RULE_NAMES).toHaveLength(20);
});

describe('the directive check=', () => {
  const body = 'FROM alpine as B\ncopy a b\n';
  const rules = (head: string) => checkDockerfile(head + body).map(({rule}) => rule);

  test.each([
    ['', ['FromAsCasing', 'StageNameCasing', 'ConsistentInstructionCasing']],
    ['# check=skip=all\n', []],
    ['#check = skip=all;error=true\n', []],
    ['# syntax=x\n# check=skip=FromAsCasing, StageNameCasing\n', ['ConsistentInstructionCasing']],
    ['# check=error=true;skip=FromAsCasing\n', ['StageNameCasing', 'ConsistentInstructionCasing']],
    [
      '# check=skip=fromascasing\n',
      ['FromAsCasing', 'StageNameCasing', 'ConsistentInstructionCasing'],
    ],
    [
      '# check=experimental=all\n',
      ['FromAsCasing', 'StageNameCasing', 'ConsistentInstructionCasing'],
    ],
  ])('%j', (head, expected) => {
    expect(rules(head)).toEqual(expected);
  });

  const options = (head: string) => {
    const parsed = parseDockerfile(head + body);
    return parsed.ok ? readCheckOptions(parsed.value) : undefined;
  };

  test('says whether a warning fails the build', () => {
    expect(options('# check=skip=A,B;error=1\n')).toEqual({
      ok: true,
      value: {skipAll: false, skip: ['A', 'B'], error: true},
    });
    expect(options('')).toMatchObject({ok: true, value: {error: false}});
  });

  test.each([
    ['# check=skp=all\n', 'failed to parse check options: invalid check option "skp"'],
    ['# check=all\n', 'failed to parse check options: invalid check option "all"'],
    [
      '# check=error=yes\n',
      'failed to parse check options: failed to parse check option "error=yes": strconv.ParseBool: parsing "yes": invalid syntax',
    ],
  ])('%j stops the build, and nothing is checked', (head, message) => {
    expect(options(head)).toEqual({ok: false, problem: message});
    expect(rules(head)).toEqual([]);
  });
});

describe('a comment above an instruction', () => {
  test.each([
    [
      'skips for that instruction',
      '# check=skip=ExposeProtoCasing\nEXPOSE 1/TCP\nEXPOSE 2/TCP\n',
      1,
    ],
    ['may give its reason', '# check=skip=ExposeProtoCasing as it was\nEXPOSE 1/TCP\n', 0],
    ['may stand among others', '# a\n\n# check=skip=all\n# b\nEXPOSE 1/TCP\n', 0],
    ['is cut off by an empty one', '# check=skip=all\n#\nEXPOSE 1/TCP\n', 1],
    ['counts once, the first', '# check=skip=Other\n# check=skip=all\nEXPOSE 1/TCP\n', 1],
    ['that cannot be read skips nothing', '# check=what\nEXPOSE 1/TCP\n', 1],
  ])('%s', (_, text, told) => {
    expect(count(`FROM alpine\n${text}`, 'ExposeProtoCasing')).toBe(told);
  });

  test('does not reach what is said of the whole file', () => {
    const text =
      '# check=skip=all\n\n# check=skip=all\nFROM alpine as Scratch\n# check=skip=all\nrun x\n';
    expect(checkDockerfile(`ARG A\n${text}`).map(({rule}) => rule)).toEqual([
      'ReservedStageName',
      'ConsistentInstructionCasing',
    ]);
  });
});

describe('stages', () => {
  const text =
    'FROM alpine AS a\nEXPOSE 1/TCP\nFROM alpine AS b\nEXPOSE 2/TCP\nFROM b AS C\nRUN x\n';

  test('are all looked into, or those the target needs', () => {
    expect(count(text, 'ExposeProtoCasing')).toBe(2);
    expect(count(text, 'ExposeProtoCasing', {target: 'A'})).toBe(1);
    expect(count(text, 'ExposeProtoCasing', {target: 'c'})).toBe(1);
    expect(count(text, 'ExposeProtoCasing', {target: 'none'})).toBe(0);
    expect(count(text, 'StageNameCasing', {target: 'a'})).toBe(1);
  });

  test('keep CMD, ENTRYPOINT and HEALTHCHECK apart', () => {
    const apart =
      'FROM alpine AS a\nCMD ["a"]\nHEALTHCHECK NONE\nFROM a\nCMD ["b"]\nHEALTHCHECK NONE\n';
    expect(checkDockerfile(apart)).toEqual([]);
    const three = 'FROM alpine\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]\nENTRYPOINT ["c"]\n';
    expect(checkDockerfile(three).map(({lines}) => lines.start)).toEqual([2, 3]);
  });

  test('take over the shell and the working directory of those below', () => {
    expect(checkDockerfile('FROM alpine AS a\nSHELL ["bash", "-c"]\nFROM a\nCMD x\n')).toEqual([]);
    expect(checkDockerfile('FROM alpine AS a\nWORKDIR /a\nFROM a\nWORKDIR b\n')).toEqual([]);
    expect(count('FROM alpine\nWORKDIR a\nWORKDIR b\n', 'WorkdirRelativePath')).toBe(1);
  });

  test('run the ONBUILD of those below, and say so at FROM', () => {
    const onbuild = 'FROM alpine AS a\nONBUILD CMD x\nONBUILD WORKDIR y\nFROM a\nCMD ["z"]\n';
    expect(checkDockerfile(onbuild).map(({rule, lines}) => [rule, lines.start])).toEqual([
      ['JSONArgsRecommended', 4],
      ['WorkdirRelativePath', 4],
      ['MultipleInstructionsDisallowed', 4],
    ]);
  });
});

describe('names of secrets', () => {
  test.each([
    ['ARG SECRET_PASSPHRASE', 1],
    ['ENV password=bar secret=baz sunflower=x', 2],
    ['ENV git_key= auth=1', 2],
    ['ENV PUBLIC_KEY= TOKEN_FILE=/t PASSWORD_VERSION=1', 0],
    ['ENV KEYBOARD=x AUTHOR=y', 0],
    ['ENV my-token=x', 0],
    ['LABEL token=x', 0],
  ])('%s', (line, told) => {
    expect(count(`FROM alpine\n${line}\n`, 'SecretsUsedInArgOrEnv')).toBe(told);
  });

  test('before FROM are not looked at', () => {
    expect(checkDockerfile('ARG TOKEN\nFROM alpine\n')).toEqual([]);
  });
});

describe('base images', () => {
  test.each([
    ['FROM ubuntu:24.04', 0],
    ['FROM localhost:5000/a/b__c-d:1@sha256:' + 'a'.repeat(64), 0],
    ['ARG V=""\nFROM alpine:3$V', 0],
    ['ARG SUFFIX="box:"\nFROM busy$SUFFIX', 1],
    ['FROM Ubuntu', 1],
    ['FROM alpine:', 1],
    ['FROM a//b', 1],
    ['FROM example.com/-a', 1],
    ['FROM alpine@sha256:abc', 1],
    ['FROM ' + 'a'.repeat(64), 1],
  ])('%s', (text, told) => {
    expect(count(`${text}\n`, 'InvalidDefaultArgInFrom')).toBe(told);
  });

  test('are told of also where the name is empty, at which BuildKit stops', () => {
    expect(checkDockerfile('FROM $IMAG\nCMD a\n').map(({rule}) => rule)).toEqual([
      'InvalidDefaultArgInFrom',
      'UndefinedArgInFrom',
    ]);
  });

  test.each([
    ['FROM --platform=linux/arm64/v8 alpine', 1],
    ['FROM --platform=arm64 alpine', 1],
    ['FROM --platform=linux alpine AS x', 1],
    ['FROM --platform=aarch64 alpine AS arm64_tools', 0],
    ['FROM --platform=linux/amd64 alpine AS linux', 0],
    ['FROM --platform=$BUILDPLATFORM alpine', 0],
    ['FROM --platform=linux/$TARGETARCH alpine', 0],
    ['FROM --platform=nonsense alpine', 0],
  ])('%s', (text, told) => {
    expect(count(`${text}\n`, 'FromPlatformFlagConstDisallowed')).toBe(told);
  });

  test('that stand on the platform of the target say what is the default', () => {
    expect(count('FROM --platform=$TARGETPLATFORM alpine\n', 'RedundantTargetPlatform')).toBe(1);
    expect(count('FROM --platform=$TARGETOS/arm64 alpine\n', 'RedundantTargetPlatform')).toBe(0);
  });
});

describe('ports', () => {
  test.each([
    ['80', []],
    ['80/tcp 8000-8010/udp', []],
    ['80/TCP', ['ExposeProtoCasing']],
    ['80:80', ['ExposeInvalidFormat']],
    ['127.0.0.1::80', ['ExposeInvalidFormat']],
    [':80', []],
    ['80/http', []],
    ['$P', ['ExposeProtoCasing', 'ExposeProtoCasing', 'ExposeInvalidFormat']],
  ])('EXPOSE %s', (ports, rules) => {
    const text = `FROM alpine\nENV P="1/UDP 2:3/Tcp"\nEXPOSE ${ports}\n`;
    expect(checkDockerfile(text).map(({rule}) => rule)).toEqual(rules);
  });
});

describe('paths that .dockerignore leaves out', () => {
  const request = (dockerignore: string, out: readonly string[]): CheckRequest => ({
    context: {dockerignore, ignored: (path) => out.includes(path)},
  });

  test.each([
    [
      'COPY Dockerfile .',
      'Dockerfile',
      ['Attempting to Copy file "Dockerfile" that is excluded by .dockerignore'],
    ],
    [
      'ADD ./Dockerfile /w',
      'Dockerfile',
      ['Attempting to Add file "Dockerfile" that is excluded by .dockerignore'],
    ],
    [
      'COPY a Dockerfile a/../Dockerfile /w/',
      'Dockerfile',
      [
        'Attempting to Copy file "Dockerfile" that is excluded by .dockerignore',
        'Attempting to Copy file "Dockerfile" that is excluded by .dockerignore',
      ],
    ],
    ['COPY --from=busybox Dockerfile .', 'Dockerfile', []],
    ['COPY <<Dockerfile .\nDockerfile', 'Dockerfile', []],
    ['ADD https://example.com/Dockerfile .', 'Dockerfile', []],
    ['COPY /Dockerfile ../Dockerfile .', 'Dockerfile', []],
    ['COPY Dockerfile .', '*\n!Docker*', []],
    ['COPY Dockerfile .', 'Dockerfile\n!Dockerfile/x', []],
    [
      'COPY Dockerfile .',
      'Dockerfile\n!other',
      ['Attempting to Copy file "Dockerfile" that is excluded by .dockerignore'],
    ],
    ['COPY . .', 'Dockerfile', []],
    ['COPY . .', '# all\n*', ['Attempting to Copy file "." that is excluded by .dockerignore']],
    ['COPY . .', '*\n!src', []],
  ])('%s with %j', (line, dockerignore, messages) => {
    const text = `FROM alpine\n${line}\n`;
    const checks = checkDockerfile(text, request(dockerignore, ['Dockerfile']));
    expect(checks.map(({message}) => message)).toEqual(messages);
  });

  test('are not known without the context', () => {
    expect(checkDockerfile('FROM alpine\nCOPY Dockerfile .\n')).toEqual([]);
  });
});

test('names and paths are quoted as Go quotes them', () => {
  expect(checkDockerfile('FROM alpine\nWORKDIR a\\"b\u0001é\u200b\n')[0]?.message).toBe(
    'Relative workdir "a\\"b\\x01é\\u200b" can have unexpected results if the base image changes',
  );
});
