import {readFileSync} from 'node:fs';
import {test as readAlone} from '@playwright/test';
import {load} from 'cheerio';
import {CONTRAST, unfold, violations} from './support/axe';
import {
  badBlockButtons,
  faultsOnPaper,
  firstToDo,
  isWithinScreen,
  lowButtons,
} from './support/looks';
import {moved, watchShifts} from './support/shifts';
import {
  ADDRESSES,
  CHAPTERS,
  expect,
  hydrated,
  NOWHERE,
  ON_A_PHONE,
  test,
  WAY,
  wakeFigures,
} from './support/site';

/*
 * Each page is opened once on a large screen and once on a phone, and each visit asks all that can
 * be asked of a page that is open: loading it costs more than most questions. A question that is
 * answered badly does not keep the others from being asked.
 */

test.describe('on a large screen', () => {
  for (const address of [...ADDRESSES, NOWHERE]) {
    test(`${address} opens, stands still and breaks no rule, by day and by night`, async ({
      page,
    }) => {
      await watchShifts(page);
      const response = await page.goto(address);
      expect.soft(response?.status()).toBe(address === NOWHERE ? 404 : 200);
      await wakeFigures(page);
      await page.waitForLoadState('networkidle');
      expect.soft(await moved(page)).toEqual([]);
      if (CHAPTERS.includes(address)) {
        expect.soft(await firstToDo(page), 'the first thing to do').toBeLessThanOrEqual(1400);
      }

      await expect.soft(page.locator('html')).toHaveAttribute('lang', 'ko');
      await expect.soft(page.getByRole('heading', {level: 1})).toHaveCount(1);
      await expect.soft(page).toHaveTitle(/\S \| Docker 워크숍$|^Docker 워크숍/);
      await expect.soft(page.getByRole('main')).toHaveCount(1);
      await expect.soft(page.locator('link[rel="icon"]')).toHaveAttribute('href', '/img/mark.svg');
      // Our own strings and the theme's: nothing is left in English.
      await expect
        .soft(page.getByRole('button', {name: /^(?:Toggle|Expand|Switch|Copy)/}))
        .toHaveCount(0);

      await unfold(page.getByRole('main'));
      expect.soft(await violations(page)).toEqual([]);
      await page.emulateMedia({colorScheme: 'dark'});
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect.soft(await violations(page, CONTRAST), 'dark').toEqual([]);
    });
  }
});

test.describe('on a phone', () => {
  test.use(ON_A_PHONE);

  for (const address of ADDRESSES) {
    test(`${address} stands still, fits the screen and has room for a finger`, async ({page}) => {
      await watchShifts(page);
      await page.goto(address);
      await wakeFigures(page);
      await page.waitForLoadState('networkidle');
      expect.soft(await moved(page)).toEqual([]);
      expect.soft(await page.evaluate(() => innerWidth)).toBe(390);
      if (CHAPTERS.includes(address)) {
        expect.soft(await firstToDo(page), 'the first thing to do').toBeLessThanOrEqual(2400);
      }
      expect.soft(await isWithinScreen(page), 'scrolls sideways at 390 px').toBe(true);
      expect.soft(await lowButtons(page), 'lower than 36 px').toEqual([]);
      expect.soft(await badBlockButtons(page), 'buttons of code blocks').toEqual([]);
      await page.setViewportSize({width: 360, height: 780});
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(360);
      expect.soft(await isWithinScreen(page), 'scrolls sideways at 360 px').toBe(true);
    });
  }
});

const withSlash = (address: string): string => address.replace(/\/?$/, '/');

test('the site has its home page, chapters, labs, glossary and page on contributing', () => {
  expect(ADDRESSES).toEqual(expect.arrayContaining(['/', ...WAY, '/glossary/', '/contributing/']));
});

for (const [index, address] of WAY.slice(0, -1).entries()) {
  // Read as the server sends it: no browser is needed to find a link.
  readAlone(`${address} says what comes next, and links to it`, () => {
    const $ = load(readFileSync(`build${address}index.html`, 'utf8'));
    const links = $('h2#next').nextAll().addBack().nextAll('p').find('a').toArray();
    expect(links.map((link) => withSlash($(link).attr('href') ?? ''))).toContain(WAY[index + 1]);
  });
}

test('from home, “next” leads through all pages; each is its text and figures on paper', async ({
  page,
}) => {
  const [first = '', ...others] = WAY;
  await page.goto('/');
  await hydrated(page);
  await page.locator('main header').getByRole('link').first().click();
  await expect(page).toHaveURL(first);
  const title = page.getByRole('heading', {level: 1});
  // A lab has on the screen what paper leaves out on purpose: the scripts to catch up with.
  const onPaper = async () => {
    if (page.url().includes('/labs/')) {
      return;
    }
    await page.emulateMedia({media: 'print'});
    expect(await faultsOnPaper(page), await title.innerText()).toEqual([]);
    await page.emulateMedia({media: 'screen'});
  };
  await onPaper();
  for (const address of others) {
    const left = await title.innerText();
    await page.locator('.pagination-nav__link--next').click();
    await expect(page).toHaveURL(address);
    // The address changes a moment before the page: a click in between would hit the old link.
    await expect(title).not.toHaveText(left);
    await expect(title).toHaveCount(1);
    await onPaper();
  }
});
