import {existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ensureDebianTree} from './debootstrap';
import {cliFolder, rootFolder, suite, SUITES} from './home';

/** Docker as Debian packages it, and the BusyBox that the base images are made of. */
const PACKAGES = [
  ...['docker.io', 'docker-cli', 'docker-buildx', 'docker-compose', 'docker-registry'],
  ...['iptables', 'ca-certificates', 'procps', 'busybox-static'],
];

/** The image store that Engine 29 has from its installation on. */
const CONTAINERD_STORE = {features: {'containerd-snapshotter': true}};

const elsewhere = 'Install and start Docker yourself, then run this again.';

/** Why no engine can be brought up here, and what mends it; undefined where nothing is in the way. */
function obstacle(): string | undefined {
  if (!SUITES.includes(suite)) {
    return `ENGINE_SUITE is ${suite}; it can be ${SUITES.join(' or ')}.`;
  }
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) {
    return `No Docker engine answers, and this is not Debian, where one could be made. ${elsewhere}`;
  }
  if (process.getuid?.() !== 0) {
    return `No Docker engine answers, and only root can make one: sudo npm run engine -- up. Or: ${elsewhere}`;
  }
  return undefined;
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), {recursive: true});
  rmSync(path, {force: true});
  symlinkSync(target, path);
}

/**
 * Makes sure of a Debian with Docker in `rootFolder`, and of its command line in `cliFolder`.
 * Takes about two minutes and 800 MB the first time.
 * @throws an Error that says what is in the way and what mends it
 */
export function ensureDebian(): void {
  const reason = obstacle();
  if (reason !== undefined) {
    throw new Error(reason);
  }
  ensureDebianTree(rootFolder, suite, PACKAGES);
  if (suite === 'sid') {
    const folder = join(rootFolder, 'etc/docker');
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, 'daemon.json'), JSON.stringify(CONTAINERD_STORE));
  }
  link(join(rootFolder, 'usr/bin/docker'), join(cliFolder, 'bin/docker'));
  for (const plugin of ['docker-buildx', 'docker-compose']) {
    link(
      join(rootFolder, 'usr/libexec/docker/cli-plugins', plugin),
      join(cliFolder, 'cli-plugins', plugin),
    );
  }
}
