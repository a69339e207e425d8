import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import {Globby} from '@docusaurus/utils';
import {sizeOf, type SiteFile, type SiteList} from '../browser/offline/siteList';

/** Beside the home page: a worker serves what is below its own address. */
export const WORKER = 'sw.js';
export const SIZE = 'offline.json';

const WORKER_SOURCE = path.join(__dirname, '../browser/offline/worker/index.ts');

const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex');

/**
 * Every file of a build that a reader may need. A name with a dot before it, or none in it, is not
 * among them: hosts do not agree on serving those, `docusaurus serve` among them, and a page that
 * links to one is found by tests/offline.spec.ts.
 */
export async function listSite(outDir: string): Promise<SiteList> {
  const paths = await Globby('**/*.*', {cwd: outDir, ignore: ['**/*.map', WORKER, SIZE]});
  const files = await Promise.all(
    paths.sort().map(async (name): Promise<SiteFile> => {
      const body = await readFile(path.join(outDir, name));
      return {path: name, digest: sha256(body), bytes: body.length};
    }),
  );
  const version = sha256(files.map((file) => `${file.digest} ${file.path}\n`).join(''));
  return {version: version.slice(0, 8), files};
}

/** Writes the service worker of a finished build, and how large the build is. */
export async function writeWorker(outDir: string): Promise<void> {
  const list = await listSite(outDir);
  await build({
    entryPoints: [WORKER_SOURCE],
    outfile: path.join(outDir, WORKER),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    define: {SITE: JSON.stringify(list)},
    // The tests of this file run with another working directory and tsconfig.
    tsconfigRaw: {},
  });
  await writeFile(path.join(outDir, SIZE), JSON.stringify(sizeOf(list)));
}
