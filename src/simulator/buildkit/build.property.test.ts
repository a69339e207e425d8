import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {build, EMPTY_CACHE, type BuildOutcome, type BuildRequest} from '.';
import {KEYWORDS} from '../dockerfile';

const NAMES = ['a.txt', 'b.txt', 'src/c.txt', 'src/d.txt'] as const;

const name = fc.constantFrom(...NAMES);
const word = fc.constantFrom('one', 'two', 'three');

/** Instructions that do not fail on any of the contexts below. */
const instruction = fc.oneof(
  fc.tuple(name, word).map(([file, to]) => `COPY ${file} /${to}.txt`),
  word.map((to) => `COPY src /src-${to}/`),
  word.map((to) => `COPY . /all-${to}`),
  fc.tuple(word, word).map(([text, to]) => `RUN echo ${text} $MODE > /run-${to}`),
  word.map((to) => `RUN mkdir -p /dir/${to} && touch /dir/${to}/file`),
  word.map((to) => `RUN rm -rf /dir/${to}; true`),
  word.map((to) => `WORKDIR /workdir/${to}`),
  word.map((value) => `ENV MODE=${value}`),
  word.map((value) => `ARG MODE=${value}`),
  word.map((value) => `LABEL mode=${value}`),
  word.map((value) => `CMD ["${value}"]`),
  fc.constantFrom('USER app', 'USER root').map((line) => `${line}\nUSER root`),
);

const stage = fc.array(instruction, {minLength: 1, maxLength: 5});

interface Project {
  readonly stages: readonly (readonly string[])[];
  readonly files: Readonly<Record<string, string>>;
}

const contents = fc.record(
  Object.fromEntries(NAMES.map((each) => [each, fc.constantFrom('x\n', 'y\n', 'z\n')])),
);
const project: fc.Arbitrary<Project> = fc.record({
  stages: fc.array(stage, {minLength: 1, maxLength: 3}),
  files: contents,
});

/** Each stage takes the one before it, so that all are needed. */
function requestOf({stages, files}: Project): BuildRequest {
  const lines = stages.flatMap((own, index) => [
    `FROM base:1 AS stage${index}`,
    ...(index === 0 ? [] : [`COPY --from=stage${index - 1} /etc/passwd /from-${index}`]),
    ...own,
  ]);
  const sent = Object.entries(files).map(([path, content]) => [path, {content}] as const);
  return {dockerfile: `${lines.join('\n')}\n`, files: Object.fromEntries(sent)};
}

const edit = fc.oneof(
  fc
    .tuple(name, fc.constantFrom('new 1\n', 'new 2\n'))
    .map(([path, content]) => (before: Project): Project => ({
      ...before,
      files: {...before.files, [path]: content},
    })),
  fc
    .tuple(fc.nat(2), fc.nat(4), instruction)
    .map(([at, line, text]) => (before: Project): Project => ({
      ...before,
      stages: before.stages.map((own, index) =>
        index === at % before.stages.length
          ? own.map((each, place) => (place === line % own.length ? text : each))
          : own,
      ),
    })),
  fc.tuple(fc.nat(2), instruction).map(([at, text]) => (before: Project): Project => ({
    ...before,
    stages: before.stages.map((own, index) =>
      index === at % before.stages.length ? [...own, text] : own,
    ),
  })),
);

function succeeds(outcome: BuildOutcome): BuildOutcome {
  expect(outcome.error).toBeUndefined();
  return outcome;
}

const states = ({steps}: BuildOutcome) => new Set(steps.map(({state}) => state));

