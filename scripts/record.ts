/**
 * `npm run record [-- [--check] [words…]]`: builds the recorded cases on a real Docker Engine and
 * writes down what it did. Words choose the cases whose name, or whose file's, holds one of them.
 * With `--check` it writes nothing and fails where the engine does something else.
 *
 * It empties the engine's build cache before each case.
 */
import {isDeepStrictEqual} from 'node:util';
import {ensureBases} from './engine/bases';
import {engineName} from './engine/client';
import {ensureEngine} from './engine/daemon';
import {filesUnder} from './files';
import {runCase} from './record/build';
import {difference} from './record/difference';
import {readRecording, writeRecording, type Recording, type RecordedCase} from './record/format';

const FOLDER = 'src/simulator/build/recorded';

function refuseSameNames(recordings: readonly Recording[]): void {
  const names = recordings.flatMap(({cases}) => cases.map(({name}) => name));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new Error(`Two cases have the name ${twice}.`);
  }
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const check = args.includes('--check');
  const words = args.filter((arg) => arg !== '--check');
  const option = words.find((word) => word.startsWith('-'));
  if (option !== undefined) {
    throw new Error(`Unknown option ${option}. Usage: npm run record -- [--check] [words…]`);
  }
  const files = filesUnder(FOLDER, /\.json$/);
  const recordings = files.map(readRecording);
  refuseSameNames(recordings);
  const reach = await ensureEngine();
  ensureBases(reach);
  const engine = engineName(reach);
  console.log(`${engine}. Its build cache is emptied before each case.`);
  let [built, different] = [0, 0];

  function record(file: string, recorded: RecordedCase): RecordedCase {
    const chosen =
      words.length === 0 || words.some((word) => `${file} ${recorded.name}`.includes(word));
    if (!chosen) {
      return recorded;
    }
    const done = runCase(reach, recorded);
    const changes = recorded.builds.map((build, index) => {
      const expectation = done[index];
      return expectation === undefined ? [] : difference(build.expect, expectation);
    });
    built += 1;
    if (changes.flat().length > 0) {
      different += 1;
      console.log(`${file}: ${recorded.name}`);
      changes.forEach((lines, index) =>
        lines.forEach((line) => console.log(`  build ${index + 1}  ${line}`)),
      );
    }
    const builds = recorded.builds.map((build, index) => ({...build, expect: done[index]}));
    return {...recorded, builds};
  }

  for (const [index, file] of files.entries()) {
    const recording = recordings[index];
    if (recording === undefined) {
      continue;
    }
    const cases = recording.cases.map((recorded) => record(file, recorded));
    if (!check && !isDeepStrictEqual(cases, recording.cases)) {
      await writeRecording(file, {engine, cases});
    }
  }
  console.log(`${built} cases built, ${different} differ from what was recorded.`);
  process.exitCode = check && different > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
