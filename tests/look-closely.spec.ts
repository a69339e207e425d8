import {CONTRAST, unfold, violations} from './support/axe';
import {isWithinScreen} from './support/looks';
import {moved, watchShifts} from './support/shifts';
import {EXAMPLES, expect, hydrated, ON_A_PHONE, PHONE, test, wakeFigures} from './support/site';

/*
 * What visit-every-page.spec.ts asks of every page in one state, asked of four pages in the others:
 * folded, opened in the dark by every rule, as small as a phone's screen, on the smallest phone from
 * the start, and left alone.
 */

for (const address of EXAMPLES) {
  test.describe('in the dark', () => {
    test.use({colorScheme: 'dark'});

    test(`${address} breaks no rule, folded and unfolded`, async ({page}) => {
      await page.goto(address);
      await wakeFigures(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect(await violations(page)).toEqual([]);
      await unfold(page.getByRole('main'));
      expect(await violations(page), 'unfolded').toEqual([]);
    });
  });

  test.describe('on the smallest phone', () => {
    test.use({...ON_A_PHONE, viewport: {width: 360, height: 780}});

    test(`${address} fits from the start, and stands still where nobody touches it`, async ({
      page,
    }) => {
      await watchShifts(page);
      await page.goto(address, {waitUntil: 'networkidle'});
      await hydrated(page);
      expect(await moved(page), 'untouched').toEqual([]);
      await wakeFigures(page);
      expect(await page.evaluate(() => innerWidth)).toBe(360);
      expect(await isWithinScreen(page)).toBe(true);
    });
  });
}

test.describe('as narrow as a phone', () => {
  test.use({viewport: PHONE});

  for (const address of ['/', '/containers/']) {
    test(`${address} stands still untouched and breaks no rule, folded and unfolded, day and night`, async ({
      page,
    }) => {
      await watchShifts(page);
      await page.goto(address, {waitUntil: 'networkidle'});
      await hydrated(page);
      expect(await moved(page), 'untouched').toEqual([]);
      await wakeFigures(page);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({colorScheme: 'dark'});
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect(await violations(page), 'dark').toEqual([]);
      await unfold(page.getByRole('main'));
      expect(await violations(page), 'unfolded, dark').toEqual([]);
      await page.emulateMedia({colorScheme: 'light'});
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      expect(await violations(page, CONTRAST), 'unfolded').toEqual([]);
    });
  }
});

test('/containers/ breaks no rule on a large screen by day, folded', async ({page}) => {
  await page.goto('/containers/');
  await wakeFigures(page);
  expect(await violations(page)).toEqual([]);
});

test('axe would see a picture without words and words without contrast', async ({page}) => {
  await page.goto('/offline/');
  await hydrated(page);
  await page.evaluate(() => {
    const bad = '<img src="/img/mark.svg"><p style="color: #ccc; background: #fff">흐린 글</p>';
    document.querySelector('main')?.insertAdjacentHTML('beforeend', bad);
  });
  expect(await violations(page)).toEqual([
    expect.stringMatching(/^color-contrast \(1\)/),
    expect.stringMatching(/^image-alt \(1\)/),
  ]);
});

test('a shift would be seen', async ({page}) => {
  await watchShifts(page);
  await page.goto('/containers/');
  await hydrated(page);
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '200px';
    document.querySelector('article')?.prepend(block);
  });
  await expect.poll(async () => (await moved(page)).length).toBeGreaterThan(0);
});
