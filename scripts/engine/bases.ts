import {spawnSync} from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {docker, tryDocker, type Reach} from './client';
import {rootFolder} from './home';

const FOLDERS = ['bin', 'dev', 'etc', 'home/app', 'proc', 'root', 'sys', 'tmp', 'usr', 'var'];

/** Takes a static BusyBox out of the engine's Debian, or out of the image of that name. */
function fetchBusybox(reach: Reach, path: string): void {
  const debian = join(rootFolder, 'usr/bin/busybox');
  if (existsSync(debian)) {
    copyFileSync(debian, path);
    return;
  }
  const container = docker(reach, ['create', 'busybox:musl']).trim();
  docker(reach, ['cp', `${container}:/bin/busybox`, path]);
  docker(reach, ['rm', container]);
}

function writeUserland(reach: Reach, folder: string, version: string): void {
  FOLDERS.forEach((name) => mkdirSync(join(folder, name), {recursive: true, mode: 0o755}));
  chmodSync(join(folder, 'tmp'), 0o1777);
  const busybox = join(folder, 'bin/busybox');
  fetchBusybox(reach, busybox);
  chmodSync(busybox, 0o755);
  const {stdout} = spawnSync(busybox, ['--list'], {encoding: 'utf8'});
  const applets = stdout.split('\n').filter((name) => name !== '' && name !== 'busybox');
  applets.forEach((name) => symlinkSync('busybox', join(folder, 'bin', name)));
  const users = ['root:x:0:0:root:/root:/bin/sh', 'app:x:1000:1000::/home/app:/bin/sh'];
  writeFileSync(join(folder, 'etc/passwd'), `${users.join('\n')}\n`);
  writeFileSync(join(folder, 'etc/group'), 'root:x:0:\napp:x:1000:\n');
  writeFileSync(join(folder, 'etc/base-version'), `${version}\n`);
}

/**
 * Makes an image of a BusyBox userland: one layer, and a history of one entry without a command.
 * @param version what its `/etc/base-version` says
 * @param changes of its configuration, as `docker import --change` takes them
 */
export function importUserland(
  reach: Reach,
  name: string,
  version: string,
  changes: readonly string[] = [],
): void {
  const folder = mkdtempSync(join(tmpdir(), 'base-'));
  try {
    writeUserland(reach, folder, version);
    const order = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner'];
    const tar = spawnSync('tar', ['-c', ...order, '-C', folder, '.'], {maxBuffer: 2 ** 28});
    if (tar.status !== 0) {
      throw new Error(`tar failed: ${tar.stderr.toString()}`);
    }
    const options = changes.flatMap((change) => ['--change', change]);
    docker(reach, ['import', ...options, '-', name], tar.stdout);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The names of the images that the recorded builds start from. */
export const BASES: readonly string[] = ['base:1', 'base:2', 'base:same'];

/**
 * Makes sure of the images that the recorded builds start from: `base:1` and `base:2`, which differ
 * in a file, and `base:same`, another tag of `base:1`. Each is a BusyBox userland with the users
 * root and app (uid 1000), without `WORKDIR` and `ENV`.
 */
export function ensureBases(reach: Reach): void {
  for (const version of ['1', '2']) {
    if (!tryDocker(reach, ['image', 'inspect', `base:${version}`]).ok) {
      importUserland(reach, `base:${version}`, version);
    }
  }
  docker(reach, ['tag', 'base:1', 'base:same']);
}
