import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {applyFix, checkDockerfile, type BuildCheck, type RuleName} from '.';
import {referencesOf} from '../references';
import {expandWord} from '../expand';
import {parseDockerfile} from '../parse';
import {readStages} from '../stages';

/** The same finding. Of CMD and cmd, the keyword of the later one is in the message. */
const same = (check: BuildCheck) => (other: BuildCheck) =>
  other.rule === check.rule && other.message.toLowerCase() === check.message.toLowerCase();

/** What a Dockerfile means: per stage its base, and its instructions with their variables replaced. */
function meaning(text: string) {
  const parsed = parseDockerfile(text);
  const stages = parsed.ok ? readStages(parsed.value) : undefined;
  if (!parsed.ok || stages?.ok !== true) {
    return undefined;
  }
  const {escape} = parsed.value.directives;
  const values = new Map([
    ['PATH', '/p'],
    ['A', 'one two'],
    ['B', ''],
  ]);
  const all = stages.value.stages;
  return all.map(({image, baseStage, instructions}) => ({
    base: baseStage ?? image,
    steps: instructions.map((each) => {
      const {keyword, arguments: words, json, heredocs} = each;
      const isPairs = keyword === 'ENV' || keyword === 'LABEL';
      const mean = (word: string) => {
        const [name = '', ...value] = word.split('=');
        const expanded = expandWord(value.join('='), values, escape);
        return [name, expanded.ok ? expanded.value : undefined];
      };
      const from = referencesOf(each, all);
      const flags = each.flags.filter(({name}) => name !== 'from' && name !== 'mount');
      return {
        keyword,
        flags,
        from,
        words: isPairs ? words.map(mean) : words,
        json,
        heredocs: heredocs.length,
      };
    }),
  }));
}

/** Rules whose fix changes how a file is written, and nothing of what it means. */
const WRITING: readonly RuleName[] = [
  'StageNameCasing',
  'FromAsCasing',
  'NoEmptyContinuation',
  'ConsistentInstructionCasing',
  'DuplicateStageName',
  'ReservedStageName',
  'LegacyKeyValueFormat',
  'RedundantTargetPlatform',
];

const LINES = [
  ...['FROM alpine', 'FROM alpine AS a', 'from A as B', 'From a AS a', 'FROM debian as scratch'],
  ...['FROM scratch AS context', 'FROM a', 'FROM context', 'ARG V', 'ARG V=1', 'arg PASSWORD=$V'],
  ...['FROM --platform=$TARGETPLATFORM alpine', 'FROM --platform=linux/amd64 a AS b'],
  ...['FROM alpine:$V', 'FROM alpine:$VV', 'ENV A b c', 'ENV A "b c" $B', 'ENV X y\\', 'LABEL a b'],
  ...['env A=1 B=$A', 'COPY --from=a /x /y', 'COPY --from=0 /x /y', 'COPY $V $PAHT /z'],
  ...[
    'COPY ["$A", "/b"]',
    'COPY <<E /a',
    'E',
    '$V x',
    'RUN --mount=from=a,target=/t x',
    'RUN a \\',
  ],
  ...[
    '',
    '  ',
    '# note',
    '# check=skip=all why',
    '  b \\',
    'CMD a b',
    'CMD ["a"]',
    'cmd a | b',
    'CMD',
  ],
  ...['ENTRYPOINT exec x "y z"', 'HEALTHCHECK CMD a', 'HEALTHCHECK NONE', 'MAINTAINER a $b "c'],
  ...['WORKDIR a', 'WORKDIR ./$V', 'WORKDIR "b c"', 'EXPOSE 80/TCP 1:2', 'EXPOSE $V', 'USER $U'],
  ...['ONBUILD COPY $V --from=a x', 'ONBUILD COPY --from=context a b', 'SHELL ["/bin/bash"]', '\t'],
];
const dockerfiles = fc
  .tuple(
    fc.constantFrom(
      '',
      '# escape=`\n',
      '# check=skip=StageNameCasing\n',
      '\uFEFF',
      'ARG V\n',
      'ARG V=3\n',
    ),
    fc.array(fc.constantFrom(...LINES), {maxLength: 14}),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([head, lines, end]) => head + ['FROM alpine', ...lines].join(end));

describe('of any Dockerfile', () => {
  test('a fix leaves one that can be read, without the finding, and the same where only its writing was wrong', () => {
    fc.assert(
      fc.property(dockerfiles, (text) => {
        const checks = checkDockerfile(text);
        for (const check of checks) {
          if (check.fix === undefined) {
            continue;
          }
          const result = applyFix(text, check.fix);
          expect(parseDockerfile(result).ok, result).toBe(true);
          const left = checkDockerfile(result).filter(same(check)).length;
          expect(left, result).toBeLessThan(checks.filter(same(check)).length);
          if (WRITING.includes(check.rule)) {
            expect(meaning(result), result).toEqual(meaning(text));
          }
        }
      }),
      {numRuns: 1500},
    );
  });

  test('fixing what can be fixed comes to an end', () => {
    fc.assert(
      fc.property(dockerfiles, (text) => {
        let result = text;
        for (let round = 0; round < 60; round += 1) {
          const fix = checkDockerfile(result).find((check) => check.fix !== undefined)?.fix;
          if (fix === undefined) {
            return;
          }
          result = applyFix(result, fix);
        }
        throw new Error(`no end: ${JSON.stringify(result)}`);
      }),
      {numRuns: 400},
    );
  });

  test('findings point into the text', () => {
    fc.assert(
      fc.property(fc.oneof(dockerfiles, fc.string({unit: 'binary'})), (text) => {
        const lines = text.replace(/^\uFEFF/, '').split('\n');
        for (const {range, lines: reported} of checkDockerfile(text)) {
          expect(range.start.line).toBeLessThanOrEqual(range.end.line);
          expect(range.end.line).toBeLessThanOrEqual(lines.length + 1);
          expect(range.start.column).toBeLessThanOrEqual(
            (lines[range.start.line - 1] ?? '').length + 1,
          );
          expect(reported.end).toBeGreaterThanOrEqual(reported.start);
        }
      }),
      {numRuns: 3000},
    );
  });
});
