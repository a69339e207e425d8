import type {StepResult} from './run';

/** Prints how a step went and, where it failed, all that it said. */
export function printResult({name, passed, output, seconds}: StepResult): void {
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (!passed) {
    console.log(`${output.replace(/^/gm, '    ')}\n`);
  }
}

/** One line that says whether all steps passed, or which failed. */
export function saySteps(results: readonly StepResult[]): string {
  const failed = results.filter(({passed}) => !passed);
  return failed.length === 0
    ? '\nAll checks passed.'
    : `\n${failed.length} failed: ${failed.map(({name}) => name).join('; ')}`;
}
