import type {Page} from '@playwright/test';
import {expect, hydrated, PHONE, test, titleOf} from './support/site';

const field = (page: Page) => page.getByRole('combobox', {name: '교재에서 찾기'});
const options = (page: Page) => page.getByRole('dialog', {name: '검색'}).getByRole('option');

async function open(page: Page, address = '/containers/'): Promise<void> {
  await page.goto(address);
  await hydrated(page);
  await page.getByRole('button', {name: '검색'}).click();
  await expect(field(page)).toBeFocused();
}

/** Types a query and gives the addresses of the pages that were found, best first. */
async function search(page: Page, query: string): Promise<string[]> {
  await field(page).fill(query);
  await expect(page.getByRole('dialog').getByRole('status').first()).toHaveText(/찾았습니다|찾아/);
  const found = await options(page).evaluateAll((links) =>
    (links as HTMLAnchorElement[]).map(({pathname}) => pathname),
  );
  return [...new Set(found)];
}

const QUERIES: readonly (readonly [query: string, first: string])[] = [
  ['컨테', '/containers/'],
  ['컨테이너를', '/containers/'],
  ['레이어', '/images/'],
  ['레이어는', '/images/'],
  ['도커 허브', '/hub/'],
  ['Docker Hub', '/hub/'],
  ['ECS', '/ecs/'],
  ['쓰기 가능', '/images/'],
];

const FINDS: readonly (readonly [query: string, page: string])[] = [
  ['가상머신', '/containers/'],
  ['가상 머신', '/containers/'],
  ['운영체제', '/containers/'],
  ['레지스트리에서', '/hub/'],
  ['하이퍼바이저가', '/containers/'],
  ['docker run', '/engine/'],
  ['FROM', '/images/'],
];

test('each query finds its page first', async ({page}) => {
  await open(page);
  for (const [query, first] of QUERIES) {
    const [found] = await search(page, query);
    expect(found, query).toBe(first);
  }
});

test('particles, spaces and other spellings do not hide a page', async ({page}) => {
  await open(page);
  for (const [query, wanted] of FINDS) {
    expect(await search(page, query), query).toContain(wanted);
  }
  expect(await search(page, '가상머신')).toEqual(await search(page, '가상 머신'));
  expect((await search(page, '도커')).length).toBeGreaterThan(4);
});

test('a word that is nowhere has no result, and the page says so', async ({page}) => {
  await open(page);
  await field(page).fill('코끼리');
  await expect(page.getByRole('dialog').getByRole('status').first()).toHaveText(
    /‘코끼리’에 맞는 곳이 없습니다/,
  );
  await expect(options(page)).toHaveCount(0);
});

test('a result names its page and section and shows the sentence with the word marked', async ({
  page,
}) => {
  await open(page);
  await search(page, '하이퍼바이저가');
  const result = options(page)
    .filter({has: page.locator('mark')})
    .first();
  await expect(result.locator('mark').first()).toHaveText(/하이퍼바이저/);
  await expect(result).toHaveAttribute('href', /^\/[a-z]+\/(?:#[a-z-]+)?$/);
  await expect(page.getByRole('dialog').getByRole('group').first()).toHaveAccessibleName(
    /\p{Script=Hangul}|\w/u,
  );
});

for (const key of ['/', 'Control+k']) {
  test(`by keyboard alone: ${key}, arrows, Enter`, async ({page}) => {
    await page.goto('/ecs/');
    await hydrated(page);
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.insertText('쓰기 가능');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const active = options(page).and(page.locator('[aria-selected="true"]'));
    await expect(active).toHaveCount(1);
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await active.getAttribute('id')) ?? 'no id',
    );
    const href = (await active.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('heading', {level: 1})).toHaveText(titleOf('images'));
  });
}

test('a slash in a field is a slash', async ({page}) => {
  await open(page);
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
});

test('Escape closes the search and gives the focus back', async ({page}) => {
  await open(page);
  await search(page, '이미지');
  // The first Escape may only empty the list.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden({timeout: 300});
  }).toPass();
  await expect(page.getByRole('button', {name: '검색'})).toBeFocused();
});

test('on a phone a result is tapped', async ({page}) => {
  await page.setViewportSize(PHONE);
  await open(page, '/');
  await search(page, '레이어');
  const box = await page.getByRole('dialog').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
  await options(page).first().click();
  await expect(page).toHaveURL(/\/images\//);
});

test('nothing is fetched for the search until it is used', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/containers/', {waitUntil: 'networkidle'});
  await hydrated(page);
  expect(asked.filter((path) => path.includes('search'))).toEqual([]);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  expect(asked.filter((path) => path.endsWith('.json') && path.includes('search'))).toHaveLength(1);
});
