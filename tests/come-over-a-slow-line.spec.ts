import type {Page} from '@playwright/test';
import {moved, watchShifts} from './support/shifts';
import {DESKTOP, expect, hydrated, PHONE, test as base} from './support/site';
import {openSlowLine} from './support/trickle';

/** A browser whose site comes in small pieces. */
const test = base.extend({
  baseURL: async ({baseURL}, use) => {
    const line = await openSlowLine(baseURL ?? '');
    await use(line.origin);
    line.close();
  },
});

const PAGES = ['/', '/gallery/', '/go/', '/setup/', '/facilitator/room/', '/labs/share/'];

for (const address of PAGES) {
  test(`${address} stands still while it comes in pieces, on large screens and phones`, async ({
    page,
    context,
  }) => {
    // Side by side, because most of the time goes by in waiting.
    const stands = async (window: Page, viewport: typeof PHONE) => {
      await window.setViewportSize(viewport);
      await watchShifts(window);
      await window.goto(address, {waitUntil: 'networkidle'});
      await hydrated(window);
      expect.soft(await moved(window), `${viewport.width} px`).toEqual([]);
    };
    await Promise.all([stands(page, DESKTOP), stands(await context.newPage(), PHONE)]);
  });
}
