/**
 * Runs each of `SCRIPTS` in a container and writes what it printed and what it left to
 * src/simulator/shell/recorded.json. Needs a Docker Engine with the image `base:1`, which has a
 * BusyBox userland and an `app` user: `tsx scripts/record/shell.ts`.
 */
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {SCRIPTS, type RecordedScript} from './scripts';
import {readTar, type TarEntry} from './tar';

const IMAGE = 'base:1';
const OUTPUT = resolve('src/simulator/shell/recorded.json');
/** What the engine mounts or makes in every container. */
const ENGINE_FILES =
  /^\/(\.dockerenv|dev|proc|sys)(\/|$)|^\/etc\/(hosts|hostname|resolv\.conf|mtab)$|^\/$/;
/** Longer files are recorded by their size alone. */
const MOST_TEXT = 10_000;

function docker(...args: readonly string[]) {
  const result = spawnSync('docker', args, {maxBuffer: 1 << 28});
  if (result.error !== undefined) {
    throw result.error;
  }
  return result;
}

function must(...args: readonly string[]): Buffer {
  const {status, stdout, stderr} = docker(...args);
  if (status !== 0) {
    throw new Error(`docker ${args.join(' ')}: ${stderr.toString()}`);
  }
  return stdout;
}

async function entriesOf(container: string): Promise<ReadonlyMap<string, TarEntry>> {
  const entries = await readTar(must('export', container));
  return new Map(
    entries.filter(({path}) => !ENGINE_FILES.test(path)).map((entry) => [entry.path, entry]),
  );
}

function describe({kind, mode, uid, gid, target, body}: TarEntry) {
  const content =
    kind === 'symlink'
      ? {target}
      : kind === 'directory'
        ? {}
        : body.length > MOST_TEXT
          ? {size: body.length}
          : {text: body.toString()};
  return {kind, mode: mode.toString(8), uid, gid, ...content};
}

async function inContainer<T>(
  {script, user = 'root'}: RecordedScript,
  body: (container: string) => T | Promise<T>,
): Promise<T> {
  const container = must(
    ...['create', '--network', 'none', '--user', user, IMAGE, '/bin/sh', '-c', script],
  )
    .toString()
    .trim();
  try {
    return await body(container);
  } finally {
    docker('rm', '--force', container);
  }
}

const base = await inContainer({script: 'true'}, entriesOf);

async function recordCase(recorded: RecordedScript) {
  return inContainer(recorded, async (container) => {
    const {status, stdout, stderr} = docker('start', '--attach', container);
    const after = await entriesOf(container);
    const changed = [...after.values()].filter((entry) => {
      const before = base.get(entry.path);
      return (
        before === undefined || JSON.stringify(describe(before)) !== JSON.stringify(describe(entry))
      );
    });
    const deleted = [...base.keys()].filter((path) => !after.has(path));
    return {
      script: recorded.script,
      user: recorded.user ?? 'root',
      exitCode: status,
      stdout: stdout.toString(),
      stderr: stderr.toString(),
      changed: Object.fromEntries(changed.map((entry) => [entry.path, describe(entry)])),
      deleted,
    };
  });
}

const cases: Awaited<ReturnType<typeof recordCase>>[] = [];
for (const recorded of SCRIPTS) {
  cases.push(await recordCase(recorded));
}

const version = await inContainer({script: 'busybox | head -n 1'}, (container) =>
  docker('start', '--attach', container).stdout.toString().trim(),
);
const recording = {
  recordedWith: version,
  base: Object.fromEntries([...base.values()].map((entry) => [entry.path, describe(entry)])),
  cases,
};
writeFileSync(OUTPUT, `${JSON.stringify(recording, null, 2)}\n`);
