import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

/** Builds the site to `folder`, an absolute path, with settings as environment variables. */
export function buildSite(folder: string, settings: Readonly<Record<string, string>>): void {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [
      join('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs'),
      ...['build', '--out-dir', folder],
    ],
    {encoding: 'utf8', env: {...process.env, ...settings}, maxBuffer: 64 * 1024 * 1024},
  );
  if (status !== 0) {
    throw new Error(`The build failed:\n${stdout}${stderr}`);
  }
}
