import {homedir} from 'node:os';
import {join} from 'node:path';

/** Where the engine of these tools lives; outside the repository, so that every checkout has it. */
export const home =
  process.env.ENGINE_HOME ||
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'docker-workshop-engine');

/** Debian's suites with a Docker Engine that can be made: 26.1 of the stable one, 28.5 of the newest. */
export const SUITES: readonly string[] = ['trixie', 'sid'];

/** The suite that the engine is taken from. */
export const suite = process.env.ENGINE_SUITE || 'trixie';

/** The Debian that holds the daemon, its command line and its images; one for each suite. */
export const rootFolder = join(home, suite);

/** What `DOCKER_CONFIG` names for that engine; its `bin` holds `docker`. */
export const cliFolder = join(rootFolder, 'opt/docker-cli');

/** A Debian with nothing in it, which the stand-ins for official images are made of. */
export const bareFolder = join(home, 'bare');

/** The daemon's socket, which both that Debian and this machine see. */
export const socket = join(rootFolder, 'run/engine/docker.sock');

/** The file with the process id of a daemon that `up` started. */
export const pidFile = join(rootFolder, 'run/engine/docker.pid');

/** The file with what such a daemon logged. */
export const logFile = join(home, 'daemon.log');
