import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Adds one to the number in `folder`/visits.txt and returns it; the first visit makes the file. */
export function countVisit(folder) {
  mkdirSync(folder, {recursive: true});
  const file = join(folder, 'visits.txt');
  const before = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  writeFileSync(file, `${before + 1}\n`);
  return before + 1;
}
