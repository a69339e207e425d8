import type {Page} from '@playwright/test';

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

declare global {
  interface Window {
    shifts: Shift[];
  }
}

/** Runs in the page before it loads: keeps each layout shift that no input of the reader caused. */
function watch(): void {
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

/** From the next page on, layout shifts are kept for `moved`. */
export const watchShifts = (page: Page) => page.addInitScript(watch);

/** What moved, where it is more than nothing to three places: the page's budget is 0.000. */
export async function moved(page: Page): Promise<readonly Shift[]> {
  const shifts = await page.evaluate(() => window.shifts);
  const sum = shifts.reduce((total, {value}) => total + value, 0);
  return sum < 0.0005 ? [] : shifts;
}
