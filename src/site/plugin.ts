import {readFileSync} from 'node:fs';
import path from 'node:path';
import {aliasedSitePathToRelativePath} from '@docusaurus/utils';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PageFrontMatter} from '../remark/frontMatter';
import {writeIndex} from '../search/writeIndex';
import {snippetScript} from './snippetScript';
import type {Chapter} from './chapters';
import {stepsOf} from './steps';
import {firstPaint} from './firstPaint';
import {writeCriticalCss} from './criticalCss';
import {trimInfima} from './trimInfima';

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

/** What this site changes in the build of the stock theme. */
export default function sitePlugin({siteDir, i18n}: LoadContext): Plugin {
  return {
    name: 'workshop-site',

    async postBuild({routes, baseUrl, outDir, siteConfig}) {
      // The hash router writes no page to read or to paint, and a file:// page could not fetch the index.
      if (siteConfig.future.experimental_router !== 'hash') {
        await writeIndex({routes, baseUrl, outDir});
        await writeCriticalCss({outDir, baseUrl});
      }
    },

    getClientModules: () =>
      ['keepInView', 'shellChoice', 'projector'].map((name) =>
        path.join(siteDir, 'src/site', `${name}.ts`),
      ),

    configureWebpack(_, isServer) {
      return {
        ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {shared: SHARED}}}}),
        resolve: {
          alias: {
            // Code is highlighted when the site is built; the theme's Prism setup would send
            // 27 kB (gzip) of it to every reader.
            [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages')]: false,
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
        headTags: [firstPaint],
        postBodyTags: [{tagName: 'script', innerHTML: `(${snippetScript.toString()})()`}],
      };
    },

    // The home page shows the way through the chapters with their minutes.
    allContentLoaded({allContent, actions}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      const chapters = docs.loadedVersions[0]?.docs.map((doc): Chapter => {
        const {duration} = doc.frontMatter as PageFrontMatter;
        return {
          id: doc.id,
          title: doc.title,
          description: doc.description,
          permalink: doc.permalink,
          steps: stepsOf(
            readFileSync(path.join(siteDir, aliasedSitePathToRelativePath(doc.source)), 'utf8'),
          ),
          ...(duration === undefined ? {} : {duration}),
        };
      });
      actions.setGlobalData({chapters});
    },
  };
}
