import {setTimeout as sleep} from 'node:timers/promises';
import {difference, linesOf} from './output';
import {isDone} from '../../src/workshop/outputs/check';
import {judge} from '../../src/workshop/outputs/judge';
import type {CheckStep, CommandStep, LabPage, Step} from './page';
import type {CommandResult} from './shell';

/** A shell as far as a lab needs it. */
export interface Runner {
  run(command: string, seconds: number): Promise<CommandResult>;
  save(name: string, text: string): Promise<CommandResult>;
}

/** A step that did not do what its page says. */
export interface Failure {
  readonly path: string;
  /** The line in the page's file, from 1. */
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
  /** How long the commands took together. */
  readonly seconds: number;
}

/** How long, in seconds, a command may take: to install or pull over a room's network takes minutes. */
const COMMAND_TIMEOUT = 300;

/**
 * How long, in milliseconds, a server is given to start before the next block of a page asks it: a
 * reader takes as long from one block to the next.
 */
const SERVER_START = 2000;
const startsServer = (step: Step | undefined): boolean =>
  step?.kind === 'command' && /^docker (?:run -d|start) /.test(step.command);

const exitText = ({exit, problem}: CommandResult) => problem ?? `exit code ${exit ?? '?'}`;

function failureOf(path: string, step: CommandStep, result: CommandResult): Failure | undefined {
  const failure = {path, step: step.command};
  const lines = linesOf(result.output);
  if (result.exit !== step.exit) {
    const got = [exitText(result), ...lines].join('\n');
    return {...failure, line: step.line, expected: `exit code ${step.exit}`, got};
  }
  const at = step.sample ? undefined : difference(step.output, lines);
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
  readonly failure?: Failure | undefined;
  readonly seconds: number;
  /** The rest of the page depends on this step. */
  readonly broken: boolean;
  /** What a terminal shows of the last command: itself, and what it printed. */
  readonly shown: string;
}

/** What a reader who pastes the output of the command before is told, where it is not "done". */
function checkFailure(path: string, {line, check}: CheckStep, output: string): Failure | undefined {
  const verdict = judge(check, output);
  return isDone(verdict)
    ? undefined
    : {
        path,
        line,
        step: `check of ${check.command}`,
        expected: 'an output that the check accepts',
        got: `${output.trimEnd() || '(nothing)'}\n${JSON.stringify(verdict)}`,
      };
}

interface Running {
  readonly path: string;
  readonly runner: Runner;
  /** Seconds for each command. */
  readonly limit: number;
  /** What a terminal shows of the last command. */
  readonly shown: string;
}

async function runStep(step: Step, {path, runner, limit, shown}: Running): Promise<Outcome> {
  if (step.kind === 'check') {
    return {failure: checkFailure(path, step, shown), seconds: 0, broken: false, shown};
  }
  if (step.kind === 'command') {
    const result = await runner.run(step.command, limit);
    const failure = failureOf(path, step, result);
    return {
      failure,
      seconds: result.seconds,
      broken: result.exit !== step.exit,
      shown: `$ ${step.command}\n${result.output}`,
    };
  }
  const result = await runner.save(step.name, step.text);
  if (result.exit === 0) {
    return {seconds: result.seconds, broken: false, shown};
  }
  const got = `${exitText(result)}\n${result.output}`.trim();
  const failure = {
    path,
    line: step.line,
    step: `file ${step.name}`,
    expected: 'a file saved',
    got,
  };
  return {failure, seconds: result.seconds, broken: true, shown};
}

/**
 * Runs the steps of a page in their order. A command that ends otherwise than the page says breaks
 * the page off, as what follows builds on it; one that prints something else does not.
 * @param limit seconds for each command
 */
export async function runPage(
  page: LabPage,
  runner: Runner,
  limit: number = COMMAND_TIMEOUT,
): Promise<PageResult> {
  const steps = page.steps.filter((step) => step.kind !== 'command' || !step.notRun);
  const commands = steps.filter(({kind}) => kind === 'command').length;
  const failures: Failure[] = [];
  let executed = 0;
  let seconds = 0;
  let shown = '';
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'command' && step.opens && startsServer(steps[at - 1])) {
      await sleep(SERVER_START);
    }
    const outcome = await runStep(step, {path: page.path, runner, limit, shown});
    shown = outcome.shown;
    executed += step.kind === 'command' ? 1 : 0;
    seconds += outcome.seconds;
    failures.push(...(outcome.failure === undefined ? [] : [outcome.failure]));
    if (outcome.broken) {
      break;
    }
  }
  return {page, executed, failures, notReached: commands - executed, seconds};
}
