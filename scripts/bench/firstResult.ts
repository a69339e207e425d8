import type {Browser} from '@playwright/test';
import {median} from './metrics';
import {phone, slowDown} from './phone';
import type {FileServer} from './server';

/** How long, in milliseconds, the first result may take at most. */
const TIMEOUT = 45_000;
const QUIET = 1500;

/** Bytes of script that are to bring the first result, and those that nothing may go beyond now. */
const AIM = 40_000;
const LIMIT = 80_000;
const AIM_SECONDS = 3.5;

/** What the first build that the page's own simulator makes costs the reader. */
export interface FirstResult {
  /** Scripts asked for until then that the page without its lab does not need; as sent. */
  readonly bytes: number;
  /** Milliseconds since the navigation began. */
  readonly time: number;
}

declare global {
  interface Window {
    /** When the live lab showed its first steps; undefined before. */
    firstResult: number | undefined;
  }
}

/**
 * Runs in the page before its own scripts. Only what React made has its private properties: what the
 * server drew is no result of the page's simulator.
 */
function watch(): void {
  new MutationObserver(() => {
    const isLive = [...document.querySelectorAll('main figure')].some(
      (figure) =>
        figure.querySelector('ol > li') !== null &&
        Object.keys(figure).some((key) => key.startsWith('__reactFiber$')),
    );
    if (isLive) {
      window.firstResult ??= performance.now();
    }
  }).observe(document, {childList: true, subtree: true});
}

/** Runs in the page before its own scripts: no figure comes near the screen. */
function keepFiguresAsleep(): void {
  IntersectionObserver.prototype.observe = () => undefined;
}

/** The paths of the scripts that a page with a lab fetches for itself, its figures asleep. */
async function ownScripts(browser: Browser, server: FileServer, path: string) {
  const context = await phone(browser);
  try {
    const page = await context.newPage();
    await page.addInitScript(keepFiguresAsleep);
    server.takeServed();
    await page.goto(server.origin + path, {waitUntil: 'networkidle', timeout: TIMEOUT});
    await page.waitForTimeout(QUIET);
    return new Set(server.takeServed().map((file) => file.path));
  } finally {
    await context.close();
  }
}

/** Opens a page with a lab with an empty cache on the slow machine and line. */
export async function firstResult(
  browser: Browser,
  server: FileServer,
  path: string,
): Promise<FirstResult> {
  const own = await ownScripts(browser, server, path);
  const context = await phone(browser);
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(watch);
    await page.goto(server.origin + path, {waitUntil: 'load', timeout: TIMEOUT});
    await page.waitForFunction(() => window.firstResult !== undefined, undefined, {
      timeout: TIMEOUT,
    });
    const {time, asked} = await page.evaluate(() => ({
      time: window.firstResult ?? NaN,
      asked: performance
        .getEntriesByType('resource')
        .filter(({startTime}) => startTime <= (window.firstResult ?? NaN))
        .map(({name}) => new URL(name).pathname),
    }));
    await page.waitForLoadState('networkidle', {timeout: TIMEOUT});
    const bytes = server
      .takeServed()
      .filter(
        ({path: file, type, prefetch}) =>
          type === '.js' && !prefetch && asked.includes(file) && !own.has(file),
      )
      .reduce((sum, file) => sum + file.bytes, 0);
    return {bytes, time};
  } finally {
    await context.close();
  }
}

const mark = (met: boolean) => (met ? '✓' : '✗');

/**
 * The medians of the runs, as lines to print.
 *
 * @returns the lines, and whether the bytes are within their limit; the time has none
 */
export function describeFirstResult(path: string, runs: readonly FirstResult[]) {
  const bytes = median(runs.map((run) => run.bytes));
  const seconds = median(runs.map(({time}) => time)) / 1000;
  const kilobytes = (value: number) => (value / 1000).toFixed(1);
  const lines = [
    `${path}, the first build that its lab makes:`,
    `  simulator and its view, on demand, kB gz (editor apart)   ${kilobytes(bytes)}   aim ≤ ${kilobytes(AIM)} ${mark(bytes <= AIM)}   limit ≤ ${kilobytes(LIMIT)} ${mark(bytes <= LIMIT)}`,
    `  first simulated result, s                                 ${seconds.toFixed(2)}   aim ≤ ${AIM_SECONDS.toFixed(1)} ${mark(seconds <= AIM_SECONDS)}`,
  ];
  return {text: lines.join('\n'), held: bytes <= LIMIT};
}
