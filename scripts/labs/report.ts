import {leastMinutes} from './minutes';
import type {CommandStep} from './page';
import type {Failure, PageResult} from './run';

const indented = (text: string) => text.replace(/^/gm, '      ');

/** Where, what was run, what the page says and what came: several lines. */
export function sayFailure({path, line, step, expected, got}: Failure): string {
  const parts = ['  expected', indented(expected), '  got', indented(got)];
  return [`${path}:${line}: ${step}`, ...parts].join('\n');
}

const isException = (step: {readonly kind: string}): step is CommandStep =>
  step.kind === 'command' && (step as CommandStep).reason !== undefined;

function exceptionsOf({page: {path, steps}}: PageResult): string[] {
  return steps.filter(isException).map(({line, command, notRun, sample, exit, reason = ''}) => {
    const kind = notRun
      ? 'not run'
      : sample
        ? 'prints an example'
        : `expected to fail with ${exit}`;
    return `${path}:${line}: ${kind}: ${command.split('\n')[0] ?? ''} (${reason})`;
  });
}

/** A duration that promises less time than the page takes. */
function tooShort({page: {path, source, duration}, seconds}: PageResult): string[] {
  const minutes = leastMinutes(source, seconds);
  return duration < minutes
    ? [`${path}: duration: ${duration}, but reading and the commands take ${minutes} minutes`]
    : [];
}

/** How a page went, for who waits for the rest. */
export function pageLine(result: PageResult): string {
  const {page, executed, failures, notReached, seconds} = result;
  const state = failures.length === 0 ? '✓' : '✗';
  const unreached = notReached === 0 ? '' : `, ${notReached} not reached`;
  const time = `${seconds.toFixed(0)} s of ${leastMinutes(page.source, seconds)} min`;
  return `${state} ${page.path}: ${executed} commands${unreached}, ${time} (duration: ${page.duration})`;
}

export interface Report {
  readonly text: string;
  readonly ok: boolean;
}

/** What a run of the labs showed: failures first, then the exceptions, then the counts. */
export function report(results: readonly PageResult[]): Report {
  const failures = results.flatMap((result) => result.failures.map(sayFailure));
  const durations = results.flatMap(tooShort);
  const exceptions = results.flatMap(exceptionsOf);
  const executed = results.reduce((sum, result) => sum + result.executed, 0);
  const failed = failures.length + durations.length;
  const text = [
    ...failures,
    ...durations,
    `Exceptions: ${exceptions.length}`,
    ...exceptions.map((line) => `  ${line}`),
    `${executed} commands executed, ${exceptions.length} exceptions.`,
    `${executed - failures.length} passed, ${failed} failed`,
  ].join('\n');
  return {text, ok: failed === 0 && executed > 0};
}
