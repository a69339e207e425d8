import {expect, hydrated, test} from './support/site';

const TABLE =
  'PS C:\\Users\\minji\\hello> docker image ls hello\r\nREPOSITORY   TAG       IMAGE ID       CREATED         SIZE\r\nhello        1.0.0     3f1c0a5b7d2e   5 minutes ago   250MB\r\n';

test('a pasted output is read when the box is opened, by keyboard, and nothing is sent', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/labs/first-image/');
  await hydrated(page);
  const box = page.locator('[data-check-output]').first();
  await box.scrollIntoViewIfNeeded();
  await expect(box.getByRole('textbox')).toHaveCount(0);
  await box.locator('summary').focus();
  await page.keyboard.press('Enter');
  const field = box.getByRole('textbox', {name: /명령의 출력/});
  await expect(field).toBeVisible();
  const before = asked.length;
  await field.fill(TABLE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const result = box.getByRole('status');
  await expect(result).toContainText('맞습니다');
  await expect(result).toContainText('hello:1.0.0 이미지가 있습니다.');
  await field.fill(TABLE.replace('1.0.0', '0.9.0'));
  await expect(result).toBeEmpty();
  await box.getByRole('button', {name: '확인하기'}).click();
  await expect(result).toContainText('hello:1.0.0 이미지가 보이지 않습니다');
  await field.fill('CONTAINER ID   IMAGE   COMMAND   CREATED   STATUS   PORTS   NAMES');
  await box.getByRole('button', {name: '확인하기'}).click();
  await expect(result).toContainText('docker ps 명령의 출력으로 보입니다');
  expect(asked.slice(before)).toEqual([]);
});

test('pasting is enough', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/labs/first-image/');
  await hydrated(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), TABLE);
  const box = page.locator('[data-check-output]').first();
  await box.locator('summary').click();
  await box.getByRole('textbox').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(box.getByRole('status')).toContainText('맞습니다');
});

test('a step that ends in a check is ticked off by it, and the tick can be taken back', async ({
  page,
}) => {
  await page.goto('/labs/run/');
  await hydrated(page);
  const box = page.locator('[data-check-output]').first();
  const tick = page.getByLabel('이 단계를 마쳤습니다').nth(1);
  await expect(tick).not.toBeChecked();
  await box.locator('summary').click();
  await box.getByRole('textbox').fill('hello 1.0.0 from 3f1c0a5b7d2e, visit 1');
  await box.getByRole('button', {name: '확인하기'}).click();
  await expect(box.getByRole('status')).toContainText('이 단계를 마쳤습니다');
  await expect(tick).toBeChecked();
  await tick.uncheck();
  await page.reload();
  await hydrated(page);
  await expect(tick).not.toBeChecked();
});

test('the check at the end of a lab asks before it ticks all steps off', async ({page}) => {
  await page.goto('/labs/share/');
  await hydrated(page);
  const box = page.locator('[data-check-output]').last();
  await box.locator('summary').click();
  await box
    .getByRole('textbox')
    .fill(`${TABLE}localhost:5000/hello   1.0.0   3f1c0a5b7d2e   5 minutes ago   250MB`);
  await box.getByRole('button', {name: '확인하기'}).click();
  await expect(box.getByRole('status')).toContainText('맞습니다');
  await box.getByLabel('이 실습의 단계를 모두 마쳤습니다').check();
  const ticks = page.getByLabel('이 단계를 마쳤습니다');
  for (const tick of await ticks.all()) {
    await expect(tick).toBeChecked();
  }
});

test('the script of the box comes when it is opened', async ({page}) => {
  await page.goto('/labs/run/');
  await hydrated(page);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const scripts = () =>
    page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({name}) => name.endsWith('.js')).length,
    );
  const before = await scripts();
  await page.locator('[data-check-output] summary').last().click();
  await expect(page.locator('[data-check-output]').last().getByRole('textbox')).toBeVisible();
  expect(await scripts()).toBeGreaterThan(before);
});

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false});

  test('what is expected reads', async ({page}) => {
    await page.goto('/labs/first-image/');
    const box = page.locator('[data-check-output]').first();
    await box.locator('summary').click();
    await expect(box.getByText('hello:1.0.0 이미지가 있습니다.')).toBeVisible();
  });
});
