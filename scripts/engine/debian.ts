import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, renameSync, rmSync, symlinkSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {home, rootFolder} from './home';

const RELEASE = 'trixie';

/** Docker as Debian packages it, and the BusyBox that the base images are made of. */
const PACKAGES = [
  ...['docker.io', 'docker-cli', 'docker-buildx', 'docker-registry'],
  ...['iptables', 'ca-certificates', 'procps', 'busybox-static'],
];

const elsewhere = 'Install and start Docker yourself, then run this again.';

/** Why no engine can be brought up here, and what mends it; undefined where nothing is in the way. */
function obstacle(): string | undefined {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) {
    return `No Docker engine answers, and this is not Debian, where one could be made. ${elsewhere}`;
  }
  if (process.getuid?.() !== 0) {
    return `No Docker engine answers, and only root can make one: sudo npm run engine -- up. Or: ${elsewhere}`;
  }
  if (!existsSync(rootFolder) && !existsSync('/usr/sbin/debootstrap')) {
    return 'No Docker engine answers, and debootstrap is missing: apt-get install debootstrap';
  }
  return undefined;
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), {recursive: true});
  rmSync(path, {force: true});
  symlinkSync(target, path);
}

/**
 * Makes sure of a Debian with Docker in `rootFolder`, and of its command line in `home`.
 * Takes about 90 seconds and 700 MB the first time.
 * @throws an Error that says what is in the way and what mends it
 */
export function ensureDebian(): void {
  const reason = obstacle();
  if (reason !== undefined) {
    throw new Error(reason);
  }
  if (!existsSync(rootFolder)) {
    // Built beside its place, so that a run that was cut short leaves no half of a Debian there.
    const unfinished = `${rootFolder}.unfinished`;
    rmSync(unfinished, {recursive: true, force: true});
    mkdirSync(home, {recursive: true});
    console.error(`Making a Debian with Docker in ${rootFolder}: about 90 seconds`);
    const include = `--include=${PACKAGES.join(',')}`;
    const args = ['--variant=minbase', include, RELEASE, unfinished];
    const {status, stdout} = spawnSync('debootstrap', args, {encoding: 'utf8'});
    if (status !== 0) {
      const end = stdout.split('\n').slice(-10).join('\n');
      throw new Error(`debootstrap failed. It needs Debian's mirror. Its last lines:\n${end}`);
    }
    renameSync(unfinished, rootFolder);
  }
  link(join(rootFolder, 'usr/bin/docker'), join(home, 'bin/docker'));
  link(
    join(rootFolder, 'usr/libexec/docker/cli-plugins/docker-buildx'),
    join(home, 'cli/cli-plugins/docker-buildx'),
  );
}