describe('random builds', () => {
  test('an unchanged rebuild comes from the cache, and gives the same image', () => {
    fc.assert(
      fc.property(project, (each) => {
        const first = succeeds(build(requestOf(each), EMPTY_CACHE));
        const second = succeeds(build(requestOf(each), first.cache));
        expect([...states(second)]).not.toContain('run');
        expect(second.image?.digest).toBe(first.image?.digest);
      }),
      {numRuns: 400},
    );
  });

  test('a step above one that ran again is never from the cache', () => {
    fc.assert(
      fc.property(project, edit, (before, change) => {
        const first = succeeds(build(requestOf(before), EMPTY_CACHE));
        const {steps} = succeeds(build(requestOf(change(before)), first.cache));
        const ran = new Set<number>();
        for (const step of steps) {
          if (step.state === 'run') {
            ran.add(step.stage);
          } else {
            expect(ran.has(step.stage)).toBe(false);
          }
        }
      }),
      {numRuns: 400},
    );
  });

  test('every step that runs says why, and points at a step that ran', () => {
    fc.assert(
      fc.property(project, edit, (before, change) => {
        const first = succeeds(build(requestOf(before), EMPTY_CACHE));
        const {steps} = succeeds(build(requestOf(change(before)), first.cache));
        for (const {state, reason} of steps) {
          expect(reason === undefined).toBe(state !== 'run');
          expect(reason?.kind).not.toBe('first-build');
          if (reason?.kind === 'earlier-step') {
            expect(steps.find(({id}) => id === reason.step)?.state).toBe('run');
          }
        }
      }),
      {numRuns: 400},
    );
  });

  test('undoing an edit finds the old cache', () => {
    fc.assert(
      fc.property(project, edit, (before, change) => {
        const first = succeeds(build(requestOf(before), EMPTY_CACHE));
        const second = succeeds(build(requestOf(change(before)), first.cache));
        const third = succeeds(build(requestOf(before), second.cache));
        expect([...states(third)]).not.toContain('run');
        expect(third.image?.digest).toBe(first.image?.digest);
      }),
      {numRuns: 400},
    );
  });

  test('--no-cache runs RUN, COPY and ADD again', () => {
    fc.assert(
      fc.property(project, (each) => {
        const first = succeeds(build(requestOf(each), EMPTY_CACHE));
        const {steps} = succeeds(build({...requestOf(each), noCache: true}, first.cache));
        expect(steps.filter(({state}) => state === 'cached').map(({keyword}) => keyword)).toEqual(
          steps.filter(({state}) => state === 'cached').map(() => 'WORKDIR'),
        );
      }),
      {numRuns: 200},
    );
  });
});

/** Texts between sense and nonsense: pieces of instructions, cut and joined at random. */
const piece = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...KEYWORDS)},
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        ' base:1',
        ' scratch',
        ' AS a',
        ' a.txt',
        ' /x',
        ' .',
        ' --from=a',
        ' --from=0',
        ' --link',
      ],
      ...[
        ' --mount=type=cache,target=/c',
        ' --mount=from=a,target=/m',
        ' --chown=app',
        ' --chmod=7',
      ],
      ...[
        ' <<EOF',
        '\nEOF\n',
        ' \\\n',
        '\n',
        '\n\n',
        ' $A',
        ' ${A:-b}',
        ' ${A#*}',
        ' A=1',
        ' "q',
        " 'q",
      ],
      ...[
        ' ["a", "b"]',
        ' echo a > /b',
        ' && false',
        ' | cat',
        ' $(ls)',
        ' 80/tcp',
        '# escape=`\n',
      ],
      ...[' *.txt', ' src/', ' ../x', ' if true; then', ' fi', ' while true; do :; done', ' 한글'],
    ),
  },
  {weight: 1, arbitrary: fc.string({maxLength: 8, unit: 'binary'})},
);
const text = fc.oneof(
  {weight: 9, arbitrary: fc.array(piece, {maxLength: 14}).map((pieces) => pieces.join(''))},
  {
    weight: 9,
    arbitrary: fc.array(piece, {maxLength: 12}).map((pieces) => `FROM base:1\n${pieces.join('')}`),
  },
  {weight: 1, arbitrary: fc.string({maxLength: 60, unit: 'binary'})},
);

describe('any text', () => {
  test('ends in an image or in an error that says where', {timeout: 300_000}, () => {
    const files = {'a.txt': {content: 'x\n'}, 'src/c.txt': {content: 'y\n'}};
    fc.assert(
      fc.property(text, (dockerfile) => {
        const {image, error} = build({dockerfile, files}, EMPTY_CACHE);
        expect(image === undefined).toBe(error !== undefined);
        if (error !== undefined) {
          expect(error.message).toMatch(/^failed to build: failed to solve: ./);
          expect(error.range?.start.line).toBeGreaterThan(0);
        }
      }),
      {numRuns: 50_000},
    );
  });

  test('of a .dockerignore file ends in an image or in an error', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 40, unit: 'binary'}), (ignore) => {
        const files = {'.dockerignore': {content: ignore}, 'a.txt': {content: 'x\n'}};
        const {image, error} = build({dockerfile: 'FROM base:1\nCOPY . /a\n', files}, EMPTY_CACHE);
        expect(image === undefined).toBe(error !== undefined);
      }),
      {numRuns: 2000},
    );
  });
});
