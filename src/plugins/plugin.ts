import path from 'node:path';
import {aliasedSitePathToRelativePath} from '@docusaurus/utils';
import type {LoadedContent, LoadedVersion} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PageFrontMatter} from '../workshop/lesson/frontMatter';
import {writeIndex} from './search/writeIndex';
import {inlineScript} from './inlineScript';
import type {Chapter, PageSteps, Part} from '../workshop/lesson/chapter';
import {sidebarPlaces} from '../workshop/lesson/sidebarOrder';
import {brokenAddresses} from './links/brokenAddresses';
import {glossaryEntries} from './remark/glossary';
import {siteFaults} from './remark/faults';
import {FACTS_FILE, siteFacts} from './content/facts';
import {GLOSSARY_FILE} from './content/glossary';
import {dependOnData} from './dependOnData';
import {shownFiles} from './remark/shownFile';
import {stepsOf} from '../workshop/lesson/readLesson';
import {readPageFile} from './content/page';
import {refuseUnlisted} from './content/refuseUnlisted';
import {writeCriticalCss} from './criticalCss';
import {trimInfima} from './trimInfima';
import {writeWorker} from './writeWorker';

/**
 * What several figures stand on, the simulator above all, is fetched once for all of them: without
 * this, the script of every figure has a copy of its own. Docusaurus keeps bundlers from it, since
 * what many pages have in common is little.
 */
const SHARED = {
  test: /[\\/]src[\\/](?:components|simulator)[\\/]/,
  chunks: 'async',
  minChunks: 2,
  minSize: 10_000,
} as const;

const isProduction = process.env.NODE_ENV === 'production';

type Doc = LoadedVersion['docs'][number];

function chapterOf(doc: Doc, part: Part): Chapter {
  const {duration, level} = doc.frontMatter as PageFrontMatter;
  return {
    id: doc.id,
    part,
    title: doc.title,
    description: doc.description,
    permalink: doc.permalink,
    steps: stepsOf(readPageFile(aliasedSitePathToRelativePath(doc.source)).lesson),
    ...(duration === undefined ? {} : {duration}),
    ...(level === undefined ? {} : {level}),
  };
}

/** What this site changes in the build of the stock theme. */
export default function sitePlugin({
  siteDir,
  i18n,
  baseUrl: base,
  siteConfig: {future, favicon},
}: LoadContext): Plugin {
  // One page, with every address behind its `#`: it opens from a file as well.
  const isHashRouter = future.experimental_router === 'hash';
  return {
    name: 'workshop-site',

    getPathsToWatch: () => [GLOSSARY_FILE, FACTS_FILE].map((file) => path.join(siteDir, file)),

    // A mistake in the glossary is told once, and not by every page that has a term; so with facts.
    loadContent() {
      siteFacts();
      glossaryEntries(path.join(siteDir, GLOSSARY_FILE));
    },

    async postBuild({routes, baseUrl, outDir}) {
      // The hash router writes no page to read or to paint, and a file:// page could not fetch the index.
      if (!isHashRouter) {
        const faults = brokenAddresses({routes, baseUrl, outDir});
        if (faults.length > 0) {
          throw siteFaults(faults);
        }
        await writeIndex({routes, baseUrl, outDir});
        await writeCriticalCss({outDir, baseUrl});
        // Last: it lists the files as they are served.
        await writeWorker(outDir);
      }
    },

    getClientModules: () =>
      [
        'keepInView',
        'pendingPage',
        'shellChoice',
        'values',
        'projector',
        ...(isProduction ? [] : ['forgetWorker']),
      ].map((name) => path.join(siteDir, 'src/clientModules', `${name}.ts`)),

    configureWebpack(config, isServer) {
      dependOnData(config, [
        ...[GLOSSARY_FILE, FACTS_FILE].map((file) => path.join(siteDir, file)),
        ...shownFiles(siteDir),
      ]);
      return {
        ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {shared: SHARED}}}}),
        resolve: {
          alias: {
            // Code is highlighted when the site is built; the theme's Prism setup would send
            // 27 kB (gzip) of it to every reader.
            [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages')]: false,
            // Docusaurus reads one helper of tslib in a way that makes a bundler keep them all, 4 kB
            // (gzip).
            ...(isServer ? {} : {tslib$: path.join(siteDir, 'src/plugins/tslib.ts')}),
            // `src/clientModules/pendingPage.ts` shows that a page is loading, with less script.
            [require.resolve('@docusaurus/theme-classic/lib/nprogress')]: false,
            // The menu of locales, 2 kB (gzip), comes with the second one.
            ...(i18n.locales.length > 1
              ? {}
              : {'@theme/NavbarItem/LocaleDropdownNavbarItem': false}),
          },
        },
      };
    },

    configurePostCss(options) {
      options.plugins.push(trimInfima(siteDir));
      return options;
    },

    injectHtmlTags() {
      return {
        // A page that scripts draw has no worker, and names its icon too late: the browser asks the
        // server's root for one before.
        headTags: isHashRouter
          ? [{tagName: 'link', attributes: {rel: 'icon', href: favicon ?? ''}}]
          : [{tagName: 'link', attributes: {rel: 'manifest', href: `${base}manifest.webmanifest`}}],
        postBodyTags: [
          {
            tagName: 'script',
            innerHTML: inlineScript(isProduction),
          },
        ],
      };
    },

    // Other pages show the way through the chapters, in the order of the sidebar.
    async allContentLoaded({allContent, actions}) {
      const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      const version = content.loadedVersions[0];
      const docs = version?.docs ?? [];
      const places = sidebarPlaces(Object.values(version?.sidebars ?? {}));
      refuseUnlisted(places.map(({id}) => id));
      const chapters = places.flatMap(({id, part}): Chapter[] => {
        const doc = docs.find((candidate) => candidate.id === id);
        return doc === undefined ? [] : [chapterOf(doc, part)];
      });
      await actions.createData('chapters.json', chapters);
      actions.setGlobalData({
        steps: Object.fromEntries(
          chapters.flatMap(({id, steps}) =>
            steps.length === 0 ? [] : [[id, steps.map((step) => step.id)]],
          ),
        ) satisfies PageSteps,
      });
    },
  };
}
