import {spawnSync} from 'node:child_process';
import {installPackage, isDebianRoot} from '../../engine/packages';

/** Debian's own place, for where another version comes first on the path. */
const CANDIDATES = ['aws', '/usr/bin/aws'];

function findAws(): string | undefined {
  return CANDIDATES.map((command) => {
    const {stdout, stderr, error} = spawnSync(command, ['--version'], {encoding: 'utf8'});
    const isVersion2 = error === undefined && `${stdout}${stderr}`.includes('aws-cli/2.');
    return isVersion2
      ? spawnSync('sh', ['-c', `command -v ${command}`], {encoding: 'utf8'}).stdout.trim()
      : undefined;
  }).find((path) => path !== undefined && path !== '');
}

/**
 * The path of the AWS CLI, version 2; on Debian it is installed where it is missing.
 * @throws an Error that says where to get it, elsewhere
 */
export function ensureAws(): string {
  const found = findAws();
  if (found !== undefined) {
    return found;
  }
  if (isDebianRoot()) {
    installPackage('awscli');
  }
  const installed = findAws();
  if (installed === undefined) {
    throw new Error(
      'No AWS CLI of version 2, which the lab on ECS runs. Install it: https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html',
    );
  }
  return installed;
}
