import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {PluginRouteConfig, Props, RouteConfig} from '@docusaurus/types';
import {extractPage} from './extract';
import {indexFile, indexVersion, type SearchIndex} from '../../workshop/search/types';

/** The pages that teach; the home page and the rest lead to them and need no search. */
const searchedPlugin = 'docusaurus-plugin-content-docs';

/** Routes that show a page written in a file, at whatever depth. */
function writtenRoutes(route: RouteConfig): readonly RouteConfig[] {
  const children = (route.routes ?? []).flatMap(writtenRoutes);
  return route.metadata?.sourceFilePath === undefined ? children : [route, ...children];
}

/** The addresses of the doc pages, in the order of the routes. */
export function docPaths(routes: readonly PluginRouteConfig[]): readonly string[] {
  return routes
    .filter(({plugin}) => plugin.name === searchedPlugin)
    .flatMap(writtenRoutes)
    .map(({path}) => path);
}

/**
 * Writes the search index of the locale that was just built, beside its pages.
 * The file has a fixed name: the dialog asks the server whether its copy is still good, so a page
 * needs no hash that is only known after the pages are written.
 * @throws if a doc page was not written or has no title, since it could not be found then
 */
export async function writeIndex({
  routes,
  baseUrl,
  outDir,
}: Pick<Props, 'routes' | 'baseUrl' | 'outDir'>): Promise<void> {
  const pages = await Promise.all(
    docPaths(routes).map(async (path) => {
      const file = join(outDir, decodeURI(path.slice(baseUrl.length)), 'index.html');
      const page = extractPage(await readFile(file, 'utf8'), path);
      if (page === undefined) {
        throw new Error(`${file}: no page with a title, so the search cannot list ${path}.`);
      }
      return page;
    }),
  );
  const index: SearchIndex = {version: indexVersion, pages};
  await writeFile(join(outDir, indexFile), JSON.stringify(index));
}
