/**
 * `npm run test:labs [-- words…]`: runs the commands of the lab pages on a real Docker Engine and
 * compares what they print with what the pages say. Words choose the pages whose path holds one.
 *
 * It uses the engine that answers, else it brings one up, with stand-ins for the official images
 * and for Docker Hub (scripts/engine). AWS is a stub on this machine (scripts/labs/aws).
 * The last step of a page is also run for a latecomer: after the script that leads there, in an empty
 * folder.
 * It empties the engine's build cache before each page.
 */
import {readFileSync} from 'node:fs';
import {BASES} from './engine/bases';
import {engineName, isOwn} from './engine/client';
import {daemonPid, ensureEngine, stopDaemon} from './engine/daemon';
import {startHub} from './engine/hub';
import {ensureStandIns, STAND_INS} from './engine/standIns';
import {filesUnder} from './files';
import {ensureAws} from './labs/aws/cli';
import {dockerRuntime} from './labs/aws/runtime';
import {startAws} from './labs/aws/server';
import {caughtUpPage} from './labs/caughtUp';
import {removeLeftovers} from './labs/engineState';
import {runOnEngine, type LabSetup} from './labs/onEngine';
import {readPage, type LabPage} from './labs/page';
import {pageLine, report} from './labs/report';
import type {PageResult} from './labs/run';
import {serveSite} from './labs/site';
import {keepParts} from './slowest';

const FOLDER = 'docs/labs';

function readPages(words: readonly string[]): LabPage[] {
  const chosen = (path: string) => words.length === 0 || words.some((word) => path.includes(word));
  const pages = filesUnder(FOLDER, /\.mdx$/)
    .filter(chosen)
    .map((path) => readPage(path, readFileSync(path, 'utf8')))
    .filter(({steps}) => steps.length > 0)
    .flatMap((page) => [page, caughtUpPage(page)].filter((each) => each !== undefined));
  if (pages.length === 0) {
    throw new Error(`No lab of ${FOLDER} has ${words.join(' or ')} in its path.`);
  }
  return pages;
}

const usesAws = ({steps}: LabPage) =>
  steps.some((step) => step.kind === 'command' && !step.notRun && /\baws /.test(step.command));

/** Every page has an account of its own, so that it can be started without the one before. */
async function runWithAws(
  page: LabPage,
  setup: LabSetup,
  command: string | undefined,
): Promise<PageResult> {
  if (command === undefined || !usesAws(page)) {
    return await runOnEngine(page, setup);
  }
  const runtime = dockerRuntime(setup.reach);
  const {endpoint, close} = await startAws(runtime);
  try {
    return await runOnEngine(page, {...setup, aws: {endpoint, command}});
  } finally {
    runtime.stopAll();
    close();
  }
}

async function main(): Promise<void> {
  const pages = readPages(process.argv.slice(2));
  const aws = pages.some(usesAws) ? ensureAws() : undefined;
  const wasUp = daemonPid() !== undefined;
  const reach = await ensureEngine();
  const own = isOwn(reach);
  if (own) {
    ensureStandIns(reach);
    removeLeftovers(reach, [...STAND_INS, ...BASES]);
  }
  const stopHub = own ? await startHub() : () => undefined;
  const site = await serveSite();
  console.log(`${engineName(reach)}${own ? ', brought up here' : ''}.`);
  try {
    const results: PageResult[] = [];
    for (const page of pages) {
      const result = await runWithAws(page, {reach, site: site.address}, aws);
      console.log(pageLine(result));
      results.push(result);
    }
    keepParts(
      'labs',
      results.map(({page, seconds}) => ({name: page.path, seconds})),
    );
    const {text, ok} = report(results);
    console.log(text);
    process.exitCode = ok ? 0 : 1;
  } finally {
    site.close();
    stopHub();
    if (own && !wasUp) {
      await stopDaemon();
    }
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
