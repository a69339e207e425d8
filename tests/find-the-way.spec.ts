import type {Route} from '@playwright/test';
import {expect, hydrated, ON_A_PHONE, test, titleOf} from './support/site';

test('a short address works as people type it: without the slash at its end', async ({page}) => {
  await page.goto('/containers');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(titleOf('containers'));
});

const MOVED = [
  ['/images/#rebuild', '/build-cache/#rebuild'],
  ['/images/#exec-form', '/small-images/#exec-form'],
  ['/setup/#cost', '/accounts/#cost'],
] as const;

for (const [old, now] of MOVED) {
  test(`an old address of a section, ${old}, leads to where it stands now`, async ({page}) => {
    await page.goto(old);
    await expect(page).toHaveURL(now);
    await expect(page.locator(now.slice(now.indexOf('#')))).toBeInViewport();
  });
}

test('the first Tab leads past the navigation to the text', async ({page}) => {
  await page.goto('/containers/');
  await hydrated(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', {name: '본문으로 건너뛰기'});
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use(ON_A_PHONE);

  test('the menu opens, leads to a chapter and closes', async ({page}) => {
    await page.goto('/containers/');
    await hydrated(page);
    await page.locator('.navbar__toggle').tap();
    const menu = page.locator('.navbar-sidebar');
    await expect(menu).toBeVisible();
    await menu.getByRole('link', {name: titleOf('images')}).tap();
    await expect(page).toHaveURL('/images/');
    await expect(page.getByRole('heading', {level: 1})).toHaveText(titleOf('images'));
    await expect(menu).not.toBeInViewport();
  });
});

test('a page that takes long to come says so until it is there', async ({page}) => {
  const held: Route[] = [];
  let isSlow = false;
  await page.route('**/assets/js/*.js', (route) => {
    if (isSlow) {
      held.push(route);
      return undefined;
    }
    return route.continue();
  });
  await page.goto('/containers/');
  await hydrated(page);
  isSlow = true;
  const pending = page.locator('html[data-pending]');
  await page.locator('.pagination-nav__link--next').click();
  await expect(pending).toHaveCount(1);
  expect(await pending.evaluate((html) => getComputedStyle(html, '::before').borderTopWidth)).toBe(
    '3px',
  );
  isSlow = false;
  await Promise.all(held.map((route) => route.continue()));
  await expect(page.getByRole('heading', {level: 1})).toHaveText(titleOf('engine'));
  await expect(pending).toHaveCount(0);
});
