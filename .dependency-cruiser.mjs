/**
 * The one rule of imports (src/README.md): an import goes down. `npm run check` reads it.
 * Tests are left out: they may read the data that they check from anywhere.
 */

/** What each room of src/ may import, beside itself. */
const BELOW = {
  simulator: [],
  workshop: ['simulator'],
  browser: ['workshop', 'simulator'],
  components: ['browser', 'workshop', 'simulator', 'css'],
  features: ['components', 'browser', 'workshop', 'simulator', 'css'],
  pages: ['features', 'components', 'browser', 'workshop', 'simulator', 'css'],
  theme: ['features', 'components', 'browser', 'workshop', 'simulator', 'css'],
  clientModules: ['features', 'components', 'browser', 'workshop', 'simulator', 'css'],
  plugins: ['browser', 'workshop', 'simulator'],
};

/** The packages that pure code may use: data in, data out. */
const PURE = ['@noble/hashes', 'dockerfile-ast', 'mdast', 'yaml', 'zod'];

const climbs = Object.entries(BELOW).map(([room, below]) => ({
  name: `src/${room}-imports-down`,
  comment: `src/${room} may import ${below.length === 0 ? 'nothing but itself' : below.join(', ')}.`,
  severity: 'error',
  from: {path: `^src/${room}/`},
  to: {path: '^(src|scripts|tests|docs)/', pathNot: `^src/(${[room, ...below].join('|')})/`},
}));

export default {
  forbidden: [
    ...climbs,
    {
      name: 'nothing-imports-scripts',
      comment: 'scripts/ holds the commands of package.json; what others need belongs to src/.',
      severity: 'error',
      from: {pathNot: '^scripts/|\\.mjs$'},
      to: {path: '^scripts/'},
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one, or need a third below both.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'pure-packages',
      comment: `simulator and workshop are pure: of packages they may import ${PURE.join(', ')}.`,
      severity: 'error',
      from: {path: '^src/(simulator|workshop)/'},
      to: {
        dependencyTypesNot: ['local', 'type-only', 'aliased-tsconfig'],
        pathNot: `(?:^|/)node_modules/(${PURE.join('|')})/`,
      },
    },
    {
      name: 'react-in-its-rooms',
      comment: 'React is for components and what is above them.',
      severity: 'error',
      from: {path: '^src/(simulator|workshop|browser|plugins)/'},
      to: {path: '^node_modules/(@types/)?react(-dom)?/'},
    },
    {
      name: 'no-node-in-the-browser',
      comment: 'What a reader loads has no module of Node.',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/plugins/'},
      to: {dependencyTypes: ['core']},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {
      path: '\\.test\\.tsx?$|^@(generated|theme|theme-original|theme-init|docusaurus)/|\\.css$|/tests?/support/',
    },
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
  },
};
