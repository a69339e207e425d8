import {describe, expect, test} from 'vitest';
import {applyFix, checkDockerfile, RULE_NAMES, type BuildCheck, type RuleName} from '.';
import {parseDockerfile} from '../parse';

const first = (text: string, rule: RuleName) =>
  checkDockerfile(text).find((check) => check.rule === rule);

/** The text after the fix of the first finding of a rule; undefined when there is no fix. */
function fixed(text: string, rule: RuleName): string | undefined {
  const check = first(text, rule);
  if (check === undefined) {
    throw new Error(`${rule} is not told of ${JSON.stringify(text)}`);
  }
  return check.fix && applyFix(text, check.fix);
}

/** The same finding. Of CMD and cmd, the keyword of the later one is in the message. */
const same = (check: BuildCheck) => (other: BuildCheck) =>
  other.rule === check.rule && other.message.toLowerCase() === check.message.toLowerCase();

const EXAMPLES: readonly (readonly [RuleName, string, string | undefined])[] = [
  ['StageNameCasing', 'FROM alpine AS Web\n', 'FROM alpine AS web\n'],
  ['FromAsCasing', 'from alpine AS web\n', 'from alpine as web\n'],
  [
    'NoEmptyContinuation',
    'FROM alpine\nRUN a && \\\n\n  # why\n   \n  b\nRUN c\n',
    'FROM alpine\nRUN a && \\\n  # why\n  b\nRUN c\n',
  ],
  ['NoEmptyContinuation', 'FROM alpine\nRUN a \\\n \n', 'FROM alpine\nRUN a \\\n'],
  ['NoEmptyContinuation', 'FROM alpine\nRUN a \\\n ', 'FROM alpine\nRUN a \\\n'],
  ['ConsistentInstructionCasing', 'FROM alpine\n  run x\n', 'FROM alpine\n  RUN x\n'],
  ['ConsistentInstructionCasing', 'From alpine as a\nRUN x\n', 'FROM alpine AS a\nRUN x\n'],
  [
    'DuplicateStageName',
    'FROM alpine AS a\nFROM a AS b\nFROM debian AS a\nCOPY --from=a /x /x\nFROM a\n',
    'FROM alpine AS a-1\nFROM a-1 AS b\nFROM debian AS a\nCOPY --from=a /x /x\nFROM a\n',
  ],
  [
    'ReservedStageName',
    'FROM alpine AS scratch\nFROM scratch\nCOPY --link --from=Scratch /a /b\nRUN --mount=type=bind,from=scratch,target=/s true\n',
    'FROM alpine AS scratch-1\nFROM scratch-1\nCOPY --link --from=scratch-1 /a /b\nRUN --mount=type=bind,from=scratch-1,target=/s true\n',
  ],
  ['ReservedStageName', 'ARG S=scratch\nFROM alpine AS scratch\nFROM $S\n', undefined],
  [
    'ReservedStageName',
    'FROM alpine AS context\nFROM alpine\nONBUILD COPY --from=context /a /b\n',
    undefined,
  ],
  [
    'JSONArgsRecommended',
    'FROM alpine\nCMD node  server.js\n',
    'FROM alpine\nCMD ["node", "server.js"]\n',
  ],
  [
    'JSONArgsRecommended',
    'FROM alpine\nCMD exec nginx -g "daemon off;" \'a b\'\n',
    'FROM alpine\nCMD ["nginx", "-g", "daemon off;", "a b"]\n',
  ],
  [
    'JSONArgsRecommended',
    'FROM alpine\nENTRYPOINT java $OPTS \\\n  -jar "a\\b.jar"\n',
    'FROM alpine\nENTRYPOINT ["/bin/sh", "-c", "java $OPTS   -jar \\"a\\\\b.jar\\""]\n',
  ],
  [
    'JSONArgsRecommended',
    'FROM alpine\nCMD cd /app && run\n',
    'FROM alpine\nCMD ["/bin/sh", "-c", "cd /app && run"]\n',
  ],
  [
    'JSONArgsRecommended',
    'FROM alpine\nCMD cd /app\n',
    'FROM alpine\nCMD ["/bin/sh", "-c", "cd /app"]\n',
  ],
  [
    'JSONArgsRecommended',
    'FROM alpine\nCMD A=1 run\n',
    'FROM alpine\nCMD ["/bin/sh", "-c", "A=1 run"]\n',
  ],
  [
    'JSONArgsRecommended',
    'FROM alpine\nENTRYPOINT ["python3"]\nCMD app.py\n',
    'FROM alpine\nENTRYPOINT ["python3"]\nCMD ["/bin/sh", "-c", "app.py"]\n',
  ],
  [
    'JSONArgsRecommended',
    'FROM alpine AS a\nENTRYPOINT run\nFROM a\nCMD ["x"]\n',
    'FROM alpine AS a\nENTRYPOINT ["/bin/sh", "-c", "run"]\nFROM a\nCMD ["x"]\n',
  ],
  ['JSONArgsRecommended', 'FROM alpine\nCMD\n', undefined],
  ['JSONArgsRecommended', 'FROM alpine\nCMD a \\\n  # why\n  b\n', undefined],
  ['JSONArgsRecommended', '# escape=`\nFROM windows\nCMD dir\n', undefined],
  [
    'MaintainerDeprecated',
    'FROM alpine\nMAINTAINER Kim "K" <$5@a\\b>\n',
    'FROM alpine\nLABEL org.opencontainers.image.authors="Kim \\"K\\" <\\$5@a\\\\b>"\n',
  ],
  [
    'MaintainerDeprecated',
    'from alpine\nmaintainer me\n',
    'from alpine\nlabel org.opencontainers.image.authors="me"\n',
  ],
  [
    'UndefinedArgInFrom',
    'ARG VERSION=1\nFROM alpine:$VERSIN-$VERSIN\n',
    'ARG VERSION=1\nFROM alpine:$VERSION-$VERSION\n',
  ],
  [
    'UndefinedArgInFrom',
    'FROM --platform=$BULIDPLATFORM alpine\n',
    'FROM --platform=$BUILDPLATFORM alpine\n',
  ],
  ['UndefinedArgInFrom', 'FROM alpine:3$X\n', undefined],
  ['WorkdirRelativePath', 'FROM alpine\nWORKDIR app\n', 'FROM alpine\nWORKDIR /app\n'],
  ['WorkdirRelativePath', 'FROM alpine\nWORKDIR ./app\n', 'FROM alpine\nWORKDIR /app\n'],
  ['WorkdirRelativePath', 'FROM alpine\nWORKDIR .\n', 'FROM alpine\nWORKDIR /\n'],
  [
    'WorkdirRelativePath',
    'FROM alpine\nENV D=app\nWORKDIR $D\n',
    'FROM alpine\nENV D=app\nWORKDIR /$D\n',
  ],
  ['WorkdirRelativePath', 'FROM alpine\nWORKDIR ""\n', undefined],
  [
    'UndefinedVar',
    'FROM alpine\nENV DIR=/a\nCOPY "${DRI}" .\n',
    'FROM alpine\nENV DIR=/a\nCOPY "${DIR}" .\n',
  ],
  [
    'UndefinedVar',
    'ARG V=1\nFROM alpine\n\n# the app\nCOPY app-$V .\n',
    'ARG V=1\nFROM alpine\nARG V\n\n# the app\nCOPY app-$V .\n',
  ],
  [
    'UndefinedVar',
    'from alpine\ncopy a-$TARGETARCH .\n',
    'from alpine\narg TARGETARCH\ncopy a-$TARGETARCH .\n',
  ],
  ['UndefinedVar', 'FROM alpine\nCOPY $x .\n', undefined],
  [
    'MultipleInstructionsDisallowed',
    'FROM alpine\nCMD ["a", \\\n  "b"]\nRUN x\nCMD ["c"]\n',
    'FROM alpine\nRUN x\nCMD ["c"]\n',
  ],
  ['LegacyKeyValueFormat', 'FROM alpine\nENV A b\n', 'FROM alpine\nENV A=b\n'],
  ['LegacyKeyValueFormat', 'FROM alpine\nENV A b  $PATH\n', 'FROM alpine\nENV A="b  $PATH"\n'],
  [
    'LegacyKeyValueFormat',
    'FROM alpine\nLABEL a.b "c d" e\\ f g\n',
    'FROM alpine\nLABEL a.b="c d"\\ e\\ f\\ g\n',
  ],
  ['LegacyKeyValueFormat', "FROM alpine\nENV A ${B:-x y}''\n", undefined],
  ['RedundantTargetPlatform', 'FROM --platform=$TARGETPLATFORM  alpine\n', 'FROM alpine\n'],
  [
    'RedundantTargetPlatform',
    'FROM \\\n  --platform=$TARGETPLATFORM \\\n  alpine\n',
    'FROM \\\n   \\\n  alpine\n',
  ],
  [
    'RedundantTargetPlatform',
    'ARG TARGETPLATFORM=linux/arm64\nFROM --platform=$TARGETPLATFORM alpine\n',
    undefined,
  ],
  ['SecretsUsedInArgOrEnv', 'FROM alpine\nARG API_KEY\n', undefined],
  [
    'InvalidDefaultArgInFrom',
    'ARG V\nFROM alpine:$V AS a\n',
    'ARG V\nFROM alpine:${V:-latest} AS a\n',
  ],
  [
    'InvalidDefaultArgInFrom',
    'ARG V=""\nFROM alpine:${V}\n',
    'ARG V=""\nFROM alpine:${V:-latest}\n',
  ],
  ['InvalidDefaultArgInFrom', 'ARG IMAGE\nFROM $IMAGE\n', undefined],
  ['InvalidDefaultArgInFrom', 'FROM Ubuntu\n', undefined],
  [
    'FromPlatformFlagConstDisallowed',
    'FROM --platform=linux/arm64 alpine AS a\n',
    'FROM alpine AS a\n',
  ],
  [
    'ExposeProtoCasing',
    'FROM alpine\nEXPOSE 53/Udp 80/tcp\n',
    'FROM alpine\nEXPOSE 53/udp 80/tcp\n',
  ],
  [
    'ExposeInvalidFormat',
    'FROM alpine\nEXPOSE [::1]:80:80/tcp 8080:81-82\n',
    'FROM alpine\nEXPOSE 80/tcp 8080:81-82\n',
  ],
  ['ExposeInvalidFormat', 'FROM alpine\nENV P=1:2\nEXPOSE $P\n', undefined],
];

