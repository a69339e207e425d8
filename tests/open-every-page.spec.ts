import type {Route} from '@playwright/test';
import {ADDRESSES, CHAPTERS, expect, hydrated, NOWHERE, test, wakeFigures} from './support/site';

test('the site has its home page, six chapters, glossary and page on contributing', () => {
  expect(ADDRESSES).toEqual(
    expect.arrayContaining(['/', ...CHAPTERS, '/glossary/', '/contributing/']),
  );
});

for (const address of [...ADDRESSES, NOWHERE]) {
  test(`open ${address}`, async ({page}) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(address === NOWHERE ? 404 : 200);
    await wakeFigures(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
    await expect(page).toHaveTitle(/\S \| Docker 워크숍$|^Docker 워크숍/);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', '/img/mark.svg');
    // Our own strings and the theme's: nothing is left in English.
    await expect(page.getByRole('button', {name: /^(?:Toggle|Expand|Switch|Copy)/})).toHaveCount(0);
  });
}

test('a short address works as people type it: without the slash at its end', async ({page}) => {
  await page.goto('/containers');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('워크숍 개요와 컨테이너');
});

test('each chapter leads to the next', async ({page}) => {
  const [first = '', ...others] = CHAPTERS;
  await page.goto(first);
  await hydrated(page);
  const title = page.getByRole('heading', {level: 1});
  for (const address of others) {
    const left = await title.innerText();
    await page.locator('.pagination-nav__link--next').click();
    await expect(page).toHaveURL(address);
    // The address changes a moment before the page: a click in between would hit the old link.
    await expect(title).not.toHaveText(left);
    await expect(title).toHaveCount(1);
  }
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
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Docker 엔진');
  await expect(pending).toHaveCount(0);
});
