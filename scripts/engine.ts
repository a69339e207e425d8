/**
 * `npm run engine -- up|down|status`: a Docker Engine with the base images of the recorded builds.
 * `up` prints what a shell must export, and nothing else, on its standard output:
 *
 *     eval "$(npm run --silent engine -- up)"
 */
import {ensureBases} from './engine/bases';
import {engineName, ownReach, requireEngine, type Reach} from './engine/client';
import {ensureEngine, stopDaemon} from './engine/daemon';

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** The line of a shell that makes `docker` reach an engine; empty for the machine's own. */
function exportLine(reach: Reach): string {
  const variables = Object.entries(reach.env).map(([name, value]) => `${name}=${quoted(value)}`);
  const path = reach.bin === undefined ? [] : [`PATH=${quoted(reach.bin)}:"$PATH"`];
  const all = [...variables, ...path];
  return all.length === 0 ? '' : `export ${all.join(' ')}`;
}

async function up(): Promise<void> {
  const reach = await ensureEngine();
  ensureBases(reach);
  console.error(`${engineName(reach)} answers, and has base:1, base:2 and base:same.`);
  console.log(exportLine(reach));
}

function status(): void {
  const reach = requireEngine();
  console.error(`${engineName(reach)} answers.`);
  console.log(exportLine(reach));
}

async function down(): Promise<void> {
  const stopped = await stopDaemon();
  console.error(stopped ? 'Stopped.' : `No engine runs at ${ownReach.env.DOCKER_HOST ?? ''}.`);
}

const commands: Readonly<Record<string, () => void | Promise<void>>> = {up, down, status};

async function main(): Promise<void> {
  const command = commands[process.argv[2] ?? ''];
  if (command === undefined || process.argv.length > 3) {
    throw new Error('Usage: npm run engine -- up|down|status');
  }
  await command();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
