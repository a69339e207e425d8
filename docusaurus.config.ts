import type {Config} from '@docusaurus/types';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {Options as PagesOptions} from '@docusaurus/plugin-content-pages';
import type {Options as ClassicOptions} from '@docusaurus/theme-classic';
import type {UserThemeConfig} from '@docusaurus/theme-common';
import {SERVED} from './src/plugins/labsPlugin';
import {refuseUnlisted} from './src/plugins/content/refuseUnlisted';
import {editUrl} from './src/plugins/repository';
import {markdownPlugins} from './src/plugins/remark';
import {markdownHooks} from './src/plugins/remark/brokenLinks';
import {checkSyntax} from './src/plugins/remark/syntax';
import {parseFrontMatter} from './src/plugins/frontMatter';
import {listedPages} from './src/workshop/lesson/sidebarOrder';
import sidebars from './sidebars';

// Before Docusaurus reads the list, which says less of what is wrong with it.
refuseUnlisted(listedPages(sidebars));

/** The addresses a deployment may set; the defaults serve the site from localhost. */
const url = process.env.SITE_URL ?? 'http://localhost:3000';
const baseUrl = process.env.BASE_URL ?? '/';

const config: Config = {
  title: 'Docker 워크숍',
  tagline: '컨테이너 하나에서 Amazon ECS 서비스까지, 브라우저에서 따라 하는 Docker 워크숍',
  favicon: 'img/mark.svg',
  url,
  baseUrl,
  trailingSlash: true,
  staticDirectories: ['static', SERVED],
  future: {
    v4: true,
    faster: true,
    // `npm run pack` makes a copy that a browser opens from a file.
    ...(process.env.SITE_ROUTER === 'hash' ? {experimental_router: 'hash'} : {}),
  },
  i18n: {defaultLocale: 'ko', locales: ['ko']},
  // `src/plugins/links` looks for both at once, and tells of them in Korean.
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  onDuplicateRoutes: 'throw',
  markdown: {
    parseFrontMatter,
    preprocessor: checkSyntax,
    hooks: markdownHooks,
  },
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        routeBasePath: '/',
        sidebarPath: './sidebars.ts',
        breadcrumbs: false,
        editUrl: ({docPath}) => editUrl(`docs/${docPath}`),
        ...markdownPlugins,
      } satisfies DocsOptions,
    ],
    ['@docusaurus/plugin-content-pages', {...markdownPlugins} satisfies PagesOptions],
    './src/plugins/plugin.ts',
    './src/plugins/labsPlugin.ts',
    './src/plugins/facilitatorPlugin.ts',
    './src/plugins/helpPlugin.ts',
  ],
  themes: [
    [
      '@docusaurus/theme-classic',
      {customCss: ['./src/css/custom.css', './src/css/print.css']} satisfies ClassicOptions,
    ],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    navbar: {
      title: 'Docker 워크숍',
      logo: {alt: '', src: 'img/mark.svg', width: 28, height: 28},
      items: [
        {type: 'docSidebar', sidebarId: 'workshop', label: '교재', position: 'left'},
        {to: '/labs', label: '실습', position: 'left'},
        {to: '/playground', label: '빌드 시뮬레이터', position: 'left'},
        {to: '/glossary', label: '용어집', position: 'left'},
        {to: '/my', label: '내 값과 진행', position: 'left'},
        {to: '/help', label: '막혔어요', position: 'left'},
        {type: 'search', position: 'right'},
      ],
    },
    footer: {
      links: [
        {label: '기여하기', to: '/contributing'},
        {label: '부품 모음', to: '/gallery'},
        {label: '인쇄', to: '/print'},
      ],
      copyright:
        'Docker는 Docker, Inc.의 상표이고, AWS와 Amazon ECS는 Amazon.com, Inc. 또는 그 계열사의 상표입니다. 이 워크숍은 두 회사와 관계가 없습니다.',
    },
  } satisfies UserThemeConfig,
};

export default config;
