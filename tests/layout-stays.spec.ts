import type {Page} from '@playwright/test';
import {openSlowLine} from './support/trickle';
import {ADDRESSES, DESKTOP, expect, hydrated, PHONE, test, wakeFigures} from './support/site';

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

declare global {
  interface Window {
    shifts: Shift[];
  }
}

/** What moved, where it is more than nothing to three places: the page's budget is 0.000. */
async function moved(page: Page): Promise<readonly Shift[]> {
  const shifts = await page.evaluate(() => window.shifts);
  const sum = shifts.reduce((total, {value}) => total + value, 0);
  return sum < 0.0005 ? [] : shifts;
}

/** Runs in the page before it loads: keeps each layout shift that no input of the reader caused. */
function watchShifts(): void {
  window.shifts = [];
  const name = (node: Node | null) =>
    node instanceof Element ? `${node.localName}.${node.className}` : (node?.nodeName ?? '');
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly {readonly node: Node | null}[];
    })[]) {
      if (!entry.hadRecentInput) {
        window.shifts.push({
          value: entry.value,
          moved: entry.sources.map(({node}) => name(node)),
        });
      }
    }
  }).observe({type: 'layout-shift', buffered: true});
}

for (const viewport of [DESKTOP, PHONE]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({viewport});

    for (const address of ADDRESSES) {
      test(`${address} stands still while it loads and is scrolled through`, async ({page}) => {
        await page.addInitScript(watchShifts);
        await page.goto(address, {waitUntil: 'networkidle'});
        await wakeFigures(page);
        // A few frames. Not requestAnimationFrame: a headless browser may draw none for minutes.
        await page.waitForTimeout(100);
        expect(await moved(page)).toEqual([]);
      });
    }
  });
}

const slow = test.extend({
  baseURL: async ({baseURL}, use) => {
    const line = await openSlowLine(baseURL ?? '');
    await use(line.origin);
    line.close();
  },
});

for (const viewport of [DESKTOP, PHONE]) {
  slow.describe(`over a slow line, ${viewport.width} px`, () => {
    slow.use({viewport});

    for (const address of [
      '/',
      '/gallery/',
      '/go/',
      '/setup/',
      '/facilitator/room/',
      '/labs/share/',
    ]) {
      slow(`${address} stands still while it comes in pieces`, async ({page}) => {
        await page.addInitScript(watchShifts);
        await page.goto(address, {waitUntil: 'networkidle'});
        await hydrated(page);
        expect(await moved(page)).toEqual([]);
      });
    }
  });
}

test('a shift would be seen', async ({page}) => {
  await page.addInitScript(watchShifts);
  await page.goto('/containers/');
  await hydrated(page);
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '200px';
    document.querySelector('article')?.prepend(block);
  });
  await expect.poll(() => page.evaluate(() => window.shifts.length)).toBeGreaterThan(0);
});
