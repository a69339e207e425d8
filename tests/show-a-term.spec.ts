import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {parse} from 'yaml';
import {expect, hydrated, PHONE, test} from './support/site';

/** The first term of a chapter, and the meaning that belongs to it. */
function term(page: Page) {
  const word = page.locator('main button[popovertarget]').first();
  return {word, meaning: page.locator('main [popover][role="tooltip"]').first()};
}

test('by focus, and away by Escape', async ({page}) => {
  await page.goto('/containers/');
  await hydrated(page);
  const {word, meaning} = term(page);
  await expect(meaning).toBeHidden();
  await word.focus();
  await expect(meaning).toBeVisible();
  await expect(meaning).toHaveText(/의존성\s+dependency.+\./s);
  await expect(word).toHaveAccessibleDescription(/dependency/);
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
  // Enter shows it again.
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(meaning).toBeHidden();
});

test('right under the word, on every term of a page', async ({page}) => {
  await page.goto('/containers/');
  await hydrated(page);
  for (const word of await page.locator('main button[popovertarget]').all()) {
    await word.focus();
    const of = await word.boundingBox();
    const shown = await page.locator('[popover]:popover-open').boundingBox();
    const below = (shown?.y ?? 0) - ((of?.y ?? 0) + (of?.height ?? 0));
    const above = (of?.y ?? 0) - ((shown?.y ?? 0) + (shown?.height ?? 0));
    expect(Math.max(below, above)).toBeGreaterThanOrEqual(0);
    expect(Math.min(Math.abs(below), Math.abs(above))).toBeLessThan(24);
  }
});

test('by pointing at it', async ({page}) => {
  await page.goto('/containers/');
  await hydrated(page);
  const {word, meaning} = term(page);
  await word.hover();
  await expect(meaning).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(meaning).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({hasTouch: true, isMobile: true, viewport: PHONE});

  test('by tap, next to the word and within the screen', async ({page}) => {
    await page.goto('/containers/');
    await hydrated(page);
    const {word, meaning} = term(page);
    await word.scrollIntoViewIfNeeded();
    await word.tap();
    await expect(meaning).toBeVisible();
    const box = await meaning.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    await page.locator('h1').tap();
    await expect(meaning).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('by a press on the word', async ({page}) => {
    await page.goto('/containers/');
    const {word, meaning} = term(page);
    await word.click();
    await expect(meaning).toBeVisible();
  });
});

test('the glossary has every term with an address of its own', async ({page}) => {
  const written = parse(readFileSync('docs/glossary.yml', 'utf8')) as readonly {id: string}[];
  await page.goto('/glossary/#layer');
  const lost = await page.evaluate(
    (ids) => ids.filter((id) => document.getElementById(id)?.querySelector('dt + dd') == null),
    written.map(({id}) => id),
  );
  expect(lost).toEqual([]);
  const entry = page.locator('#layer');
  await expect(entry.locator('dt')).toContainText('레이어');
  await expect(entry.locator('dd')).toHaveText(/.+\.$/);
  await expect(entry).toBeInViewport();
});
