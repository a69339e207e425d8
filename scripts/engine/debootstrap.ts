import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {dirname} from 'node:path';
import {installPackage} from './packages';

const RELEASE = 'trixie';

/**
 * Makes sure of a Debian in `folder`, small but for the packages that are asked for.
 * @throws an Error with the end of what debootstrap printed, where it failed
 */
export function ensureDebianTree(folder: string, packages: readonly string[]): void {
  if (existsSync(folder)) {
    return;
  }
  if (!existsSync('/usr/sbin/debootstrap')) {
    installPackage('debootstrap');
  }
  // Built beside its place, so that a run that was cut short leaves no half of a Debian there.
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, {recursive: true, force: true});
  mkdirSync(dirname(folder), {recursive: true});
  console.error(`Making a Debian in ${folder}: about two minutes`);
  const include = `--include=${packages.join(',')}`;
  const {status, stdout} = spawnSync(
    'debootstrap',
    ['--variant=minbase', include, RELEASE, unfinished],
    {encoding: 'utf8', maxBuffer: 2 ** 26},
  );
  if (status !== 0) {
    const end = stdout.split('\n').slice(-10).join('\n');
    throw new Error(`debootstrap failed. It needs Debian's mirror. Its last lines:\n${end}`);
  }
  renameSync(unfinished, folder);
}
