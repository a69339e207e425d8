/**
 * Runs `docker build --check` over Dockerfiles and writes what it found to
 * src/simulator/dockerfile/checks/recorded.json: those that stand there already, and those that are
 * given as files of JSON with a list of texts. Needs the engine of `npm run engine -- up`, Buildx 0.15
 * or later, and its images `base:1` and `base:2`: `tsx scripts/record/checks.ts [more.json…]`.
 */
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {z} from 'zod';
import {engineName, requireEngine, tryDocker} from '../engine/client';
import {writeContext} from './context';
import {isFault} from './progress';

const OUTPUT = resolve('src/simulator/dockerfile/checks/recorded.json');

const recorded = z.object({
  cases: z.array(z.object({dockerfile: z.string(), files: z.record(z.string(), z.string())})),
});

const ranges = z.array(
  z.object({start: z.object({line: z.int()}), end: z.object({line: z.int()})}),
);

/** What `--call=check,format=json` prints (BuildKit, frontend/subrequests/lint/lint.go). */
const results = z.object({
  warnings: z
    .array(
      z.object({
        ruleName: z.string(),
        detail: z.string(),
        location: z.object({ranges: ranges.optional()}),
      }),
    )
    .nullish(),
  buildError: z.object({message: z.string()}).optional(),
});

const reach = requireEngine();

/** What the engine says of a Dockerfile; nothing where the engine itself, or its network, failed. */
function check(dockerfile: string, files: Readonly<Record<string, string>>) {
  const context = writeContext({dockerfile, files});
  try {
    const {stdout, stderr} = tryDocker(reach, ['build', '--call=check,format=json', context]);
    const found = stdout.startsWith('{') ? results.parse(JSON.parse(stdout)) : undefined;
    const error = found === undefined ? stderr : (found.buildError?.message ?? '');
    if (found === undefined || isFault(error)) {
      console.error(`Left out: ${JSON.stringify(dockerfile)}: ${error.trim().split('\n').at(-1)}`);
      return [];
    }
    const {warnings, buildError} = found;
    const outcome = {
      warnings: (warnings ?? []).map(({ruleName, detail, location}) => ({
        rule: ruleName,
        message: detail,
        start: location.ranges?.[0]?.start.line,
        end: location.ranges?.at(-1)?.end.line,
      })),
      error: buildError?.message,
    };
    return [{dockerfile, files, ...outcome}];
  } finally {
    rmSync(context, {recursive: true});
  }
}

const old = recorded.parse(JSON.parse(readFileSync(OUTPUT, 'utf8'))).cases;
const added = process.argv.slice(2).flatMap((file) =>
  z
    .array(z.string())
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map((dockerfile) => ({dockerfile, files: {}})),
);
const all = new Map([...old, ...added].map((each) => [JSON.stringify(each), each]));
const cases = [...all.values()].flatMap(({dockerfile, files}) => check(dockerfile, files));
const recording = {engine: engineName(reach), cases};
writeFileSync(OUTPUT, `${JSON.stringify(recording, null, 2)}\n`);
console.log(`${recording.engine}: ${cases.length} Dockerfiles checked.`);
