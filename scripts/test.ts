/**
 * `npm test`: all that shows that the site works. The browser is made sure of before anything else,
 * so that a machine without one says so at once. The checks and the unit tests run side by side, as
 * many as there are cores; the browser tests, which take two cores and the site that the checks
 * built, come after them, if all of them passed. Ends with what took longest.
 */
import {spawnSync} from 'node:child_process';
import {ensureBrowser} from '../src/plugins/content/browser';
import {runStep, sideBySide, type Step, type StepResult} from './check/run';
import {printResult, saySteps} from './check/print';
import {steps} from './check/steps';
import {forgetParts, keepParts, keptParts, saySlowest} from './slowest';

const unitTests: Step = {
  name: 'unit tests',
  bin: ['vitest', 'run', '--reporter=default', '--reporter=./scripts/unitTimes.ts'],
};

/** The unit tests, the longest part, first: the other core has the checks meanwhile. */
async function checksAndUnitTests(): Promise<boolean> {
  const results = await sideBySide<StepResult>(
    [unitTests, ...steps].map((step) => () => runStep(step)),
    printResult,
  );
  keepParts(
    'check',
    results.filter(({name}) => name !== unitTests.name).map(({name, seconds}) => ({name, seconds})),
  );
  console.log(saySteps(results));
  return results.every(({passed}) => passed);
}

function browserTests(): boolean {
  console.log('\n> npm run test:browser');
  // npm is a batch file on Windows, which only a shell runs; the name is a constant of this file.
  const {status, error} = spawnSync('npm', ['run', '--silent', 'test:browser'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) {
    console.error(error.message);
  }
  return status === 0;
}

async function main(): Promise<void> {
  const start = Date.now();
  console.log(`Browser: ${ensureBrowser()}`);
  forgetParts();
  const passed = (await checksAndUnitTests()) && browserTests();
  console.log(`\n${saySlowest(keptParts(), (Date.now() - start) / 1000).join('\n')}`);
  console.log(passed ? '\nAll tests passed.' : '\nnpm test failed: see above.');
  process.exitCode = passed ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
