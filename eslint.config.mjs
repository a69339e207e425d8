import js from '@eslint/js';
import docusaurus from '@docusaurus/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.{ts,tsx}', 'tests/**'];

/** Marks and proper names that are the same in every language. */
const untranslatable = [
  ...'☐→←↑↓↔⇄①②③④⑤⑥⑦⑧⑨·•×✓✔✕✗!?+−-–—/|:;,.…()[]{}<>=$#%~',
  ...['Amazon', 'AWS', 'CLI', 'Docker', 'Dockerfile', 'ECS', 'HTTP', 'gRPC', 'Hub'],
];

const noAny = {
  selector: 'TSAnyKeyword',
  message: 'Say what the value is; `unknown` where nobody knows.',
};

/** `expect(screen.getBy…())`, awaited or not: the query throws where it finds nothing. */
const noWeakMatcher = [
  'MemberExpression[property.name=/^toBe(Truthy|Defined)$/]',
  'MemberExpression[property.name=/^toBe(Null|Undefined|Falsy)$/] > MemberExpression',
].flatMap((matcher) =>
  ['', 'AwaitExpression >', 'ChainExpression >'].map((wrap) => ({
    selector: `${matcher} > CallExpression[callee.name="expect"] > ${wrap} CallExpression[callee.property.name=/^(get|find)(All)?By/]`,
    message: 'The query has found it, or has thrown: say what it is, its text, role or state.',
  })),
);

export default defineConfig(
  globalIgnores([
    'build/',
    'packed/',
    '.docusaurus/',
    '.bench/',
    'test-results/',
    'playwright-report/',
    'static/',
    // Says what pure code finds everywhere; only tsconfig.pure.json reads it.
    'src/pure.d.ts',
  ]),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'src/browser/offline/worker/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: true},
      ],
      // An empty string counts as missing: an environment variable, an attribute.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      // The only way to copy where a page has no clipboard API, as over plain HTTP in a room.
      '@typescript-eslint/no-deprecated': ['error', {allow: [{from: 'lib', name: 'execCommand'}]}],
      // `NodeJS.ProcessEnv` and module augmentation need interfaces; elsewhere either reads well.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Parsers' node types are enums that carry their text.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Both read well, and counting positions needs the index.
      '@typescript-eslint/prefer-for-of': 'off',
      // Dockerfiles and queries are cut at white space and signs, never within an emoji.
      '@typescript-eslint/no-misused-spread': 'off',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-restricted-syntax': ['error', noAny],
    },
  },
  {
    // The rooms with React, which no other may import: looking for components costs time.
    files: ['src/{components,features,pages,theme,clientModules}/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat['recommended-latest']],
    plugins: {'@docusaurus': docusaurus},
    rules: {
      '@docusaurus/string-literal-i18n-messages': 'error',
      '@docusaurus/no-html-links': 'error',
      // A region that scrolls must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        {tags: ['pre'], roles: ['tabpanel', 'region', 'group']},
      ],
    },
  },
  {
    files: ['src/{components,features,pages,theme}/**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      '@docusaurus/no-untranslated-text': ['error', {ignoredStrings: untranslatable}],
    },
  },
  {
    // Here a `default:` may stand for no member of a union: it would hide one that the union gains.
    files: ['{src,scripts}/**/*.{ts,tsx,mts}'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {allowDefaultCaseForExhaustiveSwitch: false},
      ],
    },
  },
  {
    // The types of Docusaurus bring Node's along; what a reader loads has none of these.
    files: ['src/**/*.{ts,tsx}'],
    ignores: [...tests, 'src/plugins/**'],
    rules: {
      'no-restricted-globals': ['error', 'Buffer', 'global', '__dirname', '__filename'],
      // The bundler puts `process.env.NODE_ENV` in.
      'no-restricted-properties': ['error', {object: 'process', allowProperties: ['env']}],
    },
  },
  {
    files: tests,
    rules: {
      // `expect(mock.method)` names a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
      '@docusaurus/no-html-links': 'off',
      // A test that finds nothing where it looks fails on the spot, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', noAny, ...noWeakMatcher],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: {URL: 'readonly', console: 'readonly', process: 'readonly'}},
  },
);
