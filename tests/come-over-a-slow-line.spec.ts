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

for (const viewport of [DESKTOP, PHONE]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({viewport});

    for (const address of PAGES) {
      test(`${address} stands still while it comes in pieces`, async ({page}) => {
        await watchShifts(page);
        await page.goto(address, {waitUntil: 'networkidle'});
        await hydrated(page);
        expect(await moved(page)).toEqual([]);
      });
    }
  });
}
