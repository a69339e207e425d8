import {spawnSync} from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {docker, tryDocker, type Reach} from './client';
import {ensureDebianTree} from './debootstrap';
import {bareFolder, rootFolder} from './home';

const images = join(import.meta.dirname, 'images');
const CERTIFICATES = 'etc/ssl/certs/ca-certificates.crt';

function run(command: string, args: readonly string[]): Buffer {
  const {status, stdout, stderr, error} = spawnSync(command, args, {maxBuffer: 2 ** 30});
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr.toString()}`);
  }
  return stdout;
}

/** Unpacks a package of npm's into `folder`, and returns its version. */
function unpackFromNpm(name: string, folder: string): string {
  const place = mkdtempSync(join(tmpdir(), 'npm-'));
  try {
    run('npm', ['pack', name, '--silent', '--pack-destination', place]);
    const [archive = ''] = readdirSync(place);
    mkdirSync(folder, {recursive: true});
    run('tar', ['-xzf', join(place, archive), '-C', folder, '--strip-components=1']);
    return /-(\d+\.\d+\.\d+)\.tgz$/.exec(archive)?.[1] ?? '';
  } finally {
    rmSync(place, {recursive: true});
  }
}

/** A Debian without what no program reads, with the certificates of this machine. */
function importDebian(reach: Reach): void {
  ensureDebianTree(bareFolder, 'trixie', ['ca-certificates']);
  copyFileSync(`/${CERTIFICATES}`, join(bareFolder, CERTIFICATES));
  const unread = ['usr/share/doc', 'usr/share/man', 'usr/share/locale', 'var/lib/apt/lists'];
  const left = [...unread, 'var/cache'].map((path) => `--exclude=./${path}/*`);
  const archive = run('tar', ['-c', '--numeric-owner', ...left, '-C', bareFolder, '.']);
  docker(reach, ['import', '--change', 'CMD ["bash"]', '-', 'debian:trixie-slim'], archive);
}

function buildIn(reach: Reach, tag: string, prepare: (context: string) => readonly string[]): void {
  const context = mkdtempSync(join(tmpdir(), 'stand-in-'));
  try {
    const args = prepare(context);
    docker(reach, ['build', '--quiet', '--tag', tag, ...args, context]);
  } finally {
    rmSync(context, {recursive: true});
  }
}

function buildNode(reach: Reach): void {
  buildIn(reach, 'node:24-slim', (context) => {
    cpSync(join(images, 'node'), context, {recursive: true});
    const local = join(context, 'local');
    const version = unpackFromNpm(`node-linux-${process.arch}@24`, join(context, 'node'));
    mkdirSync(join(local, 'bin'), {recursive: true});
    copyFileSync(join(context, 'node/bin/node'), join(local, 'bin/node'));
    rmSync(join(context, 'node'), {recursive: true});
    unpackFromNpm('npm@11', join(local, 'lib/node_modules/npm'));
    symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(local, 'bin/npm'));
    symlinkSync('../lib/node_modules/npm/bin/npx-cli.js', join(local, 'bin/npx'));
    return ['--build-arg', `NODE_VERSION=${version}`];
  });
}

function buildRegistry(reach: Reach): void {
  buildIn(reach, 'registry:3', (context) => {
    cpSync(join(images, 'registry'), context, {recursive: true});
    copyFileSync(join(rootFolder, 'usr/bin/docker-registry'), join(context, 'docker-registry'));
    return [];
  });
}

/** The official images of the labs, in the order in which they are made. */
const makers: Readonly<Record<string, (reach: Reach) => void>> = {
  'debian:trixie-slim': importDebian,
  'node:24-slim': buildNode,
  'registry:3': buildRegistry,
};

/** The names of the stand-ins. */
export const STAND_INS: readonly string[] = Object.keys(makers);

/**
 * Makes sure of images with the names of the official ones that the labs use, on an engine that
 * reaches no public registry. Takes about three minutes the first time.
 * @throws an Error that says what could not be made
 */
export function ensureStandIns(reach: Reach): void {
  for (const [name, make] of Object.entries(makers)) {
    if (!tryDocker(reach, ['image', 'inspect', name]).ok) {
      make(reach);
    }
  }
}
