import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {KEYWORDS} from '../dockerfile';
import {ERROR_PREFIX} from '../buildkit';
import type {RecordedBuild, RecordedOutcome} from '../buildkit/recordedForm';
import {contextOf} from '../buildkit/recordedForm';
import type {ImagePlan} from '.';
import {planImage} from './planImage';

const FILES = {
  a: {content: 'a\n'},
  app: {content: 'app\n'},
  Makefile: {content: 'all:\n\techo made > made\n'},
  'package.json': {
    content: '{"scripts": {"build": "esbuild a --outfile=dist/a", "test": "true"}}\n',
  },
};

function planned(text: string): ImagePlan {
  const result = planImage(text, FILES);
  if (!result.ok) {
    throw new Error(result.problem[0].message);
  }
  return result.value;
}

const kinds = (text: string) =>
  planned(text).entries.map(({kind, instruction}) => `${kind} ${instruction}`);

test('a layer has the size that its build gives it', () => {
  const [base, copy, run, env] = planned(
    'FROM alpine:3.22\nCOPY a /a\nRUN echo xy > /b\nENV A=1\n',
  ).entries;
  expect(base).toMatchObject({kind: 'base', size: expect.any(Number) as number, example: true});
  expect(base?.size).toBeGreaterThan(1_000_000);
  expect(copy).toMatchObject({kind: 'layer', size: 2, example: false});
  expect(run).toMatchObject({kind: 'layer', size: 3});
  expect(env).toMatchObject({kind: 'metadata', size: undefined});
});

test('the size of a layer that the model cannot know is left open', () => {
  const [, run, copy] = planned('FROM alpine:3.22\nRUN strange-tool\nCOPY a /a\n').entries;
  expect(run).toMatchObject({kind: 'layer', size: undefined});
  expect(copy).toMatchObject({kind: 'layer', size: 2});
});

test('a build that fails is a mistake with its line', () => {
  const result = planImage('FROM a\n\nCOPY nothing /x\n', FILES);
  expect(!result.ok && result.problem[0]).toMatchObject({
    line: 3,
    message: expect.stringContaining('"/nothing": not found') as string,
  });
});

describe('what each instruction leaves', () => {
  test.each([
    ['COPY a /b', 'layer'],
    ['ADD a /b', 'layer'],
    ['RUN touch made', 'layer'],
    ['WORKDIR /app', 'layer'],
    ['WORKDIR /', 'metadata'],
    ['CMD ["a"]', 'metadata'],
    ['ENTRYPOINT ["a"]', 'metadata'],
    ['ENV A=1', 'metadata'],
    ['ARG A', 'metadata'],
    ['LABEL a=1', 'metadata'],
    ['EXPOSE 80', 'metadata'],
    ['USER app', 'metadata'],
    ['VOLUME /data', 'metadata'],
    ['STOPSIGNAL SIGTERM', 'metadata'],
    ['HEALTHCHECK NONE', 'metadata'],
    ['SHELL ["sh"]', 'metadata'],
    ['MAINTAINER me', 'metadata'],
    ['ONBUILD RUN make', 'metadata'],
  ])('%s → %s', (line, kind) => {
    expect(planned(`FROM base:1\n${line}\n`).entries[1]).toMatchObject({kind, text: line});
  });

  test('a relative WORKDIR goes on from the one before', () => {
    const text = 'FROM base:1\nWORKDIR /app\nWORKDIR ..\nWORKDIR src\n';
    expect(planned(text).entries.map(({kind}) => kind)).toEqual([
      ...['base', 'layer', 'metadata', 'layer'],
    ]);
  });

  test('FROM scratch brings no layer', () => {
    const plan = planned('FROM scratch\nCOPY app /app\n');
    expect(plan.base).toBeUndefined();
    expect(plan.entries.map(({kind}) => kind)).toEqual(['layer']);
    expect(plan.instructions[0]?.makes).toBe('scratch');
  });

  test('an ARG before FROM leaves nothing but its value in FROM', () => {
    const plan = planned('ARG TAG=24.04\nFROM ubuntu:${TAG:-1}\n');
    expect(plan.base).toBe('ubuntu:24.04');
    expect(plan.entries).toHaveLength(1);
    expect(plan.instructions[0]).toMatchObject({makes: 'argument', leadsTo: []});
  });
});

