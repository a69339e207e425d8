import {hydrated, wakeFigures} from './support/site';
import {expect, keepSite, test} from './support/offline';

test('a facilitator goes on without a network: slides, notes, codes and the agenda', async ({
  page,
  context,
  server,
}) => {
  await keepSite(page, server.origin);
  await server.close();

  await page.goto(`${server.origin}/labs/run/?projector#start`);
  const bar = page.locator('[data-projector-bar]').first();
  await expect(bar).toContainText('2/9');
  await page.keyboard.press('q');
  await expect(page.getByRole('img', {name: /^QR 코드/})).toBeVisible();
  await page.keyboard.press('q');

  const notes = await context.newPage();
  await notes.goto(`${server.origin}/facilitator/notes/`);
  await expect(notes.getByRole('heading', {level: 1})).toHaveText('띄우기');
  await expect(notes.getByText('칠판')).toBeVisible();
  await notes.getByRole('button', {name: '다음 →'}).click();
  await expect(bar).toContainText('3/9');

  await notes.goto(`${server.origin}/facilitator/`);
  await wakeFigures(notes);
  await expect(notes.locator('[data-agenda="due"]')).toContainText('지금');

  await notes.goto(`${server.origin}/go/`);
  await hydrated(notes);
  await notes.getByLabel('번호').fill('1-3');
  await notes.keyboard.press('Enter');
  await expect(notes).toHaveURL(/\/labs\/first-image\/?#build$/);
});
