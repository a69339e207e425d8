import type {Step} from './run';

/** Where checks keep what they know of unchanged files; `npm ci` empties it. */
const CACHE = 'node_modules/.cache';

/**
 * The types of one side. TypeScript 7 finds what 6 finds in a quarter of the time; tools that need
 * the compiler's JavaScript interface have 6.
 */
function types(side: string, project: string): Step {
  return {
    name: `types (${side})`,
    bin: [
      'typescript7:tsc',
      ...['--noEmit', '--project', project],
      ...['--incremental', '--tsBuildInfoFile', `${CACHE}/types/${side.replaceAll(' ', '-')}.json`],
    ],
  };
}

const remark = ['tsx', 'node_modules/remark-cli/cli.js'] as const;
const remarkOptions = ['--ext', 'md,mdx', '--frail', '--quiet', '--no-color'];

/** Oxlint on `paths`, with the types of TypeScript 7: .oxlintrc.jsonc has its rules. */
export const lintCode = (paths: readonly string[]): Step => ({
  name: 'code (Oxlint)',
  bin: ['oxlint', ...paths],
});

/**
 * Prettier on `paths`. It knows a file that it has seen by its content: a checkout changes dates.
 */
export const checkFormat = (paths: readonly string[]): Step => ({
  name: 'formatting (Prettier)',
  bin: [
    ...(['prettier', '--check', '--log-level', 'warn', '--cache'] as const),
    ...['--cache-strategy', 'content', '--cache-location', `${CACHE}/prettier/cache.json`],
    ...paths,
  ],
});

/** Markdown's own rules and those of `scripts/lint/pageRules.ts` on `paths`. */
export const lintMarkdown = (paths: readonly string[]): Step => ({
  name: 'Markdown (remark)',
  bin: [...remark, ...paths, ...remarkOptions],
});

/** stylelint on `paths`. */
export const lintStyles = (paths: readonly string[]): Step => ({
  name: 'style sheets (stylelint)',
  bin: ['stylelint', '--max-warnings', '0', ...paths],
});

/** Every check, the longest first. */
export const steps: readonly Step[] = [
  {
    // Front matter, fences, links and anchors are checked by the build itself.
    name: 'site (front matter, links, anchors)',
    bin: ['@docusaurus/core:docusaurus', 'build'],
    // What the bundler warns of; Docusaurus prints it and goes on.
    forbidden: /^\[WARNING\]/m,
  },
  checkFormat(['.']),
  lintCode(['.']),
  types('all, tests included', 'tsconfig.json'),
  {name: 'house (imports, rooms, names)', bin: ['tsx', 'scripts/checkHouse.ts']},
  lintMarkdown(['docs', 'src', 'CONTRIBUTING.md', 'README.md']),
  {name: 'words (glossary, style)', bin: ['tsx', 'scripts/check-terms.ts']},
  types('browser', 'tsconfig.browser.json'),
  types('node', 'tsconfig.node.json'),
  lintStyles(['src/**/*.css']),
  types('pure', 'tsconfig.pure.json'),
  {name: 'diagrams', bin: ['tsx', 'scripts/diagrams.ts', '--check']},
  types('service worker', 'src/browser/offline/worker/tsconfig.json'),
];
