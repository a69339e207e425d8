import {homedir} from 'node:os';
import {join} from 'node:path';

/** Where the engine of these tools lives; outside the repository, so that every checkout has it. */
export const home =
  process.env.ENGINE_HOME ||
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'docker-workshop-engine');

/** Debian's suites with a Docker Engine that the labs pass on, the newest first. */
export const SUITES = ['sid', 'trixie'] as const;

/** The suite that is asked for with `ENGINE_SUITE`; undefined for the newest that can be made. */
export const askedSuite: string | undefined = process.env.ENGINE_SUITE || undefined;

/** The Debian that holds the daemon, its command line and its images. */
export const rootFolder = join(home, askedSuite ?? 'newest');

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
