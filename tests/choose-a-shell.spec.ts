import {expect, hydrated, test} from './support/site';

const choosers = '[data-snippet] [data-shell]';

test('one choice counts for every block, on the next page and after coming back', async ({
  page,
}) => {
  await page.goto('/setup/');
  await hydrated(page);
  const first = page.locator(choosers).first();
  await first.selectOption('cmd');
  for (const chooser of await page.locator(choosers).all()) {
    await expect(chooser).toHaveValue('cmd');
  }
  await expect(page.locator('[data-snippet][data-shown="cmd"]').first()).toBeVisible();
  await page.goto('/containers/');
  await expect(page.locator(choosers).first()).toHaveValue('cmd');
  await page.reload();
  await expect(page.locator(choosers).first()).toHaveValue('cmd');
  await page.locator(choosers).first().selectOption('bash');
  await page.reload();
  await expect(page.locator(choosers).first()).toHaveValue('bash');
});

test('a command that goes on over lines follows, by keyboard, and is what is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/setup/');
  await hydrated(page);
  const block = page.locator('[data-snippet]', {has: page.locator('[data-shell]')}).first();
  const written = await block.locator('[data-command]').allTextContents();
  await block.locator('[data-shell]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(block).toHaveAttribute('data-shown', 'powershell');
  const shown = await block.locator('[data-command]').allTextContents();
  await block.locator('[data-action="copy"]').click();
  await expect(block.locator('[data-action="copy"]')).toHaveAttribute('data-state', 'done');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown.join('\n'));
  await block.locator('[data-shell]').selectOption('bash');
  await expect.poll(() => block.locator('[data-command]').allTextContents()).toEqual(written);
});

test('a storage that refuses leaves the choice working on the page', async ({page}) => {
  await page.addInitScript(() => {
    const store = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(key, value) {
      if (key === 'docker-workshop') {
        throw new DOMException('full', 'QuotaExceededError');
      }
      store.call(this, key, value);
    };
  });
  await page.goto('/setup/');
  await hydrated(page);
  await page.locator(choosers).first().selectOption('cmd');
  await expect(page.locator('[data-snippet][data-shown="cmd"]').first()).toBeVisible();
});
