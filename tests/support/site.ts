import {existsSync, readdirSync} from 'node:fs';
import {join, sep} from 'node:path';
import {test as base, expect, type Page} from '@playwright/test';

const BUILD = 'build';

function addressesOf(folder: string): string[] {
  if (!existsSync(join(BUILD, 'index.html'))) {
    throw new Error('There is no site in build/. Run: npx docusaurus build');
  }
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file === 'index.html' || file.endsWith(`${sep}index.html`))
    .map((file) => `/${file.slice(0, -'index.html'.length).replaceAll(sep, '/')}`)
    .sort();
}

/** The address of every page that the build wrote. */
export const ADDRESSES: readonly string[] = addressesOf(BUILD);

/** The six chapters, in reading order. */
export const CHAPTERS = ['/containers/', '/engine/', '/images/', '/hub/', '/ecs/', '/setup/'];

/** An address that no page has. */
export const NOWHERE = '/nowhere/';

/** The width and height of a phone and of a large screen, in CSS pixels. */
export const PHONE = {width: 390, height: 844};
export const DESKTOP = {width: 1440, height: 900};

/**
 * Every test fails on what went wrong in the background as well: an error or a warning in the
 * console, an exception, a request that failed or that left the site.
 */
export const test = base.extend<{quiet: undefined}>({
  quiet: [
    async ({page, baseURL}, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        const isOwnPage = message.location().url === new URL(NOWHERE, baseURL).href;
        // What the runner says where it keeps service workers out: playwright.config.ts.
        const isRunner = message.text().includes('blocked by Playwright');
        if (['error', 'warning'].includes(message.type()) && !isOwnPage && !isRunner) {
          complaints.push(`console ${message.type()}: ${message.text()}`);
        }
      });
      page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
      page.on('requestfailed', (request) => {
        // A page that is left while it loads takes its requests with it.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
          complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
        }
      });
      page.on('response', (response) => {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
          complaints.push(`${response.status()}: ${response.url()}`);
        }
      });
      page.on('request', (request) => {
        const {protocol, origin} = new URL(request.url());
        if (/^(?:https?|wss?):$/.test(protocol) && origin !== baseURL) {
          complaints.push(`to another host: ${request.url()}`);
        }
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    {auto: true},
  ],
});

export {expect};

/** Waits until React has taken the page over. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}

/** Scrolls through the whole page, so that every figure becomes a live one, and back to the top. */
export async function wakeFigures(page: Page): Promise<void> {
  await hydrated(page);
  await page.evaluate(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 60));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo({top: y, behavior: 'instant'});
      await pause();
    }
  });
  // Only what React made has its private properties; the server's drawing has none. A busy browser
  // may draw no frame while a figure is on the screen above, and so not see it: it is shown again.
  const drawings = () =>
    page.locator('main figure').evaluateAll((figures) => {
      const asleep = figures.filter(
        (it) => !Object.keys(it).some((key) => key.startsWith('__reactFiber$')),
      );
      asleep[0]?.scrollIntoView({behavior: 'instant'});
      return asleep.length;
    });
  await expect.poll(drawings, {intervals: [100]}).toBe(0);
  await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
}
