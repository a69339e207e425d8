import type {Plugin} from '@docusaurus/types';

/** What this site changes in the build of the stock theme. */
export default function sitePlugin(): Plugin {
  return {
    name: 'workshop-site',
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
