import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * The text of a file that a fence shows, without the line's end at its end; undefined where there
 * is none.
 * @param path relative to `static/`
 */
export function shownFile(path: string): string | undefined {
  const file = join('static', path);
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/\n$/, '') : undefined;
}
