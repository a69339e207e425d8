/**
 * `npm run check`: everything that a change is checked for, apart from its tests. Every check runs,
 * so that one run shows all there is to mend; each says what it has to say when it ends.
 * `npm run check -- docs/hub.mdx` checks the files that are named, in seconds.
 */
import {stepsFor} from './check/files';
import {printResult, saySteps} from './check/print';
import {runStep, sideBySide, type Step, type StepResult} from './check/run';
import {steps} from './check/steps';
import {keepParts} from './slowest';

const run = (chosen: readonly Step[]): Promise<StepResult[]> =>
  sideBySide(
    chosen.map((step) => () => runStep(step)),
    printResult,
  );

async function checkAll(): Promise<boolean> {
  const results = await run(steps);
  keepParts(
    'check',
    results.map(({name, seconds}) => ({name, seconds})),
  );
  console.log(saySteps(results));
  return results.every(({passed}) => passed);
}

/** For writers: what it says is in Korean. */
async function checkFiles(named: readonly string[]): Promise<boolean> {
  const chosen = stepsFor(named);
  if ('problems' in chosen) {
    chosen.problems.forEach((problem) => console.error(problem));
    return false;
  }
  const passed = (await run(chosen.steps)).every((result) => result.passed);
  console.log(passed ? '\n고칠 것이 없습니다.' : '\n위의 파일과 줄을 고친 뒤 다시 실행합니다.');
  if (named.some((file) => /\.(?:[cm]?tsx?|mjs)$/.test(file))) {
    console.log('타입과 가져오기는 보지 않았습니다. 파일 이름 없이 npm run check를 실행합니다.');
  }
  return passed;
}

async function main(named: readonly string[]): Promise<void> {
  const passed = named.length > 0 ? await checkFiles(named) : await checkAll();
  process.exitCode = passed ? 0 : 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
