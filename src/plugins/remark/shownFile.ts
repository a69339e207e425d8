import {existsSync, readdirSync, readFileSync} from 'node:fs';
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

/** The files that fences may show: those of the labs. */
export const shownFiles = (siteDir: string): readonly string[] =>
  readdirSync(join(siteDir, 'static', 'labs'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name));
