import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const support = `${root}tests/support/`;

/** Tests that never see a browser: of pure code, of the build and of the commands. */
const nodeSide = [
  'src/simulator/**/*.test.ts',
  'src/workshop/**/*.test.ts',
  'src/plugins/**/*.test.ts',
  // Compresses as the browser does, with what Node has and jsdom has not.
  'src/components/figures/BuildLab/share/*.test.ts',
  'scripts/**/*.test.ts',
];

/**
 * Tests that put something in a module's place. They run in a process of their own: all others share
 * theirs, where a module that one file has loaded is there for the next.
 */
const alone = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) =>
      /\bvi\.(?:do)?(?:mock|resetModules)\(/i.test(readFileSync(root + file, 'utf8')),
    ),
);

export default defineConfig({
  // The project's tsconfig says `jsx: preserve` because Docusaurus compiles JSX itself.
  oxc: {jsx: {runtime: 'automatic'}},
  resolve: {
    // Docusaurus provides these when it bundles the site; see tests/support/docusaurus.
    alias: [
      {
        find: /^@docusaurus\/(Translate|Interpolate|Link|Head|BrowserOnly)$/,
        replacement: `${support}docusaurus/$1.tsx`,
      },
      {
        find: /^@docusaurus\/(useDocusaurusContext|useBaseUrl|useIsBrowser|ExecutionEnvironment|router)$/,
        replacement: `${support}docusaurus/$1.ts`,
      },
      {find: /^@theme(?:-original|-init)?\/(.*)$/, replacement: `${support}theme/$1.tsx`},
      {find: /^.*\.module\.css$/, replacement: `${support}classNames.ts`},
      {find: /^@site\/(.*)$/, replacement: `${root}$1`},
    ],
  },
  test: {
    restoreMocks: true,
    // The walks through a whole figure take seconds where other work shares the cores.
    testTimeout: 60_000,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // To load what tests need, once for each file, takes longer than to run them; so below.
          isolate: false,
          include: nodeSide,
          exclude: alone,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          isolate: false,
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [...nodeSide, ...alone],
          setupFiles: [`${support}setupDom.ts`],
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          environment: 'jsdom',
          include: alone,
          setupFiles: [`${support}setupDom.ts`],
        },
      },
    ],
  },
});
