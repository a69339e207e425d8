import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {PluginRouteConfig, Props, RouteConfig} from '@docusaurus/types';
import {extractPage} from './extract';
import {indexFile, indexVersion, type SearchIndex} from '../../workshop/search/types';

/** The pages that teach. */
const DOCS = 'docusaurus-plugin-content-docs';

/** The pages of src/pages that a reader looks for by what they say; the others lead to pages or show parts. */
const TOOLS = ['playground', 'my', 'help', 'offline', 'contributing'];

const isTool = ({metadata}: RouteConfig): boolean =>
  TOOLS.some((name) => metadata?.sourceFilePath?.match(/^src\/pages\/(\w+)\.\w+$/)?.[1] === name);

/** Routes that show a page written in a file, at whatever depth. */
function writtenRoutes(route: RouteConfig): readonly RouteConfig[] {
  const children = (route.routes ?? []).flatMap(writtenRoutes);
  return route.metadata?.sourceFilePath === undefined ? children : [route, ...children];
}

/** The addresses of the pages that the search knows, those of the docs first. */
export function searchedPaths(routes: readonly PluginRouteConfig[]): readonly string[] {
  const taught = routes.filter(({plugin}) => plugin.name === DOCS).flatMap(writtenRoutes);
  const others = routes.filter(({plugin}) => plugin.name !== DOCS).flatMap(writtenRoutes);
  return [...taught, ...others.filter(isTool)].map(({path}) => path);
}

/**
 * Writes the search index of the locale that was just built, beside its pages.
 * The file has a fixed name: the dialog asks the server whether its copy is still good, so a page
 * needs no hash that is only known after the pages are written.
 * @throws if such a page was not written or has no title, since it could not be found then
 */
export async function writeIndex({
  routes,
  baseUrl,
  outDir,
}: Pick<Props, 'routes' | 'baseUrl' | 'outDir'>): Promise<void> {
  const pages = await Promise.all(
    searchedPaths(routes).map(async (path) => {
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
