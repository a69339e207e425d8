import path from 'node:path';
import purgeCss from '@fullhuman/postcss-purgecss';
import type {Plugin as PostCssPlugin} from 'postcss';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PageFrontMatter} from '../remark/frontMatter';
import {writeIndex} from '../search/writeIndex';
import {snippetScript} from './snippetScript';
import type {Chapter} from './chapters';

/** Where the class names of Infima that this site shows are written. */
function infimaUsers(siteDir: string): string[] {
  const theme = path.dirname(require.resolve('@docusaurus/theme-classic/package.json'));
  const common = path.dirname(require.resolve('@docusaurus/theme-common'));
  return [
    ...['Admonition', 'BackToTopButton', 'CodeInline', 'ColorModeToggle', 'ContentVisibility', 'Details']
      .concat(['Doc*', 'EditMetaRow', 'EditThisPage', 'ErrorPageContent', 'Footer', 'Heading', 'Icon'])
      .concat(['Layout', 'Logo', 'MDX*', 'Navbar*', 'NotFound', 'PaginatorNavLink', 'SkipToContent', 'TOC*'])
      .map((name) => `${theme}/lib/theme/${name}/**/*.js`),
    `${common}/**/*.js`,
    `${siteDir}/src/**/*.tsx`,
  ];
}

/** What this site changes in the build of the stock theme. */
export default function sitePlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'workshop-site',

    async postBuild({routes, baseUrl, outDir, siteConfig}) {
      // The hash router writes no page to read, and a file:// page could not fetch the index.
      if (siteConfig.future.experimental_router !== 'hash') {
        await writeIndex({routes, baseUrl, outDir});
      }
    },

    configureWebpack() {
      return {
        resolve: {
          alias: {
            // Code is highlighted when the site is built; the theme's Prism setup would send
            // 27 kB (gzip) of it to every reader.
            [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages')]: false,
          },
        },
      };
    },

    configurePostCss(options) {
      const infima = require.resolve('infima/dist/css/default/default.css');
      const purge = purgeCss({
        content: infimaUsers(siteDir),
        safelist: {greedy: [/data-theme/, /^markdown$/, /aria-current/]},
      }) as {OnceExit: NonNullable<PostCssPlugin['Once']>};
      // Infima is 70 kB of rules for components most of which the site does not have.
      const purgeInfima: PostCssPlugin = {
        postcssPlugin: 'purge-infima',
        async Once(root, helpers) {
          if (root.source?.input.file === infima) {
            await purge.OnceExit(root, helpers);
          }
        },
      };
      options.plugins.push(purgeInfima);
      return options;
    },

    injectHtmlTags() {
      return {postBodyTags: [{tagName: 'script', innerHTML: `(${snippetScript.toString()})()`}]};
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
          ...(duration === undefined ? {} : {duration}),
        };
      });
      actions.setGlobalData({chapters});
    },
  };
}
