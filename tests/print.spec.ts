import {CHAPTERS, DESKTOP, expect, hydrated, test} from './support/site';

for (const address of CHAPTERS) {
  test(`${address} on paper is the text and its figures`, async ({page}) => {
    await page.goto(address);
    await hydrated(page);
    await page.emulateMedia({media: 'print'});
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    for (const part of [
      '.navbar',
      '.theme-doc-sidebar-container',
      '.pagination-nav',
      '.table-of-contents',
      '[data-snippet] button',
    ]) {
      await expect(page.locator(part).locator('visible=true'), part).toHaveCount(0);
    }
    for (const block of await page.locator('[data-snippet] pre').all()) {
      await expect(block).toBeVisible();
      // Paper does not scroll: a line that is too long is broken, not cut.
      const overflow = await block.evaluate((it) => it.scrollWidth - it.clientWidth);
      expect(overflow).toBeLessThanOrEqual(1);
    }
    for (const figure of await page.locator('article figure').all()) {
      await expect(figure).toBeVisible();
      expect(await figure.evaluate((it) => getComputedStyle(it).breakInside)).toBe('avoid');
    }
  });
}

test('dark readers get black on white paper', async ({page}) => {
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto('/images/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  const lightness = (colour: string) =>
    (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 765;
  const [text, code] = await page.evaluate(() =>
    ['article p', '[data-snippet] code'].map((selector) => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element).color : '';
    }),
  );
  expect(lightness(text ?? '')).toBeLessThan(0.4);
  expect(lightness(code ?? '')).toBeLessThan(0.4);
});
