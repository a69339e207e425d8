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

const recorded = z.object({cases: z.array(z.object({dockerfile: z.string()}))});

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

/**
 * What the engine says of a Dockerfile.
 * @throws an Error where the engine itself, or its network, failed: nothing is written then
 */
function check(dockerfile: string) {
  const context = writeContext({dockerfile, files: {}});
  try {
    const {stdout, stderr} = tryDocker(reach, ['build', '--call=check,format=json', context]);
    const found = stdout.startsWith('{') ? results.parse(JSON.parse(stdout)) : undefined;
    const error = found === undefined ? stderr : found.buildError?.message;
    if (found === undefined || isFault(error ?? '')) {
      throw new Error(`${JSON.stringify(dockerfile)} was not checked: ${error?.trim() ?? ''}`);
    }
    // BuildKit tells those of one line in any order.
    const warnings = (found.warnings ?? [])
      .map(({ruleName, detail, location}) => ({
        rule: ruleName,
        message: detail,
        start: location.ranges?.[0]?.start.line,
        end: location.ranges?.at(-1)?.end.line,
      }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return {dockerfile, warnings, error};
  } finally {
    rmSync(context, {recursive: true});
  }
}

const old = recorded.parse(JSON.parse(readFileSync(OUTPUT, 'utf8'))).cases;
const added = process.argv
  .slice(2)
  .flatMap((file) => z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8'))));
const texts = new Set([...old.map(({dockerfile}) => dockerfile), ...added]);
const recording = {engine: engineName(reach), cases: [...texts].map(check)};
writeFileSync(OUTPUT, `${JSON.stringify(recording, null, 2)}\n`);
console.log(`${recording.engine}: ${recording.cases.length} Dockerfiles checked.`);
