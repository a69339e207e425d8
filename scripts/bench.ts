/**
 * `npm run bench [chapter] [-- --runs N]`: what a build in the simulator takes, and what a chapter
 * costs its reader, next to the same text on Docusaurus as it comes and as bare HTML, and what the
 * first build of the lab costs. Fails where bytes, requests or layout shift miss their aim; times depend on the machine and are printed alone.
 * `npm run bench simulator` stops after the first.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from '@playwright/test';
import {buildSync} from 'esbuild';
import {bareHtml} from './bench/bareHtml';
import {firstResult, describeFirstResult, type FirstResult} from './bench/firstResult';
import {visit, type Visit} from './bench/measure';
import {compare, table} from './bench/report';
import {serveFolder} from './bench/server';
import {writeStockSite} from './bench/stockSite';
import {browserArguments, ensureBrowser} from '../src/plugins/content/browser';

/** Inside the project, so that the stock site finds the same packages. */
const FOLDER = '.bench';
const STOCK = join(FOLDER, 'stock');
const BARE = join(FOLDER, 'bare');

/** The page of which the lab is measured. */
const LAB = '/playground/';

interface Options {
  readonly chapter: string;
  readonly runs: number;
}

function options(): Options {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {runs: {type: 'string', default: '3'}},
  });
  const [chapter = 'containers'] = positionals;
  if (!existsSync(join('docs', `${chapter}.mdx`))) {
    throw new Error(`There is no chapter docs/${chapter}.mdx`);
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs ${values.runs}: a whole number from 1 up`);
  }
  return {chapter, runs};
}

/** Builds a site to `outDir`, for the root of its address; the seconds that took. */
function build(siteDir: string, outDir: string): number {
  const start = performance.now();
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [
      join('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs'),
      ...['build', siteDir, '--out-dir', join(process.cwd(), outDir)],
    ],
    {encoding: 'utf8', env: {...process.env, BASE_URL: '/'}, maxBuffer: 64 * 1024 * 1024},
  );
  if (status !== 0) {
    throw new Error(`The build of ${siteDir} failed:\n${stdout}${stderr}`);
  }
  return (performance.now() - start) / 1000;
}

/** Runs the simulator bundled as for a browser: tsx would wrap each of its functions. */
function benchSimulator(): void {
  const outfile = join(FOLDER, 'simulator.cjs');
  buildSync({
    entryPoints: [join('scripts', 'bench', 'simulator.ts')],
    outfile,
    bundle: true,
    platform: 'node',
  });
  const {status} = spawnSync(process.execPath, [outfile], {stdio: 'inherit'});
  if (status !== 0) {
    throw new Error('The bench of the simulator failed');
  }
}

async function main(): Promise<void> {
  benchSimulator();
  if (process.argv[2] === 'simulator') {
    return;
  }
  const {chapter, runs} = options();
  const path = `/${chapter}/`;
  const executablePath = ensureBrowser();

  console.log('Building this site and the stock one …');
  mkdirSync(FOLDER, {recursive: true});
  const oursOut = join(FOLDER, 'ours');
  const stockOut = join(STOCK, 'build');
  const oursBuild = build('.', oursOut);
  writeStockSite(STOCK);
  const stockBuild = build(STOCK, stockOut);
  rmSync(BARE, {recursive: true, force: true});
  mkdirSync(join(BARE, chapter), {recursive: true});
  writeFileSync(
    join(BARE, chapter, 'index.html'),
    bareHtml(readFileSync(join(stockOut, chapter, 'index.html'), 'utf8')),
  );

  const pages = [
    {name: 'bare', folder: BARE, build: undefined},
    {name: 'stock', folder: stockOut, build: stockBuild},
    {name: 'ours', folder: oursOut, build: oursBuild},
  ] as const;
  const visits: Record<(typeof pages)[number]['name'], Visit[]> = {bare: [], stock: [], ours: []};
  const labs: FirstResult[] = [];
  const browser = await chromium.launch({executablePath, args: [...browserArguments]});
  try {
    // The pages take turns, so that a busy moment of the machine does not hit one alone.
    for (let run = 1; run <= runs; run += 1) {
      for (const {name, folder} of pages) {
        console.log(`Run ${run} of ${runs}: ${name}`);
        const server = await serveFolder(folder);
        try {
          const html = readFileSync(join(folder, chapter, 'index.html'), 'utf8');
          const hasSnippet = name !== 'bare' && html.includes('<pre');
          visits[name].push(await visit(browser, server, path, hasSnippet));
          if (name === 'ours') {
            labs.push(await firstResult(browser, server, LAB));
          }
        } finally {
          await server.close();
        }
      }
    }
  } finally {
    await browser.close();
  }

  const [bare, stock, ours] = pages.map(({name, build: seconds}) => ({
    name,
    visits: visits[name],
    build: seconds,
  }));
  if (bare === undefined || stock === undefined || ours === undefined) {
    throw new Error('A page was not measured');
  }
  const rows = compare({bare, stock, ours});
  console.log(
    `\n${path} on a phone's screen (390 × 844), CPU slowed 4 times, 1.6 Mbit/s, 150 ms, empty cache;`,
  );
  console.log(`sizes as gzip -9, medians of ${runs} run(s). Times are not held.\n`);
  console.log(table(rows));
  const missed = rows.filter(({met}) => met === false);
  const lab = describeFirstResult(LAB, labs);
  console.log(`\n${lab.text}`);
  if (missed.length > 0 || !lab.held) {
    const labels = [...missed.map(({label}) => label), ...(lab.held ? [] : [`bytes of ${LAB}`])];
    console.error(`\nMissed: ${labels.join('; ')}`);
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
