import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {filesUnder} from '../files';
import {plainMarkdown} from './plainMarkdown';

/** The classic theme with its defaults, and with the parts of the navigation that ours has too. */
const CONFIG = `module.exports = {
  title: 'Docker 워크숍',
  url: 'http://localhost',
  baseUrl: '/',
  trailingSlash: true,
  future: {v4: true, faster: true},
  i18n: {defaultLocale: 'ko', locales: ['ko']},
  // The plain chapters have no ids at their headings, and the site no home page.
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: {format: 'detect'},
  plugins: [
    ['@docusaurus/plugin-content-docs', {routeBasePath: '/', sidebarPath: './sidebars.js'}],
    '@docusaurus/plugin-content-pages',
  ],
  themes: ['@docusaurus/theme-classic'],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'Docker 워크숍',
      items: [
        {type: 'docSidebar', sidebarId: 'docs', label: '교재', position: 'left'},
        {to: '/setup', label: '환경 준비', position: 'left'},
        {to: '/glossary', label: '용어집', position: 'left'},
      ],
    },
  },
};
`;

/**
 * Writes a site with the same chapters on Docusaurus as it comes: its classic theme, its Prism, its
 * Markdown.
 * @param folder where to write it, inside the project so that it finds the same packages
 */
export function writeStockSite(folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(join(folder, 'docs'), {recursive: true});
  mkdirSync(join(folder, 'src', 'pages'), {recursive: true});
  const chapters = filesUnder('docs', /\.mdx$/);
  for (const path of chapters) {
    const name = basename(path, '.mdx');
    writeFileSync(join(folder, 'docs', `${name}.md`), plainMarkdown(readFileSync(path, 'utf8')));
  }
  writeFileSync(join(folder, 'docusaurus.config.js'), CONFIG);
  writeFileSync(
    join(folder, 'sidebars.js'),
    `module.exports = {docs: ${JSON.stringify(chapters.map((path) => basename(path, '.mdx')))}};\n`,
  );
}
