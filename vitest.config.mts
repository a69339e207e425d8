import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const support = `${root}tests/support/`;

/** Sources that never see a browser: their tests get none either. */
const nodeSide = ['src/simulator/**', 'src/workshop/**', 'src/plugins/**'];

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
      {find: /^@site\/(.*)$/, replacement: `${root}$1`},
    ],
  },
  test: {
    css: {include: /\.module\.css$/, modules: {classNameStrategy: 'non-scoped'}},
    restoreMocks: true,
    // The walks through a whole figure take seconds where other work shares the cores.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            ...nodeSide.map((folder) => `${folder}/*.test.{ts,tsx}`),
            'scripts/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: nodeSide,
          setupFiles: [`${support}setupDom.ts`],
        },
      },
    ],
  },
});
