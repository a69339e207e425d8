import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Folders of files that a program wrote. */
const skipped = new Set(['node_modules', '.docusaurus', '_diagrams']);

/**
 * The files under `folder` whose names match, sorted, written with `/` on every system.
 * @param folder a folder relative to the working directory
 */
export function filesUnder(folder: string, name: RegExp): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return skipped.has(entry.name) ? [] : filesUnder(path, name);
      }
      return name.test(entry.name) ? [path.replaceAll('\\', '/')] : [];
    })
    .sort();
}
