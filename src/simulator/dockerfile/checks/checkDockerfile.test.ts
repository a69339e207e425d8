import {describe, expect, test} from 'vitest';
import {checkDockerfile, type CheckRequest} from '.';

/** What is told: the rule, BuildKit's first line, and its words. */
const told = (text: string, request?: CheckRequest) =>
  checkDockerfile(text, request).map(({rule, lines, message}) => [rule, lines.start, message]);

/** The text that a finding points at. */
function pointedAt(text: string, request?: CheckRequest) {
  const lines = text.split('\n');
  return checkDockerfile(text, request).map(({range: {start, end}}) =>
    start.line === end.line
      ? (lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1)
      : lines.slice(start.line - 1, end.line).join('\n'),
  );
}

describe('what BuildKit says, and where', () => {
  // Each follows a case of BuildKit's own tests (frontend/dockerfile/dockerfile_lint_test.go).
  test.each([
    [
      'FROM alpine AS Build\n',
      ['StageNameCasing', 1, "Stage name 'Build' should be lowercase"],
      'Build',
    ],
    [
      'FROM alpine as build\n',
      ['FromAsCasing', 1, "'as' and 'FROM' keywords' casing do not match"],
      'as',
    ],
    [
      'from alpine AS build\n',
      ['FromAsCasing', 1, "'AS' and 'from' keywords' casing do not match"],
      'AS',
    ],
    [
      'FROM alpine\nCOPY a \\\n\n  /b\nCOPY c \\\n  /d\n',
      ['NoEmptyContinuation', 4, 'Empty continuation line'],
      '\n  /b',
    ],
    [
      'FROM alpine\nrun true\nRUN true\n',
      [
        'ConsistentInstructionCasing',
        2,
        "Command 'run' should match the case of the command majority (uppercase)",
      ],
      'run',
    ],
    [
      'frOM alpine as x\nrun true\n',
      [
        'ConsistentInstructionCasing',
        1,
        "Command 'frOM' should match the case of the command majority (lowercase)",
      ],
      'frOM',
    ],
    [
      'FROM alpine AS x\nFROM debian AS x\n',
      ['DuplicateStageName', 2, 'Duplicate stage name "x", stage names should be unique'],
      'x',
    ],
    [
      'FROM alpine AS context\n',
      [
        'ReservedStageName',
        1,
        'Stage name should not use the same name as reserved stage "context"',
      ],
      'context',
    ],
    [
      'FROM alpine\nCMD node server.js\n',
      [
        'JSONArgsRecommended',
        2,
        'JSON arguments recommended for CMD to prevent unintended behavior related to OS signals',
      ],
      'node server.js',
    ],
    [
      'FROM alpine\nMAINTAINER me@example.com\n',
      ['MaintainerDeprecated', 2, 'Maintainer instruction is deprecated in favor of using label'],
      'MAINTAINER',
    ],
    [
      'ARG tag=1\nFROM alpine:${tag}${verson} AS b\n',
      ['UndefinedArgInFrom', 2, "FROM argument 'verson' is not declared"],
      'verson',
    ],
    [
      'FROM alpine\nWORKDIR app/\n',
      [
        'WorkdirRelativePath',
        2,
        'Relative workdir "app/" can have unexpected results if the base image changes',
      ],
      'app/',
    ],
    [
      'FROM alpine\nCOPY $foo .\nARG foo=bar\nRUN echo $foo\n',
      ['UndefinedVar', 2, "Usage of undefined variable '$foo'"],
      'foo',
    ],
    [
      'FROM alpine\nARG DIR_ASSETS=a/\nARG DIR_CONFIG=c/\nCOPY ${DIR_ASSET} .\n',
      ['UndefinedVar', 4, "Usage of undefined variable '$DIR_ASSET' (did you mean $DIR_ASSETS?)"],
      'DIR_ASSET',
    ],
    [
      'FROM alpine\nENV PATH=/opt:$PAHT\n',
      ['UndefinedVar', 2, "Usage of undefined variable '$PAHT' (did you mean $PATH?)"],
      'PAHT',
    ],
    [
      'FROM alpine\nCMD ["a"]\nRUN true\nCMD ["b"]\n',
      [
        'MultipleInstructionsDisallowed',
        2,
        'Multiple CMD instructions should not be used in the same stage because only the last one will be used',
      ],
      'CMD ["a"]',
    ],
    [
      'FROM alpine\nENV dir /opt/app\n',
      [
        'LegacyKeyValueFormat',
        2,
        '"ENV key=value" should be used instead of legacy "ENV key value" format',
      ],
      'dir /opt/app',
    ],
    [
      'FROM alpine\nLABEL who me\n',
      [
        'LegacyKeyValueFormat',
        2,
        '"LABEL key=value" should be used instead of legacy "LABEL key value" format',
      ],
      'who me',
    ],
    [
      'FROM --platform=${TARGETPLATFORM} alpine\n',
      [
        'RedundantTargetPlatform',
        1,
        'Setting platform to predefined ${TARGETPLATFORM} in FROM is redundant as this is the default behavior',
      ],
      '${TARGETPLATFORM}',
    ],
    [
      'FROM alpine\nENV GITHUB_TOKEN=x\n',
      [
        'SecretsUsedInArgOrEnv',
        2,
        'Do not use ARG or ENV instructions for sensitive data (ENV "GITHUB_TOKEN")',
      ],
      'GITHUB_TOKEN',
    ],
    [
      'ARG VERSION\nFROM busybox:$VERSION\n',
      [
        'InvalidDefaultArgInFrom',
        2,
        'Default value for ARG busybox:$VERSION results in empty or invalid base image name',
      ],
      'busybox:$VERSION',
    ],
    [
      'FROM --platform=linux/amd64 alpine\n',
      [
        'FromPlatformFlagConstDisallowed',
        1,
        'FROM --platform flag should not use constant value "linux/amd64"',
      ],
      'linux/amd64',
    ],
    [
      'FROM alpine\nEXPOSE 53/UDP\n',
      [
        'ExposeProtoCasing',
        2,
        "Defined protocol '53/UDP' in EXPOSE instruction should be lowercase",
      ],
      '53/UDP',
    ],
    [
      'FROM alpine\nEXPOSE 443 127.0.0.1:80:80\n',
      [
        'ExposeInvalidFormat',
        2,
        "EXPOSE instruction should not define an IP address or host-port mapping, found '127.0.0.1:80:80'",
      ],
      '127.0.0.1:80:80',
    ],
  ])('%j', (text, finding, words) => {
    expect(told(text)).toEqual([finding]);
    expect(pointedAt(text)).toEqual([words]);
  });

  test('on a file that needs no change: nothing', () => {
    const text = `# syntax=docker/dockerfile:1
ARG NODE=22
FROM node:\${NODE}-slim AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
FROM gcr.io/distroless/nodejs22
ARG TARGETARCH
ENV PORT=8080 FILES=/data/$TARGETARCH
COPY --from=build --chown=1000:1000 /app /app
EXPOSE 8080/tcp 9000-9010
HEALTHCHECK CMD ["/probe"]
ENTRYPOINT ["/app/server"]
CMD ["--port", "8080"]
`;
    expect(checkDockerfile(text)).toEqual([]);
  });

  test('a mistake of the parser is told by the parser alone', () => {
    expect(checkDockerfile('FROM alpine AS Build\nCOPY x\n')).toEqual([]);
    expect(checkDockerfile('')).toEqual([]);
  });

  test('carries the rule in a sentence, and the page on it', () => {
    expect(checkDockerfile('FROM alpine\nCMD a\n')[0]).toMatchObject({
      description:
        'JSON arguments recommended for ENTRYPOINT/CMD to prevent unintended behavior related to OS signals',
      url: 'https://docs.docker.com/reference/build-checks/json-args-recommended/',
    });
    expect(checkDockerfile('FROM alpine AS B\n')[0]?.url).toBe(
      'https://docs.docker.com/reference/build-checks/stage-name-casing/',
    );
  });

  test('is in the order of the file', () => {
    const text = 'FROM alpine as B\nEXPOSE 1:2/TCP\nCMD a\nCMD b\n';
    expect(checkDockerfile(text).map(({rule}) => rule)).toEqual([
      'FromAsCasing',
      'StageNameCasing',
      'ExposeProtoCasing',
      'ExposeInvalidFormat',
      'MultipleInstructionsDisallowed',
      'JSONArgsRecommended',
      'JSONArgsRecommended',
    ]);
  });

  test('reports and points to lines that are joined, also with CRLF and a byte order mark', () => {
    const text = '\uFEFFFROM alpine\r\nENV A=1 \\\r\n  # why\r\n  B=$CC\r\n';
    expect(checkDockerfile(text)).toMatchObject([
      {
        rule: 'UndefinedVar',
        lines: {start: 2, end: 4},
        range: {start: {line: 4, column: 6}, end: {line: 4, column: 8}},
      },
    ]);
  });
});
