import type {Plugin} from '@docusaurus/types';
import {writeIndex} from '../search/writeIndex';

/** What this site changes in the build of the stock theme. */
export default function sitePlugin(): Plugin {
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
  };
}
