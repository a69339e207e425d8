import {expect, hydrated, test} from './support/site';

const boxes = '[data-catch-up]';

test('every step of a lab but its first has a way there, under its heading', async ({page}) => {
  await page.goto('/labs/run/');
  const headings = await page.locator('article h2').allTextContents();
  const numbered = headings.filter((text) => /^\d+\. /.test(text));
  await expect(page.locator(boxes)).toHaveCount(numbered.length - 1);
  await expect(page.locator(`#volume + ${boxes}`)).toHaveCount(1);
});

test('the script is opened by keyboard and copied whole', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/labs/run/');
  await hydrated(page);
  const box = page.locator(`#look-inside + ${boxes}`);
  await box.locator('summary').focus();
  await page.keyboard.press('Enter');
  await box.locator('[data-action="copy"]').click();
  await expect(box.locator('[data-action="copy"]')).toHaveAttribute('data-state', 'done');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^curl .*\ntar .*\ncd hello\ncp .*\ndocker build .*\ndocker run -d .*\n/);
  expect(copied).not.toContain('docker ps');
});

test('a script follows the choice of a shell', async ({page}) => {
  await page.goto('/labs/run/');
  await hydrated(page);
  const box = page.locator(`#look-inside + ${boxes}`);
  await box.locator('summary').click();
  await box.locator('[data-shell]').selectOption('powershell');
  await expect(box.locator('[data-snippet]')).toHaveAttribute('data-shown', 'powershell');
  await expect(box.locator('[data-snippet] code')).toContainText('Copy-Item');
  await expect(box.locator('[data-snippet] code')).toContainText('Start-Sleep 2');
});

test('what must be done before the script is said', async ({page}) => {
  await page.goto('/labs/run/');
  const box = page.locator(`#volume + ${boxes}`);
  await box.locator('summary').click();
  await expect(box).toContainText('먼저 지웁니다: docker rm -f web web2');
  await expect(box).not.toContainText('docker login');
  await page.goto('/labs/share/');
  const pushes = page.locator(`#pull + ${boxes}`);
  await pushes.locator('summary').click();
  await expect(pushes).toContainText('먼저 로그인합니다: docker login');
  await expect(page.locator(`#push + ${boxes}`)).not.toContainText('먼저 로그인합니다');
});

test('what a script can not do is said', async ({page}) => {
  await page.goto('/labs/share/');
  const box = page.locator(`#push + ${boxes}`);
  await box.locator('summary').click();
  await expect(box).toContainText('docker login');
  await expect(box).toContainText('토큰을 대화형으로 묻습니다');
});

test('paper has no script', async ({page}) => {
  await page.goto('/labs/run/');
  await page.emulateMedia({media: 'print'});
  await expect(page.locator(boxes).first()).toBeHidden();
});

test.describe('without a script of the page', () => {
  test.use({javaScriptEnabled: false});

  test('it opens and reads', async ({page}) => {
    await page.goto('/labs/run/');
    const box = page.locator(`#volume + ${boxes}`);
    await box.locator('summary').click();
    await expect(box.locator('[data-snippet] code')).toContainText(
      'docker run -d -p 8080:8080 --name web',
    );
  });
});
