import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {gzipSync} from 'node:zlib';
import {pack} from 'tar-stream';

function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`;
      const skipped = ['node_modules', 'data'].includes(name);
      return statSync(join(folder, path)).isDirectory()
        ? skipped
          ? []
          : filesIn(folder, path)
        : [path];
    });
}

/**
 * The files under `folder` as a `.tar.gz`, in a directory `name`; the same files give the same
 * bytes, for every one is dated 1970. What running the app leaves behind (`node_modules`, `data`) is
 * not in it.
 */
export async function tarball(folder: string, name: string): Promise<Buffer> {
  const archive = pack();
  for (const path of filesIn(folder)) {
    const header = {name: `${name}/${path}`, mode: 0o644, mtime: new Date(0)};
    archive.entry(header, readFileSync(join(folder, path)));
  }
  archive.finalize();
  return gzipSync(await buffer(archive), {level: 9});
}
