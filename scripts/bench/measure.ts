import type {Browser, Page} from '@playwright/test';
import {blockingTime, layoutShift, type Shift, type Task} from './metrics';
import {phone, slowDown} from './phone';
import type {FileServer, Served} from './server';

/** How long, in milliseconds, a page may take until its copy button works, and must then be quiet. */
const TIMEOUT = 45_000;
const QUIET = 1500;

/** Browsers ask for it by themselves where a page names no icon. */
const FAVICON = '/favicon.ico';

/** What one visit of a page gave. Times in milliseconds, sizes in bytes as sent. */
export interface Visit {
  readonly html: number;
  /** Style sheets that the first paint waits for. */
  readonly blockingCss: number;
  readonly otherCss: number;
  /** Scripts of the page itself. */
  readonly js: number;
  /** Fetched ahead for pages that the reader may open next. */
  readonly prefetched: number;
  readonly fonts: number;
  /** Requests of the page itself, to this server. */
  readonly requests: number;
  /** Requests to any other address. */
  readonly foreignRequests: number;
  readonly failedRequests: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly blockingTime: number;
  readonly longestTask: number;
  /** Undefined where the page has no copy button. */
  readonly copyWorks: number | undefined;
}

interface Recorded {
  largestPaint: number;
  copied: number | undefined;
  readonly shifts: Shift[];
  readonly tasks: Task[];
}

/** What the browser says of a layout shift; TypeScript does not know it yet. */
interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

declare global {
  interface Window {
    benchmark: Recorded;
  }
}

/**
 * Runs in the page before its own scripts: records what the browser reports, and tries the button.
 * It has no function with a name: the runner of TypeScript would call a helper of its own there,
 * which the page does not have.
 */
function record(): void {
  const recorded: Recorded = {largestPaint: NaN, copied: undefined, shifts: [], tasks: []};
  window.benchmark = recorded;
  for (const type of ['largest-contentful-paint', 'layout-shift', 'longtask']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Partial<LayoutShift>)[]) {
        const {startTime: start, duration, value, hadRecentInput} = entry;
        if (value !== undefined) {
          if (hadRecentInput !== true) {
            recorded.shifts.push({start, score: value});
          }
        } else if (type === 'longtask') {
          recorded.tasks.push({start, duration});
        } else {
          recorded.largestPaint = start;
        }
      }
    }).observe({type, buffered: true});
  }
  // Ours, and the classic theme's.
  const button =
    '[data-snippet] [data-action="copy"], .theme-code-block button:has([class*="copyButtonIcons"])';
  Clipboard.prototype.writeText = () => {
    recorded.copied ??= performance.now();
    return Promise.resolve();
  };
  const trial = setInterval(() => {
    if (recorded.copied === undefined) {
      document.querySelector<HTMLElement>(button)?.click();
    } else {
      clearInterval(trial);
    }
  }, 50);
}

function bytesOf(served: readonly Served[], types: readonly string[]): number {
  return served.filter(({type}) => types.includes(type)).reduce((sum, {bytes}) => sum + bytes, 0);
}

/** The paths of the style sheets that the browser says it waited for. */
function blockingSheets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (
      performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
        readonly renderBlockingStatus: string;
      })[]
    )
      .filter(({renderBlockingStatus}) => renderBlockingStatus === 'blocking')
      .map(({name}) => new URL(name).pathname),
  );
}

/** Opens a page with an empty cache on the slow machine and line, and measures until it is quiet. */
export async function visit(
  browser: Browser,
  server: FileServer,
  path: string,
  expectCopy: boolean,
): Promise<Visit> {
  const context = await phone(browser);
  try {
    const page = await context.newPage();
    let foreignRequests = 0;
    page.on('request', (request) => {
      const {protocol, origin} = new URL(request.url());
      foreignRequests += protocol.startsWith('http') && origin !== server.origin ? 1 : 0;
    });
    await slowDown(page);
    await page.addInitScript(record);
    server.takeServed();
    await page.goto(server.origin + path, {waitUntil: 'load', timeout: TIMEOUT});
    if (expectCopy) {
      await page.waitForFunction(() => window.benchmark.copied !== undefined, undefined, {
        timeout: TIMEOUT,
      });
    }
    await page.waitForLoadState('networkidle', {timeout: TIMEOUT});
    await page.waitForTimeout(QUIET);

    const recorded = await page.evaluate(() => window.benchmark);
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    );
    const blocking = new Set(await blockingSheets(page));
    const served = server.takeServed();
    const own = served.filter((file) => !file.prefetch && file.path !== FAVICON);
    const css = own.filter(({type}) => type === '.css');
    return {
      html: bytesOf(own, ['.html']),
      blockingCss: bytesOf(
        css.filter((sheet) => blocking.has(sheet.path)),
        ['.css'],
      ),
      otherCss: bytesOf(
        css.filter((sheet) => !blocking.has(sheet.path)),
        ['.css'],
      ),
      js: bytesOf(own, ['.js']),
      prefetched: served.reduce((sum, {prefetch, bytes}) => sum + (prefetch ? bytes : 0), 0),
      fonts: bytesOf(own, ['.woff2', '.woff', '.ttf', '.otf']),
      requests: own.length,
      foreignRequests,
      failedRequests: own.filter(({status}) => status >= 400).length,
      largestPaint: recorded.largestPaint,
      layoutShift: layoutShift(recorded.shifts),
      blockingTime: blockingTime(recorded.tasks, firstPaint),
      longestTask: Math.max(0, ...recorded.tasks.map(({duration}) => duration)),
      copyWorks: recorded.copied ?? undefined,
    };
  } finally {
    await context.close();
  }
}
