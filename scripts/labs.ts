/**
 * `npm run test:labs [-- words…]`: runs the commands of the lab pages on a real Docker Engine and
 * compares what they print with what the pages say. Words choose the pages whose path holds one.
 * `npm run test:labs -- --whole-day` runs all that a reader is told to run, chapters and labs in the
 * order of the day, on one engine without cleaning up between them.
 *
 * It uses the engine that answers, else it brings one up, with stand-ins for the official images
 * and for Docker Hub (scripts/engine). AWS is a stub on this machine (scripts/labs/aws).
 * The last step of a page is also run for a latecomer: after the script that leads there, in an empty
 * folder.
 * Where a page uses AWS, the facilitator's sweep of an account is run too (static/aws/sweep.sh).
 * It empties the engine's build cache before each page.
 */
import {readFileSync} from 'node:fs';
import {BASES} from './engine/bases';
import {engineName, isOwn} from './engine/client';
import {daemonPid, ensureEngine, stopDaemon} from './engine/daemon';
import {startHub} from './engine/hub';
import {fillHub} from './engine/hubImages';
import {ensureStandIns, STAND_INS} from './engine/standIns';
import {filesUnder} from './files';
import {ensureAws} from './labs/aws/cli';
import {AT_ONCE} from './labs/aws/ecs';
import {dockerRuntime} from './labs/aws/runtime';
import {startAws} from './labs/aws/server';
import {sweepFaults} from './labs/aws/sweep';
import {caughtUpPage} from './labs/caughtUp';
import {removeLeftovers} from './labs/engineState';
import {runOnEngine, type LabSetup} from './labs/onEngine';
import {readPage, type LabPage} from './labs/page';
import {pageLine, report} from './labs/report';
import type {PageResult} from './labs/run';
import {serveSite} from './labs/site';
import {pagesOfTheDay, runDay, type Day} from './labs/wholeDay';
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

/** Runs something with an account of its own at the stub of AWS, where it needs one. */
async function withAws<Result>(
  setup: LabSetup,
  command: string | undefined,
  run: (setup: LabSetup) => Promise<Result>,
): Promise<Result> {
  if (command === undefined) {
    return await run(setup);
  }
  const runtime = dockerRuntime(setup.reach);
  const {endpoint, close} = await startAws(runtime, AT_ONCE);
  try {
    return await run({...setup, aws: {endpoint, command}});
  } finally {
    runtime.stopAll();
    close();
  }
}

/** Each page alone: it can be started without the one before, on an engine and in an account of its own. */
async function runAlone(
  pages: readonly LabPage[],
  setup: LabSetup,
  aws: string | undefined,
): Promise<Day> {
  const results: PageResult[] = [];
  for (const page of pages) {
    const result = await withAws(setup, usesAws(page) ? aws : undefined, (own) =>
      runOnEngine(page, own),
    );
    console.log(pageLine(result));
    results.push(result);
  }
  return {results, left: []};
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const isDay = args.includes('--whole-day');
  const words = args.filter((word) => word !== '--whole-day');
  if (isDay && words.length > 0) {
    throw new Error(`--whole-day runs all pages; it takes no words: ${words.join(' ')}`);
  }
  const pages = isDay ? pagesOfTheDay() : readPages(words);
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
    if (own && isDay) {
      fillHub(reach);
    }
    const setup: LabSetup = {reach, site: site.address};
    const {results, left} = isDay
      ? await withAws(setup, aws, (whole) =>
          runDay(pages, whole, (result) => console.log(pageLine(result))),
        )
      : await runAlone(pages, setup, aws);
    keepParts(
      isDay ? 'whole day' : 'labs',
      results.map(({page, seconds}) => ({name: `${isDay ? 'day: ' : ''}${page.path}`, seconds})),
    );
    const {text, ok} = report(results);
    console.log(text);
    if (left.length > 0) {
      console.log(`The day leaves on the engine what its pages made:\n  ${left.join('\n  ')}`);
    }
    const faults = aws === undefined || isDay ? [] : await sweepFaults(aws);
    faults.forEach((fault) => console.log(fault));
    process.exitCode = ok && left.length === 0 && faults.length === 0 ? 0 : 1;
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
