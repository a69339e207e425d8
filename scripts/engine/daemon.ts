import {spawn} from 'node:child_process';
import {existsSync, openSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {findEngine, ownReach, tryDocker, type Reach} from './client';
import {ensureDebian} from './debian';
import {ensureHubCertificate} from './hub';
import {logFile, pidFile, rootFolder, socket} from './home';

/** The longest path that Linux takes for a socket, in bytes. */
const SOCKET_PATH_MAX = 107;

/** How long the daemon may take to answer after its start, or to end. */
const TIMEOUT_SECONDS = 60;

const answers = () => tryDocker(ownReach, ['version']).ok;

const running = (pid: number) => existsSync(`/proc/${pid}`);

/** The id of the daemon that these tools started; undefined where it does not run. */
export function daemonPid(): number | undefined {
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : NaN;
  return pid > 0 && running(pid) ? pid : undefined;
}

/** Waits for `done`; false where that takes too long, or `givenUp` says that it will not come. */
async function waitUntil(done: () => boolean, givenUp: () => boolean): Promise<boolean> {
  const end = Date.now() + TIMEOUT_SECONDS * 1000;
  while (!done()) {
    if (givenUp() || Date.now() > end) {
      return false;
    }
    await pause(300);
  }
  return true;
}

async function startDaemon(): Promise<void> {
  if (Buffer.byteLength(socket) > SOCKET_PATH_MAX) {
    throw new Error(`${socket} is too long for a socket. Set ENGINE_HOME to a shorter folder.`);
  }
  const log = openSync(logFile, 'w');
  const child = spawn('sh', [join(import.meta.dirname, 'start.sh'), rootFolder], {
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  if (!(await waitUntil(answers, () => child.exitCode !== null))) {
    const end = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-20).join('\n');
    throw new Error(`The Docker daemon did not answer. The end of ${logFile}:\n${end}`);
  }
}

/**
 * Makes sure of an engine: the one that runs, else one brought up here.
 * @returns how it is reached
 * @throws an Error that says what is in the way, or the daemon's log where it did not start
 */
export async function ensureEngine(): Promise<Reach> {
  const found = findEngine();
  if (found !== undefined) {
    return found;
  }
  ensureDebian();
  ensureHubCertificate();
  await startDaemon();
  return ownReach;
}

/** Stops the daemon that these tools started, and no other; false where it does not run. */
export async function stopDaemon(): Promise<boolean> {
  const pid = daemonPid();
  if (pid === undefined) {
    return false;
  }
  process.kill(pid, 'SIGTERM');
  if (
    !(await waitUntil(
      () => !running(pid),
      () => false,
    ))
  ) {
    throw new Error(`The Docker daemon, process ${pid}, did not stop. Its log: ${logFile}`);
  }
  return true;
}
