import type {Entry} from '../../filesystem';
import {printUnknown} from '../opaque';
import type {Call, Utility} from '../shell';
import {addExample, asksVersion, digestBelow, exists, KB, MB, refuse} from './examples';

interface Bundler {
  /** Where the output goes, relative to the working directory. */
  readonly output: string;
  readonly size: number;
}

/** What the build of a small application gives: example values. */
const BUNDLERS: Readonly<Record<string, Bundler>> = {
  astro: {output: 'dist/index.html', size: 500 * KB},
  esbuild: {output: 'dist/index.js', size: 200 * KB},
  nest: {output: 'dist/main.js', size: 300 * KB},
  next: {output: '.next/server/app.js', size: 15 * MB},
  ng: {output: 'dist/main.js', size: 1 * MB},
  parcel: {output: 'dist/index.js', size: 300 * KB},
  'react-scripts': {output: 'build/static/js/main.js', size: 600 * KB},
  rollup: {output: 'dist/index.js', size: 200 * KB},
  tsc: {output: 'dist/index.js', size: 100 * KB},
  tsup: {output: 'dist/index.js', size: 150 * KB},
  vite: {output: 'dist/assets/index.js', size: 300 * KB},
  webpack: {output: 'dist/main.js', size: 300 * KB},
};

/** What no bundler reads: what is installed or built, the notes and the files of Docker. */
const NOT_READ =
  /^\/(node_modules|dist|build|\.next|\.git|coverage)\/|\.md$|^\/(Dockerfile[^/]*|\.dockerignore|\.gitignore)$/;

const isSource = (path: string, entry: Entry) => entry.kind === 'file' && !NOT_READ.test(path);

/** A build tool: its output depends on the sources below the working directory. */
const bundler =
  ({output, size}: Bundler): Utility =>
  (call) => {
    if (asksVersion(call)) {
      return printUnknown(call, 10);
    }
    const failed = checkInput(call);
    if (failed !== undefined) {
      return failed;
    }
    if (call.args.includes('--noEmit')) {
      return 0;
    }
    const name = call.name.replace(/^.*\//, '');
    const sources = digestBelow(call, call.shell.directory, isSource);
    const path = call.path(outputOf(call.args) ?? output);
    const error = addExample(call, path, size, [name, ...call.args, sources]);
    return error === undefined ? printUnknown(call, 300, sources) : refuse(call, path, error);
  };

/** Where `--outDir`, `--outfile` and their like send the output. */
function outputOf(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => /^(--outDir|-o|--outfile|--out-dir|--output-path)$/.test(arg));
  const attached = args.find((arg) => /^--(outfile|outdir|outDir|out-dir)=/.test(arg));
  const value = attached?.replace(/^[^=]*=/, '') ?? (at < 0 ? undefined : args[at + 1]);
  return value === undefined || /\.\w+$/.test(value) ? value : `${value}/index.js`;
}

function checkInput(call: Call): number | undefined {
  if (!call.name.endsWith('tsc')) {
    return undefined;
  }
  const files = call.args.filter((arg) => /\.tsx?$/.test(arg));
  if (
    files.length === 0 &&
    !call.args.some((arg) => /^(-p|--project|-b|--build)$/.test(arg)) &&
    !exists(call, call.path('tsconfig.json'))
  ) {
    call.out('Version\ntsc: The TypeScript Compiler\n');
    return 1;
  }
  return undefined;
}

/** The build tools of JavaScript by command. */
export const JS_TOOLS: Readonly<Record<string, Utility>> = Object.fromEntries(
  Object.entries(BUNDLERS).map(([name, each]) => [name, bundler(each)]),
);
