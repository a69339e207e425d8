import {spawn} from 'node:child_process';
import {join} from 'node:path';
import type {Command} from './mutant';

interface Outcome {
  readonly passed: boolean;
  readonly output: string;
}

/** The arguments of node for a command. */
function argumentsOf(command: Command): readonly string[] {
  switch (command.kind) {
    case 'browser':
      return [
        'node_modules/@playwright/test/cli.js',
        ...['test', `tests/${command.spec}`, '--workers', '1', '--reporter', 'line'],
        // A break may keep a test waiting for what never comes.
        ...['--timeout', '90000'],
        ...['--grep', command.title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')],
      ];
    case 'unit':
      return ['node_modules/vitest/vitest.mjs', 'run', command.file];
    case 'check':
      return command.args;
  }
}

/** Runs node in a folder and waits for its end. */
export function run(args: readonly string[], folder: string, port: number): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      // Without CI the tests take the server that is there.
      env: {
        ...process.env,
        CI: undefined,
        TEST_PORT: String(port),
        FORCE_COLOR: '0',
        NO_COLOR: '1',
      },
    });
    let output = '';
    const keep = (piece: Buffer) => (output += piece.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({passed: false, output: error.message}));
    child.on('close', (code) => done({passed: code === 0, output}));
  });
}

export const runCommand = (command: Command, folder: string, port: number): Promise<Outcome> =>
  run(argumentsOf(command), folder, port);

const answers = (port: number): Promise<boolean> =>
  fetch(`http://localhost:${port}/`).then(
    () => true,
    () => false,
  );

/**
 * Serves the built site of a folder as the browser tests do.
 * @throws an Error where the port is taken: the tests would look at somebody else's site
 */
export async function serve(folder: string, port: number): Promise<() => void> {
  if (await answers(port)) {
    throw new Error(`Port ${port} is taken. TEST_PORT chooses another.`);
  }
  const child = spawn(
    process.execPath,
    [
      join('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs'),
      ...['serve', '--no-open', '--port', String(port)],
    ],
    {cwd: folder, stdio: 'ignore'},
  );
  const stop = () => child.kill();
  for (let tries = 0; tries < 600; tries += 1) {
    if (await answers(port)) {
      return stop;
    }
    await new Promise((wait) => setTimeout(wait, 100));
  }
  stop();
  throw new Error(`The site was not served on port ${port} within a minute.`);
}