describe('stages', () => {
  const node = `FROM node:22 AS build
WORKDIR /src
COPY . .
RUN npm run build
FROM node:22 AS test
RUN npm test
FROM nginx:1.27
COPY --chown=1:1 --from=build /src/dist /usr/share/nginx/html
CMD ["nginx"]
`;

  test('that are copied from are set aside, with what is taken', () => {
    const plan = planned(node);
    expect(kinds(node)).toEqual(['base FROM', 'layer COPY', 'metadata CMD']);
    expect(plan.setAside).toMatchObject([
      {
        name: 'build',
        image: 'node:22',
        range: {start: 1, end: 4},
        needed: true,
        taken: [
          {
            by: 'copy',
            line: 8,
            paths: ['/src/dist'],
            destination: '/usr/share/nginx/html',
            stage: 2,
          },
        ],
      },
      {name: 'test', needed: false, taken: []},
    ]);
    expect(plan.entries[1]?.references).toMatchObject([{source: {kind: 'stage', stage: 0}}]);
  });

  test('that FROM names are part of the image', () => {
    const text = 'FROM a AS base\nRUN one\nFROM base AS mid\nENV A=1\nFROM mid\nRUN two\n';
    expect(kinds(text)).toEqual(['base FROM', 'layer RUN', 'metadata ENV', 'layer RUN']);
    const plan = planned(text);
    expect(plan.base).toBe('a');
    expect(plan.setAside).toEqual([]);
    expect(plan.instructions.map(({makes}) => makes)).toEqual([
      'base',
      'layer',
      'alias',
      'metadata',
      'alias',
      'layer',
    ]);
  });

  test('run the ONBUILD of the stage below, and only of that', () => {
    const text = 'FROM a AS base\nONBUILD RUN one\nFROM base AS mid\nFROM mid\nRUN two\n';
    expect(planned(text).entries).toMatchObject([
      {kind: 'base'},
      {kind: 'metadata', instruction: 'ONBUILD', triggered: false},
      {kind: 'layer', instruction: 'RUN', text: 'RUN one', stage: 1, triggered: true},
      {kind: 'layer', text: 'RUN two', stage: 2},
    ]);
  });

  test('a name is a stage only after it was given; a number counts stages', () => {
    expect(planned('FROM later\nFROM b AS later\n').base).toBe('b');
    expect(
      planned('FROM a\nFROM b\nCOPY --from=0 /etc/passwd /y\n').setAside[0]?.taken,
    ).toHaveLength(1);
    expect(
      planned('FROM b\nCOPY --from=nginx:1 /etc/passwd /y\n').entries[1]?.references,
    ).toMatchObject([{source: {kind: 'image', image: 'nginx:1'}}]);
  });

  test('a mount reads a stage too', () => {
    const text = 'FROM a AS tools\nFROM b\nRUN --mount=type=bind,from=tools,target=/t ls /t\n';
    expect(planned(text).setAside[0]).toMatchObject({needed: true, taken: [{by: 'mount'}]});
  });
});

describe('mistakes across stages', () => {
  test.each([
    ['RUN echo x\n', 1, 'no build stage in current context'],
    ['ARG A=1\n', 1, 'dockerfile contains no stages to build'],
    ['FROM $A\n', 1, 'base name ($A) should not be blank'],
    ['FROM a\nFROM b\nCOPY --from=5 x y\n', 3, 'invalid stage index 5'],
    ['FROM a AS x\nCOPY --from=x x y\n', 1, 'circular dependency detected on stage: x'],
    [
      'FROM a AS one\nCOPY --from=two x y\nFROM b AS two\nFROM one\n',
      2,
      'cannot copy from stage "two", it needs to be defined before current stage "one"',
    ],
    [
      'FROM a AS one\nFROM b\nCOPY --from=$S x y\n',
      3,
      'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround',
    ],
  ])('%j', (text, line, message) => {
    const result = planImage(text, FILES);
    expect(!result.ok && result.problem[0]).toMatchObject({line, message});
  });
});

interface Recorded {
  readonly cases: readonly {
    readonly builds: readonly (RecordedBuild & {readonly expect: RecordedOutcome})[];
  }[];
}

/** Recorded on a real BuildKit; the base images have one layer and one entry of the history. */
const folder = 'src/simulator/buildkit/recorded';
const recorded = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recorded).cases)
  .flatMap(({builds}) => builds.slice(0, 1))
  .filter(({buildArgs, target}) => buildArgs === undefined && target === undefined);

test('there are recorded builds to agree with', () => {
  expect(recorded.length).toBeGreaterThan(100);
});

test.each(recorded.map((build) => [build.dockerfile, build] as const))(
  'agrees with a real BuildKit: %j',
  (dockerfile, {files, expect: outcome}) => {
    const result = planImage(dockerfile, contextOf(files));
    if ('error' in outcome) {
      expect(!result.ok && `${ERROR_PREFIX}${result.problem[0].message}`).toBe(outcome.error);
      return;
    }
    const entries = result.ok ? result.value.entries : [];
    const noted = entries.filter(({instruction}) => instruction !== 'ONBUILD');
    expect(noted.map(({kind}) => kind === 'metadata')).toEqual(
      outcome.history.map(({emptyLayer}) => emptyLayer),
    );
    const own = result.ok && result.value.base !== undefined ? 1 : 0;
    expect(noted.slice(own).map(({instruction}) => instruction)).toEqual(
      outcome.history.slice(own).map(({createdBy}) => createdBy.split(' ')[0]),
    );
  },
);

describe('any text', () => {
  const word = fc.constantFrom(
    ...KEYWORDS,
    'FROM a AS b',
    '--from=b',
    '--from=0',
    '--mount=from=b',
    '<<EOF',
    'EOF',
    '\\',
    '`',
    '# escape=`',
    '$A',
    '${A',
    '["x"',
    ']',
    '"',
    "'",
    '=',
    '/',
    '..',
    '\r',
    '\t',
    '가',
  );
  const dockerfile = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '\n', '')), {maxLength: 40})
    .map((parts) => parts.flat().join(''));

  test.each([
    ['of Dockerfile words', dockerfile],
    ['after a FROM', dockerfile.map((text) => `FROM a AS b\n${text}`)],
    ['at all', fc.string({unit: 'binary', maxLength: 200})],
  ])('%s gives a plan, or mistakes with a line of the text', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = planImage(text, FILES);
        if (result.ok) {
          const {entries, setAside, instructions} = result.value;
          const ids = [...entries, ...setAside].map(({id}) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toEqual(expect.arrayContaining(instructions.flatMap(({leadsTo}) => leadsTo)));
          expect(result.value.instructions.length).toBeGreaterThan(0);
          return;
        }
        for (const {line, column, message} of result.problem) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(Math.max(1, text.split('\n').length));
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).not.toBe('');
        }
      }),
      {numRuns: 300},
    );
  });
});
