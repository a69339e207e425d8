import {readFile, writeFile} from 'node:fs/promises';
import {expect, hydrated, test} from './support/site';

const tick = '이 단계를 마쳤습니다';

test('a step is done by one tap; the sidebar, the home page and a reload know', async ({page}) => {
  await page.goto('/labs/run/');
  await hydrated(page);
  await page.getByLabel(tick).first().check();
  await page.getByLabel(tick).nth(1).check();
  const link = page.getByRole('link', {name: '실습 2. 컨테이너 실행'}).first();
  await expect(link).toHaveAttribute('data-progress', '2/9');
  await page.reload();
  await hydrated(page);
  await expect(page.getByLabel(tick).nth(1)).toBeChecked();
  await expect(page.getByLabel(tick).nth(2)).not.toBeChecked();

  await page.goto('/');
  await hydrated(page);
  await expect(page.getByText('9단계 가운데 2단계')).toBeVisible();
  await page.getByRole('link', {name: /이어서 하기: 실습 2.*3\. 들여다보기/}).click();
  await expect(page).toHaveURL(/\/labs\/run\/#look-inside$/);
  await expect(page.getByRole('heading', {name: '3. 들여다보기'})).toBeInViewport();
});

test('a page that is only read is ticked off at its end', async ({page}) => {
  await page.goto('/engine/');
  await hydrated(page);
  await page.getByLabel('이 장을 다 읽었습니다').check();
  await page.goto('/my/');
  await hydrated(page);
  await expect(page.getByRole('row', {name: /1\/1/})).toHaveCount(1);
});

test('the pages stand in the order in which they are taught', async ({page}) => {
  await page.goto('/my/');
  await hydrated(page);
  const titles = await page.getByRole('rowheader').allTextContents();
  expect(
    titles.filter((title) => title.startsWith('실습')).map((title) => title.slice(0, 5)),
  ).toEqual(['실습 안내', '실습 1.', '실습 2.', '실습 3.', '실습 4.', '실습 5.', '실습 6.']);
});

test('by keyboard alone', async ({page}) => {
  await page.goto('/labs/share/');
  await hydrated(page);
  await page.getByLabel(tick).first().focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel(tick).first()).toBeChecked();
  await page.keyboard.press('Space');
  await expect(page.getByLabel(tick).first()).not.toBeChecked();
});

test('progress goes to another browser as a file, and joins what is there', async ({
  page,
  browser,
}, testInfo) => {
  await page.goto('/labs/run/');
  await hydrated(page);
  await page.getByLabel(tick).first().check();
  await page.goto('/my/');
  await hydrated(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: '파일로 내보내기'}).click();
  const file = testInfo.outputPath('progress.json');
  await (await download).saveAs(file);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    progress: {'labs/run': {steps: ['prepare']}},
  });

  const other = await browser.newPage();
  await other.goto(new URL('/labs/run/', page.url()).href);
  await hydrated(other);
  await other.getByLabel(tick).nth(1).check();
  await other.goto(new URL('/my/', page.url()).href);
  await hydrated(other);
  await other.locator('input[type=file]').setInputFiles(file);
  await expect(other.getByText('✓ 가져왔습니다.')).toBeVisible();
  await expect(other.getByRole('row', {name: /실습 2.*2\/9/})).toBeVisible();
  await other.close();
});

test('another file changes nothing and says what it should be', async ({page}, testInfo) => {
  const file = testInfo.outputPath('other.json');
  await writeFile(file, '{"hello": 1}');
  await page.goto('/my/');
  await hydrated(page);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('진행 파일이 아닙니다.')).toBeVisible();
});

test('one lab starts over, the others stay; everything goes after a second word', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (localStorage.length === 0) {
      localStorage.setItem(
        'docker-workshop',
        JSON.stringify({
          version: 1,
          values: {dockerId: 'jiwoo7'},
          progress: {
            'labs/run': {steps: ['prepare', 'gone-since'], done: false, at: 1},
            'labs/share': {steps: ['tag'], done: false, at: 2},
          },
        }),
      );
    }
  });
  await page.goto('/my/');
  await hydrated(page);
  await expect(page.getByRole('row', {name: /실습 2.*1\/9/})).toBeVisible();
  await page.getByRole('button', {name: '실습 2. 컨테이너 실행 처음부터 다시'}).click();
  await expect(page.getByRole('row', {name: /실습 2.*0\/9/})).toBeVisible();
  await expect(page.getByRole('row', {name: /실습 4.*1\/7/})).toBeVisible();
  await page.getByRole('button', {name: '진행과 내 값 모두 지우기'}).click();
  await page.getByRole('button', {name: '정말 모두 지웁니다'}).click();
  await expect(page.getByRole('row', {name: /실습 4.*0\/7/})).toBeVisible();
  await expect(page.getByLabel('Docker ID')).toHaveValue('');
});
