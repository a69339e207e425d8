import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {cliFolder, socket} from './home';

/** How `docker` reaches an engine. */
export interface Reach {
  /** Environment variables; none for the machine's own engine. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder of the `docker` that belongs to it; undefined for the machine's own. */
  readonly bin?: string;
}

/** How the engine that these tools bring up is reached, with the `docker` and Buildx beside it. */
export const ownReach: Reach = {
  env: {DOCKER_HOST: `unix://${socket}`, DOCKER_CONFIG: cliFolder},
  bin: join(cliFolder, 'bin'),
};

/** The command and environment that reach an engine. */
function commandOf(reach: Reach): {command: string; env: NodeJS.ProcessEnv} {
  return {
    command: reach.bin === undefined ? 'docker' : join(reach.bin, 'docker'),
    env: {...process.env, LC_ALL: 'C', ...reach.env},
  };
}

/** What a call of `docker` printed, and whether it succeeded. */
export interface Output {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `docker` with its output caught. */
export function tryDocker(reach: Reach, args: readonly string[], input?: Buffer): Output {
  const {command, env} = commandOf(reach);
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
  });
  return {
    ok: status === 0,
    stdout: error === undefined ? stdout : '',
    stderr: error === undefined ? stderr : error.message,
  };
}

/**
 * What a `docker` command printed.
 * @throws an Error with what it printed instead, where it failed
 */
export function docker(reach: Reach, args: readonly string[], input?: Buffer): string {
  const {ok, stdout, stderr} = tryDocker(reach, args, input);
  if (!ok) {
    throw new Error(`docker ${args.join(' ')}\n${stderr.trim()}`);
  }
  return stdout;
}

/** How an engine that runs is reached, the machine's own first; undefined where none answers. */
export function findEngine(): Reach | undefined {
  return [{env: {}}, ownReach].find((reach) => {
    const {ok, stdout} = tryDocker(reach, ['info', '--format', '{{.ServerVersion}}']);
    return ok && stdout.trim() !== '';
  });
}

/** Whether it is the engine that these tools bring up, be it by a variable of the shell. */
export function isOwn({env}: Reach): boolean {
  const host = env.DOCKER_HOST ?? process.env.DOCKER_HOST;
  return host === ownReach.env.DOCKER_HOST;
}

/**
 * How the engine that runs is reached.
 * @throws an Error that says how one is brought up, where none answers
 */
export function requireEngine(): Reach {
  const found = findEngine();
  if (found === undefined) {
    throw new Error('No Docker engine answers. Run: npm run engine -- up');
  }
  return found;
}

/** The first version in an output, without what a distribution adds; undefined where there is none. */
const versionIn = (output: string) => /\d+\.\d+\.\d+/.exec(output)?.[0];

/** A plugin of the command line with its version; it is said where there is none. */
function pluginName(reach: Reach, name: string): string {
  const {ok, stdout} = tryDocker(reach, [name.toLowerCase(), 'version']);
  return ok ? `${name} ${versionIn(stdout) ?? '?'}` : `no ${name}`;
}

/**
 * What an engine is, as far as its outputs depend on it:
 * `Docker Engine 28.5.2, containerd image store, Buildx 0.29.1, Compose 2.40.3`.
 */
export function engineName(reach: Reach): string {
  const version = docker(reach, ['version', '--format', '{{.Server.Version}}']);
  const status = docker(reach, ['info', '--format', '{{json .DriverStatus}}']);
  // Engine 29 keeps images as containerd does from its installation on.
  const store = status.includes('io.containerd.snapshotter') ? 'containerd' : 'classic';
  return [
    `Docker Engine ${versionIn(version) ?? version.trim()}`,
    `${store} image store`,
    pluginName(reach, 'Buildx'),
    pluginName(reach, 'Compose'),
  ].join(', ');
}

/** An image as the archive that `docker save` writes. */
export function saveImage(reach: Reach, image: string): Buffer {
  const {command, env} = commandOf(reach);
  const {status, stdout, stderr} = spawnSync(command, ['save', image], {env, maxBuffer: 2 ** 28});
  if (status !== 0) {
    throw new Error(`docker save ${image}\n${stderr.toString().trim()}`);
  }
  return stdout;
}
