import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {availableParallelism} from 'node:os';
import {dirname, join} from 'node:path';

/** One check: a program that succeeds where there is nothing to mend. */
export interface Step {
  readonly name: string;
  /** A package in node_modules, `package:command` where it has several commands, and arguments. */
  readonly bin: readonly [packageName: string, ...args: string[]];
  /** A line of the output that fails the step even where the program itself succeeds. */
  readonly forbidden?: RegExp;
}

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  /** All that the program printed. */
  readonly output: string;
  /** Wall time. */
  readonly seconds: number;
}

const load = createRequire(join(process.cwd(), 'package.json'));

/** The file behind a package's command; run with node itself, it works on every system. */
function program(name: string): string {
  const [packageName = name, command = packageName] = name.split(':');
  const manifest = join('node_modules', packageName, 'package.json');
  const {bin} = load(`./${manifest.replaceAll('\\', '/')}`) as {
    bin: string | Readonly<Record<string, string>>;
  };
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) {
    throw new Error(`${packageName} has no command ${command}`);
  }
  return join(process.cwd(), dirname(manifest), file);
}

/** Runs one step to its end; nothing is printed meanwhile. */
export async function runStep({
  name,
  bin: [command, ...args],
  forbidden,
}: Step): Promise<StepResult> {
  const start = Date.now();
  // Programs that live a minute and make many small objects spend a tenth of it on collecting them.
  const child = spawn(process.execPath, ['--max-semi-space-size=64', program(command), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Colour codes would hide what is looked for at the start of a line.
    env: {...process.env, FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1'},
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const output = Buffer.concat(chunks).toString('utf8').trim();
  const passed = status === 0 && forbidden?.test(output) !== true;
  return {name, passed, output, seconds: (Date.now() - start) / 1000};
}

/**
 * Runs all tasks, as many side by side as the machine has cores, in the order given: the longest
 * first leaves no core idle at the end.
 * @param finished is called with each result as it comes
 */
export async function sideBySide<Result>(
  tasks: readonly (() => Promise<Result>)[],
  finished: (result: Result) => void,
  width = availableParallelism(),
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...tasks];
  const work = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      const result = await task();
      finished(result);
      results.push(result);
    }
  };
  await Promise.all(Array.from({length: width}, work));
  return results;
}
