/**
 * `npm run record [-- [--check] [words…]]`: builds the recorded cases on a real Docker Engine and
 * writes down what it did. Words choose the cases whose name, or whose file's, holds one of them.
 * With `--check` it writes nothing and fails where the engine does something else.
 *
 * It needs an engine that runs: `npm run engine -- up` brings one up, and `down` stops it.
 * It empties the engine's build cache before each case.
 */
import {isDeepStrictEqual} from 'node:util';
import {ensureBases} from './engine/bases';
import {engineName, requireEngine, type Reach} from './engine/client';
import {filesUnder} from './files';
import {runCase} from './record/build';
import {difference} from './record/difference';
import {readRecording, writeRecording, type RecordedCase, type Recording} from './record/format';

const FOLDER = 'src/simulator/buildkit/recorded';

function refuseSameNames(recordings: readonly Recording[]): void {
  const names = recordings.flatMap(({cases}) => cases.map(({name}) => name));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new Error(`Two cases have the name ${twice}.`);
  }
}

interface Options {
  readonly check: boolean;
  /** Empty where every case is meant. */
  readonly words: readonly string[];
}

function readOptions(args: readonly string[]): Options {
  const words = args.filter((arg) => arg !== '--check');
  const unknown = words.find((word) => word.startsWith('-'));
  if (unknown !== undefined) {
    throw new Error(`Unknown option ${unknown}. Usage: npm run record -- [--check] [words…]`);
  }
  return {check: args.includes('--check'), words};
}

interface Outcome {
  readonly recorded: RecordedCase;
  readonly state: 'equal' | 'different' | 'failed';
}

/** Builds a case and says what differs; one that the engine itself failed stays as it was. */
function recordCase(reach: Reach, file: string, old: RecordedCase): Outcome {
  try {
    const done = runCase(reach, old);
    const builds = old.builds.map((build, index) => ({...build, expect: done[index]}));
    const lines = old.builds.flatMap(({expect}, index) => {
      const now = done[index];
      const changes = now === undefined ? [] : difference(expect, now);
      return changes.map((line) => `  build ${index + 1}  ${line}`);
    });
    if (lines.length > 0) {
      console.log([`${file}: ${old.name}`, ...lines].join('\n'));
    }
    return {recorded: {...old, builds}, state: lines.length > 0 ? 'different' : 'equal'};
  } catch (error) {
    console.error(
      `${file}: ${old.name}\n  ${error instanceof Error ? error.message : String(error)}`,
    );
    return {recorded: old, state: 'failed'};
  }
}

async function main(): Promise<void> {
  const {check, words} = readOptions(process.argv.slice(2));
  const files = filesUnder(FOLDER, /\.json$/).map((file) => ({file, ...readRecording(file)}));
  refuseSameNames(files);
  const reach = requireEngine();
  ensureBases(reach);
  const engine = engineName(reach);
  console.log(`${engine}. Its build cache is emptied before each case.`);
  const states: Outcome['state'][] = [];
  for (const {file, cases} of files) {
    const chosen = (name: string) =>
      words.length === 0 || words.some((word) => `${file} ${name}`.includes(word));
    const recorded = cases.map((old) => {
      if (!chosen(old.name)) {
        return old;
      }
      const outcome = recordCase(reach, file, old);
      states.push(outcome.state);
      return outcome.recorded;
    });
    if (!check && !isDeepStrictEqual(recorded, cases)) {
      await writeRecording(file, {engine, cases: recorded});
    }
  }
  const count = (state: Outcome['state']) => states.filter((each) => each === state).length;
  console.log(
    `${states.length} cases built: ${count('different')} differ from what was recorded, ${count('failed')} failed.`,
  );
  const bad = count('failed') + (check ? count('different') : 0);
  process.exitCode = bad > 0 || states.length === 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
