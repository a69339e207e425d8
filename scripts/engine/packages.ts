import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/** Whether this machine is one on which Debian's packages can be installed from here. */
export function isDebianRoot(): boolean {
  return (
    process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0
  );
}

/**
 * Installs a package of Debian's, and says so.
 * @throws an Error with the end of what apt-get printed, where it failed
 */
export function installPackage(name: string): void {
  console.error(`Installing Debian's package ${name}`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const {status, stdout, stderr} = spawnSync('apt-get', args, {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
    if (status !== 0) {
      const end = `${stdout}${stderr}`.trimEnd().split('\n').slice(-10).join('\n');
      throw new Error(`apt-get ${args.join(' ')} failed:\n${end}`);
    }
  }
}
