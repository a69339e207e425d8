import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {dirname} from 'node:path';
import {installPackage} from './packages';

/**
 * Makes sure of a Debian of a suite in `folder`, small but for the packages that are asked for.
 * @throws an Error with the end of what debootstrap printed, where it failed
 */
export function ensureDebianTree(folder: string, suite: string, packages: readonly string[]): void {
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
  console.error(`Making Debian ${suite} in ${folder}: about two minutes`);
  const include = `--include=${packages.join(',')}`;
  const {status, stdout} = spawnSync(
    'debootstrap',
    ['--variant=minbase', include, suite, unfinished],
    {encoding: 'utf8', maxBuffer: 2 ** 26},
  );
  if (status !== 0) {
    const end = stdout.split('\n').slice(-10).join('\n');
    rmSync(unfinished, {recursive: true, force: true});
    throw new Error(
      `debootstrap made no Debian ${suite}. It needs Debian's mirror. Its last lines:\n${end}`,
    );
  }
  renameSync(unfinished, folder);
}
