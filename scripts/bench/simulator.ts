import {build, EMPTY_CACHE, type BuildRequest} from '../../src/simulator/buildkit';
import {parseDockerfile} from '../../src/simulator/dockerfile';
import {median} from './metrics';

/** Milliseconds that a build of 200 lines and 500 files may take. */
const LIMIT = 10;
const LINES = 200;
const FILES = 500;
/** Runs until the JavaScript engine has compiled what it is going to compile. */
const WARM_UP = 100;
const RUNS = 101;

/** What a group of ten lines says: a stage's everyday instructions. */
const group = (index: number): readonly string[] => [
  `ENV STEP_${index}=${index}`,
  `COPY src/part-${index} ./src/part-${index}`,
  `RUN echo "part ${index}" > /app/part-${index}.txt`,
  `LABEL part.${index}="number ${index}"`,
  `RUN mkdir -p /out/${index} && cp /app/part-${index}.txt /out/${index}/name.txt`,
  `COPY --chown=node:node src/part-${index} /srv/part-${index}/`,
  `WORKDIR /app/work-${index}`,
  'WORKDIR /app',
  `RUN cat /out/${index}/name.txt && rm /app/part-${index}.txt`,
  '# the next part',
];

/**
 * A Dockerfile and a context `times` as large as the one that the limit is for.
 *
 * @param edited whether one file of the context is changed
 */
function request(times: number, edited: boolean): BuildRequest {
  const groups = Math.round((LINES * times) / 10) - 1;
  const head = [
    '# syntax=docker/dockerfile:1',
    'FROM node:24-slim AS build',
    'WORKDIR /app',
    'COPY package.json ./',
    'RUN echo installed > /app/installed.txt',
  ];
  const tail = [
    'COPY . /app/all',
    'FROM node:24-slim',
    'COPY --from=build /app /app',
    'USER node',
    'CMD ["node", "server.js"]',
  ];
  const parts = Array.from({length: groups}, (_, index) => group(index));
  const files = Array.from({length: FILES * times}, (_, index) => {
    const path = `src/part-${index % groups}/file-${index}.js`;
    return [path, {content: `export const value = ${index};\n`.repeat(20)}] as const;
  });
  return {
    dockerfile: `${[...head, ...parts.flat(), ...tail].join('\n')}\n`,
    files: {
      'package.json': {content: '{}\n'},
      '.dockerignore': {content: 'node_modules\n**/*.log\n'},
      ...Object.fromEntries(files),
      [`src/part-${groups - 1}/edited.js`]: {content: `// ${String(edited)}\n`},
    },
  };
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Larger sizes run fewer times, so that the whole takes half a minute. */
function milliseconds(run: () => unknown, size: number): number {
  for (let i = 0; i < WARM_UP / size; i += 1) {
    run();
  }
  return median(Array.from({length: Math.ceil(RUNS / size)}, () => time(run)));
}

interface Row {
  readonly label: string;
  readonly times: readonly number[];
  readonly held: boolean;
}

/**
 * Prints what a build in the simulator takes at one, two and four times the size, medians in
 * milliseconds.
 */
function benchSimulator(): void {
  const cold = time(() => build(request(1, false), EMPTY_CACHE));
  const sizes = [1, 2, 4];
  const measure = (run: (size: number) => () => unknown) =>
    sizes.map((size) => milliseconds(run(size), size));
  const rows: readonly Row[] = [
    {
      label: 'parse',
      times: measure((size) => {
        const {dockerfile} = request(size, false);
        return () => parseDockerfile(dockerfile);
      }),
      held: false,
    },
    {
      label: 'first build',
      times: measure((size) => {
        const first = request(size, false);
        return () => build(first, EMPTY_CACHE);
      }),
      held: true,
    },
    {
      label: 'build after an edit of one file',
      times: measure((size) => {
        const {cache} = build(request(size, false), EMPTY_CACHE);
        const second = request(size, true);
        return () => build(second, cache);
      }),
      held: true,
    },
  ];
  const first = build(request(1, false), EMPTY_CACHE);
  if (first.error !== undefined) {
    throw new Error(`The build that is measured fails: ${first.error.message}`);
  }
  console.log(
    `\nThe simulator on ${LINES} lines and ${FILES} files, ${first.steps.length} steps; medians of up to ${RUNS} runs, ms\n`,
  );
  for (const {label, times, held} of rows) {
    const figures = times.map((time, index) => `${sizes[index]}× ${time.toFixed(1)}`).join('   ');
    const met = (times[0] ?? Infinity) <= LIMIT ? '✓' : '✗';
    console.log(`  ${label.padEnd(34)}${figures}${held ? `   1× aim ≤ ${LIMIT} ${met}` : ''}`);
  }
  console.log(`  ${'the very first build of a visit'.padEnd(34)}1× ${cold.toFixed(1)}`);
}

benchSimulator();