test('every rule has a fix but those that the file alone cannot mend', () => {
  const fixable = new Set(
    EXAMPLES.flatMap(([rule, , result]) => (result === undefined ? [] : [rule])),
  );
  expect(RULE_NAMES.filter((rule) => !fixable.has(rule))).toEqual([
    'SecretsUsedInArgOrEnv',
    'CopyIgnoredFile',
  ]);
});

describe('the fix of', () => {
  test.each(EXAMPLES)('%s in %j', (rule, text, result) => {
    const check = first(text, rule);
    expect(fixed(text, rule)).toBe(result);
    if (result !== undefined && check !== undefined) {
      const count = (source: string) => checkDockerfile(source).filter(same(check)).length;
      expect(parseDockerfile(result).ok).toBe(true);
      expect(count(result)).toBe(count(text) - 1);
    }
  });

  test('a file with a byte order mark and CRLF keeps both', () => {
    const text = '\uFEFFfrom alpine AS b\r\nENV A b\r\n';
    expect(fixed(text, 'FromAsCasing')).toBe('\uFEFFfrom alpine as b\r\nENV A b\r\n');
    expect(fixed(text, 'LegacyKeyValueFormat')).toBe('\uFEFFfrom alpine AS b\r\nENV A=b\r\n');
  });

  test('CopyIgnoredFile is not in this file', () => {
    const context = {ignored: (path: string) => path === 'a'};
    expect(checkDockerfile('FROM alpine\nCOPY a b\n', {context})).toMatchObject([
      {rule: 'CopyIgnoredFile'},
    ]);
    expect(checkDockerfile('FROM alpine\nCOPY a b\n', {context})[0]?.fix).toBeUndefined();
  });
});
