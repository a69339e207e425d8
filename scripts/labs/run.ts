import {difference, linesOf} from './output';
import type {CommandStep, LabPage, Step} from './page';
import type {CommandResult} from './shell';

/** A shell as far as a lab needs it. */
export interface Runner {
  run(command: string, seconds: number): Promise<CommandResult>;
  save(name: string, text: string): Promise<CommandResult>;
}

/** A step that did not do what its page says. */
export interface Failure {
  readonly path: string;
  /** In the page's file. */
  readonly line: number;
  readonly step: string;
  readonly expected: string;
  readonly got: string;
}

export interface PageResult {
  readonly page: LabPage;
  /** Commands that were run, those that are expected to fail among them. */
  readonly executed: number;
  readonly failures: readonly Failure[];
  /** Commands after one that broke the lab off. */
  readonly notReached: number;
  /** What the commands took. */
  readonly seconds: number;
}

/** Installing and pulling over a room's network takes long, but not so long. */
const SECONDS = 300;

const exitText = ({exit, problem}: CommandResult) => problem ?? `exit code ${exit ?? '?'}`;

function failureOf(path: string, step: CommandStep, result: CommandResult): Failure | undefined {
  const failure = {path, step: step.command};
  const lines = linesOf(result.output);
  if (result.exit !== step.exit) {
    const got = [exitText(result), ...lines].join('\n');
    return {...failure, line: step.line, expected: `exit code ${step.exit}`, got};
  }
  const at = difference(step.output, lines);
  if (at === undefined) {
    return undefined;
  }
  const line = step.outputLine + Math.min(at, Math.max(step.output.length - 1, 0));
  const nothing = ['(nothing)'];
  const expected = step.output.length > 0 ? step.output : nothing;
  return {
    ...failure,
    line,
    expected: expected.join('\n'),
    got: (lines.length > 0 ? lines : nothing).join('\n'),
  };
}

interface Outcome {
  readonly failure?: Failure;
  readonly seconds: number;
  /** The rest of the page depends on this step. */
  readonly broken: boolean;
}

async function runStep(path: string, step: Step, runner: Runner, limit: number): Promise<Outcome> {
  if (step.kind === 'command') {
    const result = await runner.run(step.command, limit);
    const failure = failureOf(path, step, result);
    return {failure, seconds: result.seconds, broken: result.exit !== step.exit};
  }
  const result = await runner.save(step.name, step.text);
  if (result.exit === 0) {
    return {seconds: result.seconds, broken: false};
  }
  const got = `${exitText(result)}\n${result.output}`.trim();
  const failure = {
    path,
    line: step.line,
    step: `file ${step.name}`,
    expected: 'a file saved',
    got,
  };
  return {failure, seconds: result.seconds, broken: true};
}

/**
 * Runs the steps of a page in their order. A command that ends otherwise than the page says breaks
 * the page off, as what follows builds on it; one that prints something else does not.
 * @param limit seconds for each command
 */
export async function runPage(
  page: LabPage,
  runner: Runner,
  limit: number = SECONDS,
): Promise<PageResult> {
  const steps = page.steps.filter((step) => step.kind === 'file' || !step.notRun);
  const commands = steps.filter(({kind}) => kind === 'command').length;
  const failures: Failure[] = [];
  let executed = 0;
  let seconds = 0;
  for (const step of steps) {
    const outcome = await runStep(page.path, step, runner, limit);
    executed += step.kind === 'command' ? 1 : 0;
    seconds += outcome.seconds;
    failures.push(...(outcome.failure === undefined ? [] : [outcome.failure]));
    if (outcome.broken) {
      break;
    }
  }
  return {page, executed, failures, notReached: commands - executed, seconds};
}
