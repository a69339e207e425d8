/**
 * `npm run serve`: serves the built site. With `--build`, as `npm run preview` asks, it builds first.
 * Other words go to `docusaurus serve`. A port that is taken is told of before a build of a minute.
 */
import {spawn, spawnSync} from 'node:child_process';
import {createServer} from 'node:net';
import {join} from 'node:path';

const DOCUSAURUS = join('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
const DEFAULT_PORT = 3000;

const words = process.argv.slice(2).filter((word) => word !== '--build');
const isBuilding = process.argv.includes('--build');

/** The port that `--port 3001`, `--port=3001` or `-p 3001` names. */
function portOf(args: readonly string[]): number {
  const [, named] = /(?:^| )(?:--port|-p)[ =](\d+)/.exec(args.join(' ')) ?? [];
  return named === undefined ? DEFAULT_PORT : Number(named);
}

/** Whether nothing listens on a port of this machine. */
async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, 'localhost', () => server.close(() => resolve(true)));
  });
}

async function main(): Promise<number> {
  const port = portOf(words);
  if (!(await isFree(port))) {
    console.error(`Port ${port} is taken. Stop what listens there, or add -- --port ${port + 1}`);
    return 1;
  }
  if (isBuilding) {
    const {status} = spawnSync(process.execPath, [DOCUSAURUS, 'build'], {stdio: 'inherit'});
    if (status !== 0) {
      return status ?? 1;
    }
  }
  console.log('Press Ctrl+C to stop.');
  const server = spawn(process.execPath, [DOCUSAURUS, 'serve', ...words], {stdio: 'inherit'});
  return new Promise((resolve) => {
    server.once('exit', (status) => resolve(status ?? 0));
  });
}

void main().then((status) => {
  process.exitCode = status;
});
