/**
 * `npm run check`: everything that a change is checked for, apart from its tests. Every check runs,
 * so that one run shows all there is to mend; each says what it has to say when it ends.
 */
import {runStep, sideBySide, type StepResult} from './check/run';
import {steps} from './check/steps';
import {keepParts} from './slowest';

function print({name, passed, output, seconds}: StepResult): void {
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (!passed) {
    console.log(`${output.replace(/^/gm, '    ')}\n`);
  }
}

async function main(): Promise<void> {
  const results = await sideBySide(
    steps.map((step) => () => runStep(step)),
    print,
  );
  keepParts(
    'check',
    results.map(({name, seconds}) => ({name, seconds})),
  );
  const failed = results.filter(({passed}) => !passed);
  if (failed.length > 0) {
    console.log(`\n${failed.length} failed: ${failed.map(({name}) => name).join('; ')}`);
    process.exitCode = 1;
  } else {
    console.log('\nAll checks passed.');
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
