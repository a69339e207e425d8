import type {Locator, Page} from '@playwright/test';
import {breaksNoRule, unfold} from './support/axe';
import {wake} from './support/figures';
import {DESKTOP, expect, PHONE, test} from './support/site';

const FIXES = [
  '한 RUN에서 설치하고 지우기',
  '받고 설치하고 지우는 일을 묶기',
  '처음부터 소유자를 정해 담기',
  '.dockerignore로 빼기',
];

async function lab(page: Page): Promise<Locator> {
  await page.goto('/small-images/');
  return wake(page.locator('figure').filter({hasText: '지웠는데도 무거운 이미지'}));
}

const build = (figure: Locator) => figure.getByRole('button', {name: '빌드', exact: true}).click();

test('the fixes reach the goal, one after the other', async ({page}) => {
  const figure = await lab(page);
  await expect(figure.getByText('낭비가 많음')).toBeVisible();
  await expect(figure.getByRole('row').filter({hasText: '/tmp/report-tool'})).toContainText(
    'RUN rm /tmp/report-tool (지움)',
  );
  await figure.getByText('낭비하는 습관 네 가지와 고치는 법').click();
  for (const [index, name] of FIXES.entries()) {
    await figure.getByRole('button', {name}).click();
    await expect(figure.getByText('아래는 고치기 전의 결과입니다.')).toBeVisible();
    await build(figure);
    await expect(figure.getByRole('status')).toContainText(
      index < FIXES.length - 1 ? '아직 목표에 이르지 못했습니다' : '목표를 이뤘습니다',
    );
  }
  await expect(figure.getByText('목표 달성')).toBeVisible();
  await expect(figure.getByText('뒤 레이어가 가린 파일이 없습니다.')).toBeVisible();
});

test('by keyboard alone', async ({page}) => {
  const figure = await lab(page);
  await figure.getByText('낭비하는 습관 네 가지와 고치는 법').focus();
  await page.keyboard.press('Enter');
  for (const name of FIXES) {
    await page.keyboard.press('Tab');
    await expect(figure.getByRole('button', {name})).toBeFocused();
    await page.keyboard.press('Enter');
  }
  for (let back = 0; back < 7; back += 1) {
    await page.keyboard.press('Shift+Tab');
  }
  await expect(figure.getByRole('button', {name: '빌드', exact: true})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('status')).toContainText('목표를 이뤘습니다');
});

test('a text of the reader’s own is built, its error explained, and taken back', async ({page}) => {
  const figure = await lab(page);
  const editor = figure.getByRole('textbox', {name: 'Dockerfile'});
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('RUN rm /no/such/file\n');
  await page.keyboard.press('Control+Enter');
  await expect(figure.getByText('빌드가 멈췄습니다.').first()).toBeVisible();
  await expect(figure.getByText(/did not complete successfully: exit code: 1/)).toBeVisible();
  await figure.getByRole('button', {name: '되돌리기'}).click();
  await build(figure);
  await expect(figure.getByRole('status')).toContainText('아직 목표에 이르지 못했습니다');
});

for (const viewport of [DESKTOP, PHONE]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({viewport});

    test('breaks no rule of axe, unfolded and built, and fits', async ({page}) => {
      const figure = await lab(page);
      await unfold(figure);
      await figure.getByRole('button', {name: FIXES[0]!}).click();
      await build(figure);
      await expect(figure.getByRole('status')).toContainText('효율');
      await breaksNoRule(page, 'figure:has([role="status"]:not(:empty))');
    });
  });
}
