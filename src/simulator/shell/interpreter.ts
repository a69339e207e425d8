import {runSimple} from './commands';
import {expandToPattern, expandToText, expandWords, runSubshell} from './expansion';
import {Parser} from './parser';
import {matchPattern} from './pattern';
import {redirect} from './redirections';
import type {Shell} from './shell';
import {ExitSignal, LoopSignal, OpaqueCommand, ShellError, SyntaxMistake} from './signals';
import {Collector, Source, type Streams} from './streams';
import type {AndOr, Command, Compound, List, Pipeline} from './syntax';

/** Parses and runs a script line by line; the status of its last command. */
export function runScript(shell: Shell, text: string): number {
  const parser = new Parser(text, (body) => shell.world.budget.nested(body));
  let status = 0;
  for (;;) {
    const list = nextLine(parser);
    if (list === undefined) {
      return status;
    }
    if (shell.has('noexec')) {
      continue;
    }
    status = runList(shell, list);
  }
}

function nextLine(parser: Parser): List | undefined {
  try {
    return parser.nextLine();
  } catch (error) {
    if (error instanceof SyntaxMistake) {
      throw new ShellError(`syntax error: ${error.message}`);
    }
    throw error;
  }
}

/** Runs commands one after the other; the status of the last. */
export function runList(shell: Shell, list: List): number {
  let status = 0;
  for (const {command, background} of list.items) {
    if (background) {
      const streams = new Map(shell.streams).set(0, new Source(''));
      runSubshell(shell.subshell(streams), {items: [{command, background: false}]});
      status = 0;
    } else {
      status = runCommand(shell, command);
    }
    shell.status = status;
  }
  return status;
}

function runCommand(shell: Shell, command: Command): number {
  const {budget} = shell.world;
  budget.step();
  return budget.nested(() => {
    switch (command.kind) {
      case 'simple':
        return settle(shell, runSimple(shell, command));
      case 'pipeline':
        return runPipeline(shell, command);
      case 'and-or':
        return runAndOr(shell, command);
      case 'function':
        shell.functions.set(command.name, command.body);
        return 0;
      case 'case':
      case 'for':
      case 'group':
      case 'if':
      case 'loop':
      case 'subshell':
        return runCompound(shell, command);
    }
  });
}

/** Ends the shell where a command failed under `set -e`. */
function settle(shell: Shell, status: number): number {
  shell.status = status;
  if (status !== 0 && shell.has('errexit') && shell.errexitIgnored === 0) {
    throw new ExitSignal(status);
  }
  return status;
}

/** Runs commands whose failure does not end the shell under `set -e`, such as a condition. */
function withoutErrexit(shell: Shell, body: () => number): number {
  shell.errexitIgnored += 1;
  try {
    const status = body();
    shell.status = status;
    return status;
  } finally {
    shell.errexitIgnored -= 1;
  }
}

function runAndOr(shell: Shell, {first, rest}: AndOr): number {
  let status = withoutErrexit(shell, () => runCommand(shell, first));
  rest.forEach(({operator, command}, index) => {
    if ((operator === '&&') !== (status === 0)) {
      return;
    }
    status =
      index === rest.length - 1
        ? runCommand(shell, command)
        : withoutErrexit(shell, () => runCommand(shell, command));
    shell.status = status;
  });
  return status;
}

function runPipeline(shell: Shell, {negated, commands}: Pipeline): number {
  if (negated) {
    return withoutErrexit(shell, () => (runPiped(shell, commands) === 0 ? 1 : 0));
  }
  return settle(shell, runPiped(shell, commands));
}

/** Each command of a pipe runs to its end in a subshell before the next one begins. */
function runPiped(shell: Shell, commands: readonly Command[]): number {
  const [only] = commands;
  if (commands.length === 1 && only !== undefined) {
    return runCommand(shell, only);
  }
  const statuses: number[] = [];
  let streams: Streams = shell.streams;
  commands.forEach((command, index) => {
    const output = new Collector(shell.world.budget);
    const isLast = index === commands.length - 1;
    const inner = shell.subshell(isLast ? streams : new Map(streams).set(1, output));
    statuses.push(runSubshell(inner, {items: [{command, background: false}]}));
    streams = new Map(shell.streams).set(0, new Source(output.text()));
  });
  const failed = [...statuses].reverse().find((status) => status !== 0) ?? 0;
  return shell.has('pipefail') ? failed : (statuses.at(-1) ?? 0);
}

function runCompound(shell: Shell, command: Compound): number {
  if (command.redirects.length === 0) {
    return runRedirected(shell, command);
  }
  const before = shell.streams;
  try {
    shell.streams = redirect(shell, before, command.redirects);
    return runRedirected(shell, command);
  } catch (error) {
    if (error instanceof ShellError && error.status === 1) {
      shell.complain(error.message);
      return settle(shell, 1);
    }
    if (error instanceof OpaqueCommand) {
      return 0;
    }
    throw error;
  } finally {
    shell.streams = before;
  }
}

function runRedirected(shell: Shell, command: Compound): number {
  switch (command.kind) {
    case 'group':
      return runList(shell, command.body);
    case 'subshell':
      return settle(shell, runSubshell(shell.subshell(shell.streams), command.body));
    case 'if': {
      for (const {condition, body} of command.clauses) {
        if (withoutErrexit(shell, () => runList(shell, condition)) === 0) {
          return runList(shell, body);
        }
      }
      return command.otherwise === undefined ? 0 : runList(shell, command.otherwise);
    }
    case 'loop': {
      const goesOn = () =>
        (withoutErrexit(shell, () => runList(shell, command.condition)) === 0) !== command.until;
      return loop(shell, goesOn, command.body);
    }
    case 'for': {
      const words =
        command.words === undefined ? [...shell.positional] : expandWords(shell, command.words);
      const next = () => {
        const word = words.shift();
        if (word !== undefined) {
          shell.assign(command.name, word);
        }
        return word !== undefined;
      };
      return loop(shell, next, command.body);
    }
    case 'case': {
      const word = expandToText(shell, command.word);
      const item = command.items.find(({patterns}) =>
        patterns.some((pattern) => matchPattern(expandToPattern(shell, pattern), word)),
      );
      return item === undefined ? 0 : runList(shell, item.body);
    }
  }
}

function loop(shell: Shell, goesOn: () => boolean, body: List): number {
  let status = 0;
  shell.loops += 1;
  try {
    for (;;) {
      shell.world.budget.step();
      const turn = oneTurn(shell, goesOn, body);
      status = turn.status ?? status;
      if (!turn.goesOn) {
        return status;
      }
    }
  } finally {
    shell.loops -= 1;
  }
}

function oneTurn(
  shell: Shell,
  goesOn: () => boolean,
  body: List,
): {readonly goesOn: boolean; readonly status?: number} {
  try {
    return goesOn() ? {goesOn: true, status: runList(shell, body)} : {goesOn: false};
  } catch (signal) {
    if (!(signal instanceof LoopSignal)) {
      throw signal;
    }
    if (signal.levels > 1 && shell.loops > 1) {
      throw new LoopSignal(signal.kind, signal.levels - 1);
    }
    return {goesOn: signal.kind === 'continue', status: 0};
  }
}
