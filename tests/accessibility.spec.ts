import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {ADDRESSES, DESKTOP, expect, NOWHERE, PHONE, test, wakeFigures} from './support/site';

/** Axe's violations as one line each: the rule and the first elements that break it. */
async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({page}).analyze();
  return results.violations.map(
    ({id, nodes}) =>
      `${id} (${nodes.length}): ${nodes
        .slice(0, 3)
        .map(({html, failureSummary}) => `${html.slice(0, 160)} ${failureSummary ?? ''}`)
        .join(' | ')}`,
  );
}

/** Opens all that is folded, so that what is in it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) {
      details.open = true;
    }
  });
}

const both = [...ADDRESSES, NOWHERE].map((address) => ({address, viewport: DESKTOP}));
const phone = ['/', '/images/'].map((address) => ({address, viewport: PHONE}));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    // Axe must not measure colours while they fade.
    test.use({colorScheme, contextOptions: {reducedMotion: 'reduce'}});

    for (const {address, viewport} of [...both, ...phone]) {
      test(`${address} at ${viewport.width} px`, async ({page}) => {
        await page.setViewportSize(viewport);
        await page.goto(address);
        await wakeFigures(page);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        expect(await violations(page)).toEqual([]);
        await unfold(page);
        expect(await violations(page), 'unfolded').toEqual([]);
      });
    }
  });
}

test('the first Tab leads past the navigation to the text', async ({page}) => {
  await page.goto('/containers/');
  await wakeFigures(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', {name: '본문으로 건너뛰기'});
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});
