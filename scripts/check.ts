/**
 * `npm run check`: everything that a change is checked for, apart from its tests. Every check runs,
 * so that one run shows all there is to mend; the build, the longest, only after the rest passed.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

interface Step {
  readonly name: string;
  /** A program of a package in node_modules, and its arguments. */
  readonly bin: readonly [packageName: string, ...args: string[]];
  /** A line of the output that fails the step even where the program itself succeeds. */
  readonly forbidden?: RegExp;
}

const steps: readonly Step[] = [
  {name: 'types, tests included', bin: ['typescript:tsc', '--noEmit']},
  ...['pure', 'browser', 'node'].map((side): Step => ({
    name: `types (${side})`,
    bin: ['typescript:tsc', '--noEmit', '-p', `tsconfig.${side}.json`],
  })),
  {
    name: 'types (service worker)',
    bin: ['typescript:tsc', '--noEmit', '-p', 'src/browser/offline/worker'],
  },
  {
    name: 'imports',
    bin: [
      'dependency-cruiser:depcruise',
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long'],
      ...['src', 'scripts', 'docusaurus.config.ts', 'sidebars.ts', 'playwright.config.ts'],
    ],
  },
  {name: 'code (ESLint)', bin: ['eslint', '--max-warnings', '0', '.']},
  {name: 'style sheets (stylelint)', bin: ['stylelint', '--max-warnings', '0', 'src/**/*.css']},
  {name: 'formatting (Prettier)', bin: ['prettier', '--check', '--log-level', 'warn', '.']},
  {
    name: 'Markdown (remark)',
    bin: [
      'tsx',
      'node_modules/remark-cli/cli.js',
      ...['docs', 'src', 'CONTRIBUTING.md', 'README.md'].filter((path) => existsSync(path)),
      ...['--ext', 'md,mdx', '--frail', '--quiet', '--no-color'],
    ],
  },
  {name: 'words (glossary, style)', bin: ['tsx', 'scripts/check-terms.ts']},
  {name: 'diagrams', bin: ['tsx', 'scripts/diagrams.ts', '--check']},
];

/** Front matter, fences, links and anchors are checked by the build itself. */
const build: Step = {
  name: 'site (front matter, links, anchors)',
  bin: ['@docusaurus/core:docusaurus', 'build'],
  // What the bundler warns of; Docusaurus prints it and goes on.
  forbidden: /^\[WARNING\]/m,
};

const load = createRequire(join(process.cwd(), 'package.json'));

/** The file behind a package's command; run with node itself, it works on every system. */
function program(name: string): string {
  const [packageName = name, command = packageName] = name.split(':');
  const manifest = join('node_modules', packageName, 'package.json');
  const {bin} = load(`./${manifest.replaceAll('\\', '/')}`) as {
    bin: string | Readonly<Record<string, string>>;
  };
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) {
    throw new Error(`${packageName} has no command ${command}`);
  }
  return join(dirname(manifest), file);
}

/** Runs one step and prints its name, its result, its time and, where it failed, its output. */
function passes({name, bin: [command, ...args], forbidden}: Step): boolean {
  const start = Date.now();
  const {status, stdout, stderr, error} = spawnSync(process.execPath, [program(command), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // Colour codes would hide what is looked for at the start of a line.
    env: {...process.env, FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1'},
  });
  const output = `${stdout}${stderr}${error?.message ?? ''}`.trim();
  const passed = status === 0 && forbidden?.test(output) !== true;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!passed) {
    console.log(`${output.replace(/^/gm, '    ')}\n`);
  }
  return passed;
}

const failed = steps.filter((step) => !passes(step));
if (failed.length === 0 && !passes(build)) {
  failed.push(build);
}
if (failed.length > 0) {
  console.log(`\n${failed.length} failed: ${failed.map(({name}) => name).join('; ')}`);
  process.exitCode = 1;
} else {
  console.log('\nAll checks passed.');
}
