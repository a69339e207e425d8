import {chmodSync, mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {type Build, type BuildFile} from './format';

/** When every file and folder was last changed, in seconds since 1970, unless a case says so. */
const MTIME = 1_700_000_000;

function settleFolders(folder: string): void {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    if (entry.isDirectory()) {
      settleFolders(join(folder, entry.name));
    }
  }
  chmodSync(folder, 0o755);
  utimesSync(folder, MTIME, MTIME);
}

/**
 * Writes the build context of a build, its Dockerfile included. Each build has a folder of its own:
 * BuildKit takes a file of the same path, size and time as one that it was sent before.
 * @returns the folder, which the caller removes
 */
export function writeContext({dockerfile, files}: Build): string {
  const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  for (const [path, value] of Object.entries({Dockerfile: dockerfile, ...files})) {
    const file: BuildFile = typeof value === 'string' ? {content: value} : value;
    const place = join(folder, path);
    mkdirSync(dirname(place), {recursive: true});
    writeFileSync(place, file.content);
    chmodSync(place, parseInt(file.mode ?? '644', 8));
    utimesSync(place, file.mtime ?? MTIME, file.mtime ?? MTIME);
  }
  settleFolders(folder);
  return folder;
}
