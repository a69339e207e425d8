import path from 'node:path';
import {buildSync} from 'esbuild';

const SOURCE = path.join(__dirname, '../browser/inline/index.ts');

/**
 * The script of every page, `src/browser/inline`, as one text.
 * @param hasWorker whether the site is served by a service worker
 */
export function inlineScript(hasWorker: boolean): string {
  const {outputFiles} = buildSync({
    entryPoints: [SOURCE],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    define: {HAS_WORKER: String(hasWorker)},
    tsconfigRaw: {},
  });
  // Nothing in a page's script may end the element that it stands in.
  return outputFiles[0]?.text.trim().replaceAll('</', '<\\/') ?? '';
}
