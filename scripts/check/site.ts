import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {loadSiteConfig} from '@docusaurus/core/lib/server/config';
import {loadI18n} from '@docusaurus/core/lib/server/i18n';
import {initPlugins} from '@docusaurus/core/lib/server/plugins/init';
import type {
  InitializedPlugin,
  LoadContext,
  PluginContentLoadedActions,
  RouteConfig,
} from '@docusaurus/types';
import {recordPage, type RecordedPage} from './recordPage';

/** The plugins that turn Markdown into pages. */
const CONTENT = ['@docusaurus/plugin-content-docs', '@docusaurus/plugin-content-pages'];

const requireHere = createRequire(join(process.cwd(), 'package.json'));

/** A loader of a bundler, as far as it is called here. */
type Loader = (this: object, source: string) => void;

interface MarkdownRule {
  readonly include: readonly string[];
  readonly use: readonly [{readonly loader: string; readonly options: object}];
}

/** What the build would say of a page, and what leads from it and to it. */
export interface ReadPage extends RecordedPage {
  /** The build's own message, where the page stops it. */
  readonly error: string | undefined;
}

/** The site's pages, read as `docusaurus build` reads them, without its bundler. */
export interface Site {
  /** The address of every page, with `/` at its end, and its source where that is Markdown. */
  readonly pages: ReadonlyMap<string, string | undefined>;
  readonly staticFolders: readonly string[];
  /** @param path of a page, from the project's root */
  read(path: string): Promise<ReadPage>;
}

/** The innermost message: the others say only that a page could not be compiled. */
function reasonOf(error: unknown): string {
  const {cause} = error as {readonly cause?: unknown};
  return cause instanceof Error ? reasonOf(cause) : (error as Error).message;
}

function markdownRules(plugins: readonly InitializedPlugin[]): MarkdownRule[] {
  return plugins.flatMap((plugin) => {
    const config = plugin.configureWebpack?.({}, false, {} as never, undefined) as
      {readonly module?: {readonly rules?: readonly MarkdownRule[]}} | undefined;
    return config?.module?.rules ?? [];
  });
}

/** The source of a Markdown page's route; a page in React has none. */
function sourceOf({modules}: RouteConfig): string | undefined {
  const content = modules?.content;
  return typeof content === 'string' && content.endsWith('.mdx')
    ? content.replace(/^@site\//, '')
    : undefined;
}

async function addressesOf(
  plugins: readonly InitializedPlugin[],
): Promise<Map<string, string | undefined>> {
  const pages = new Map<string, string | undefined>();
  const addRoute = (route: RouteConfig): void => {
    if (route.routes === undefined) {
      pages.set(route.path.replace(/\/*$/, '/'), sourceOf(route));
    }
    route.routes?.forEach(addRoute);
  };
  const actions: PluginContentLoadedActions = {
    addRoute,
    createData: (name) => Promise.resolve(name),
    setGlobalData: () => undefined,
  };
  for (const plugin of plugins) {
    const content: unknown = await plugin.loadContent?.();
    await plugin.contentLoaded?.({content, actions});
  }
  return pages;
}

/**
 * What Docusaurus hands to its plugins, with those that make pages of Markdown alone. Its own
 * `loadContext` loads the bundler too, which takes longer than to read a page.
 */
async function openContext(record: unknown): Promise<LoadContext> {
  const siteDir = process.cwd();
  const generatedFilesDir = mkdtempSync(join(tmpdir(), 'check-'));
  process.once('exit', () => rmSync(generatedFilesDir, {recursive: true, force: true}));
  const {siteConfig, siteConfigPath} = await loadSiteConfig({siteDir});
  const {baseUrl, i18n: locales} = siteConfig;
  const i18n = await loadI18n({
    siteDir,
    config: siteConfig,
    currentLocale: locales.defaultLocale,
    automaticBaseUrlLocalizationDisabled: false,
  });
  const plugins = siteConfig.plugins.flatMap((plugin): [string, Record<string, unknown>][] => {
    const [name, options] = Array.isArray(plugin) ? plugin : [plugin, {}];
    const {remarkPlugins = []} = options as {readonly remarkPlugins?: readonly unknown[]};
    return typeof name === 'string' && CONTENT.includes(name)
      ? [
          [
            name,
            {...(options as Record<string, unknown>), remarkPlugins: [record, ...remarkPlugins]},
          ],
        ]
      : [];
  });
  return {
    siteDir,
    siteVersion: undefined,
    siteStorage: {type: 'localStorage', namespace: ''},
    generatedFilesDir,
    localizationDir: join(siteDir, locales.path, locales.defaultLocale),
    siteConfig: {...siteConfig, themes: [], plugins},
    siteConfigPath,
    outDir: generatedFilesDir,
    baseUrl,
    i18n,
    codeTranslations: {},
    currentBundler: {name: 'rspack', instance: undefined as never},
  };
}

/** Opens the site of the working directory. Its generated files go to a folder of their own. */
export async function openSite(): Promise<Site> {
  const records = new Map<string, RecordedPage>();
  const context = await openContext(recordPage(records));
  const {siteDir, siteConfig} = context;
  const plugins = await initPlugins(context);
  const pages = await addressesOf(plugins);
  const rules = markdownRules(plugins);

  async function compile(path: string): Promise<ReadPage> {
    const file = resolve(siteDir, path);
    const use = rules.find(({include}) => include.some((folder) => file.startsWith(folder)))
      ?.use[0];
    if (use === undefined) {
      throw new Error(`${path} is no page of the site.`);
    }
    const {default: load} = requireHere(use.loader) as {default: Loader};
    const error = await new Promise<unknown>((done) => {
      const loaderContext = {
        async: () => (problem: unknown) => done(problem),
        getOptions: () => use.options,
        addDependency: () => undefined,
        resource: file,
        resourcePath: file,
        _compiler: {name: 'client'},
      };
      load.call(loaderContext, readFileSync(file, 'utf8'));
    });
    return {
      ...(records.get(file) ?? {links: [], anchors: new Set()}),
      error: error == null ? undefined : reasonOf(error),
    };
  }

  const compiled = new Map<string, Promise<ReadPage>>();
  const read = (path: string): Promise<ReadPage> => {
    const page = compiled.get(path) ?? compile(path);
    compiled.set(path, page);
    return page;
  };

  const staticFolders = siteConfig.staticDirectories.map((folder) => join(siteDir, folder));
  return {pages, staticFolders, read};
}
