import type {Page} from '@playwright/test';
import {expect, hydrated, PHONE, test} from './support/site';

const theme = (page: Page) => page.locator('html');
const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

async function switchTo(page: Page, wanted: 'light' | 'dark'): Promise<void> {
  const toggle = page.getByRole('button', {name: /어두운 모드|밝은 모드|시스템 모드/}).first();
  // The button goes round: system, light, dark.
  await expect(async () => {
    if ((await theme(page).getAttribute('data-theme-choice')) !== wanted) {
      await toggle.click();
    }
    await expect(theme(page)).toHaveAttribute('data-theme-choice', wanted, {timeout: 500});
  }).toPass();
  await expect(theme(page)).toHaveAttribute('data-theme', wanted);
}

test('the reader’s choice shows at once, on the next page and after coming back', async ({
  page,
}) => {
  await page.goto('/containers/');
  await hydrated(page);
  await expect(theme(page)).toHaveAttribute('data-theme', 'light');
  const light = await background(page);
  await switchTo(page, 'dark');
  await expect.poll(() => background(page)).not.toBe(light);

  await page.goto('/engine/');
  await expect(theme(page)).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(theme(page)).toHaveAttribute('data-theme', 'dark');
  await hydrated(page);
  await switchTo(page, 'light');
  await expect.poll(() => background(page)).toBe(light);
});

test.describe('until the reader chooses', () => {
  test.use({colorScheme: 'dark'});

  test('the system decides, before any script of the site has come', async ({page}) => {
    await page.route('**/*.js', (route) => route.abort('aborted'));
    await page.goto('/containers/');
    await expect(theme(page)).toHaveAttribute('data-theme', 'dark');
  });
});

test('on a phone the switch is in the menu', async ({page}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/containers/');
  await hydrated(page);
  await page.locator('.navbar__toggle').click();
  const toggle = page
    .locator('.navbar-sidebar')
    .getByRole('button', {name: /어두운 모드|밝은 모드|시스템 모드/});
  await expect(toggle).toBeVisible();
  const before = await theme(page).getAttribute('data-theme-choice');
  await toggle.click();
  await expect(theme(page)).not.toHaveAttribute('data-theme-choice', before ?? '');
});
