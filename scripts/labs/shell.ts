import {spawn, type ChildProcess} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Readable} from 'node:stream';

export interface CommandResult {
  /** The exit code; undefined where the command did not end, or ended the shell. */
  readonly exit: number | undefined;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
  readonly seconds: number;
  /** Why there is no exit code. */
  readonly problem?: string;
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** One bash that stays, so that a folder and a variable last from command to command. */
export class LabShell {
  readonly #bash: ChildProcess;
  readonly #scratch: string;
  readonly #ended: Promise<void>;
  #alive = true;

  /**
   * @param folder where the shell starts; it exists
   * @param scratch a folder for its own files, not inside the other
   */
  constructor(folder: string, scratch: string, env: NodeJS.ProcessEnv) {
    mkdirSync(scratch, {recursive: true});
    this.#scratch = scratch;
    this.#bash = spawn('bash', ['--noprofile', '--norc'], {
      cwd: folder,
      env,
      // A group of its own, so that what a command leaves in the background can be ended too.
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    });
    this.#ended = new Promise((resolve) => {
      this.#bash.once('exit', () => {
        this.#alive = false;
        resolve();
      });
    });
    // The shell may be gone when the next command is written to it; its end says so.
    this.#bash.stdin?.on('error', () => undefined);
  }

  get alive(): boolean {
    return this.#alive;
  }

  /**
   * Runs a command with nothing to read on its standard input.
   * @param seconds after which the shell is ended, and the command with it
   */
  async run(command: string, seconds: number): Promise<CommandResult> {
    const [file, printed] = ['command', 'output'].map((name) => join(this.#scratch, name)) as [
      string,
      string,
    ];
    writeFileSync(file, command);
    writeFileSync(printed, '');
    const start = Date.now();
    const exit = this.#exitCode();
    const evaluate = `eval "$(cat ${quoted(file)})" </dev/null >${quoted(printed)} 2>&1`;
    this.#bash.stdin?.write(`${evaluate}; printf '%d\\n' $? >&3\n`);
    const outcome = await this.#within(exit, seconds);
    const spent = (Date.now() - start) / 1000;
    const output = readFileSync(printed, 'utf8');
    return typeof outcome === 'number'
      ? {exit: outcome, output, seconds: spent}
      : {exit: undefined, output, seconds: spent, problem: outcome};
  }

  /** Saves a file in the folder in which the shell is. */
  async save(name: string, text: string): Promise<CommandResult> {
    const copy = join(this.#scratch, 'file');
    writeFileSync(copy, text);
    const target = quoted(name);
    return await this.run(`mkdir -p "$(dirname ${target})" && cp ${quoted(copy)} ${target}`, 20);
  }

  /** Ends the shell and what runs in it. */
  async end(): Promise<void> {
    this.#kill();
    await this.#ended;
    rmSync(this.#scratch, {recursive: true, force: true});
  }

  #exitCode(): Promise<number> {
    const control = this.#bash.stdio[3] as Readable;
    return new Promise((resolve) => {
      control.once('data', (chunk: Buffer) => resolve(Number(chunk.toString())));
    });
  }

  async #within(exit: Promise<number>, seconds: number): Promise<number | string> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(() => {
        this.#kill();
        resolve(
          `did not end within ${seconds} s. A program that stays in the foreground needs -d, ` +
            'a & at the end of its line, or not-run on its fence',
        );
      }, seconds * 1000);
    });
    const gone = this.#ended.then(() => 'ended the shell');
    try {
      return await Promise.race([exit, late, gone]);
    } finally {
      clearTimeout(timer);
    }
  }

  #kill(): void {
    if (this.#alive && this.#bash.pid !== undefined) {
      process.kill(-this.#bash.pid, 'SIGKILL');
    }
  }
}
