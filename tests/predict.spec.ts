import type {Locator, Page} from '@playwright/test';
import {breaksNoRule} from './support/axe';
import {wake} from './support/figures';
import {DESKTOP, expect, PHONE, test} from './support/site';

/** Page → its exercises in order: title, and the steps that run again, counted from 0. */
const EXERCISES: Readonly<Record<string, readonly (readonly [string, readonly number[]])[]>> = {
  '/build-cache/': [
    ['코드 한 줄을 고쳤습니다', [1, 2]],
    ['같은 수정, 다른 순서', [3]],
    ['COPY가 보는 것과 보지 않는 것', [4, 5]],
    ['메타데이터만 고쳤습니다', [3, 4]],
  ],
  '/small-images/': [
    ['빌드 인자만 달라졌습니다', [4, 5]],
    ['다시 빌드했는데 결과가 같습니다', [1, 2]],
  ],
};

/** Opens an exercise of a page by its number, from 0: one is shown at a time. */
async function openExercise(page: Page, address: string, number: number): Promise<Locator> {
  await page.goto(address);
  const [[first] = [''], ...later] = EXERCISES[address]?.slice(0, number + 1) ?? [];
  let region = await wake(exercise(page, first));
  for (const [title] of later) {
    await page.getByRole('button', {name: '다음 문제'}).click();
    await expect(region).toBeHidden();
    region = exercise(page, title);
    await expect(region).toBeVisible();
  }
  return region;
}

const exercise = (page: Page, title: string) => page.getByRole('region', {name: title});
const questions = (region: Locator) => region.getByRole('radiogroup');
const button = (region: Locator) => region.getByRole('button', {name: /빌드하고 확인|다시 풀기/});

for (const [address, exercises] of Object.entries(EXERCISES)) {
  test(`each exercise of ${address} is solved, and stays so while the others are`, async ({
    page,
  }) => {
    let region = await openExercise(page, address, 0);
    const solved = region;
    for (const [number, [title, again]] of exercises.entries()) {
      if (number > 0) {
        await page.getByRole('button', {name: '다음 문제'}).click();
        region = exercise(page, title);
      }
      // Nothing is given away before.
      expect(await region.innerHTML()).not.toMatch(/지난 결과를 씁니다|다시 실행했습니다/);
      const count = await questions(region).count();
      for (let index = 0; index < count; index += 1) {
        const name = again.includes(index) ? '다시 실행' : '캐시';
        await questions(region).nth(index).getByRole('radio', {name}).check();
      }
      await button(region).click();
      await expect(region.getByRole('status'), title).toContainText('모두 맞혔습니다.');
      await expect(region.getByText('맞음', {exact: true})).toHaveCount(count);
    }
    await expect(page.getByRole('button', {name: '다음 문제'})).toBeDisabled();
    for (const [title] of exercises.slice(0, -1).reverse()) {
      await page.getByRole('button', {name: '앞 문제'}).click();
      await expect(exercise(page, title)).toBeVisible();
    }
    await expect(page.getByRole('button', {name: '앞 문제'})).toBeDisabled();
    await expect(solved.getByRole('status')).toContainText('모두 맞혔습니다.');
  });
}

test('by keyboard alone: wrong, explained, then right', async ({page}) => {
  const region = await openExercise(page, '/build-cache/', 1);
  const radios = region.getByRole('radio');
  await radios.first().focus();
  // Space chooses the answer that has the focus, an arrow the other, Tab leads on.
  const mark = async (answers: readonly ('캐시' | '다시 실행')[]) => {
    for (const answer of answers) {
      await page.keyboard.press('Space');
      if ((await page.locator('label:has(:focus)').textContent()) !== answer) {
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Tab');
    }
  };
  await mark(['캐시', '캐시', '다시 실행', '다시 실행']);
  await expect(button(region)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(region.getByRole('status')).toContainText('단계 4개 가운데 3개를 맞혔습니다.');
  const wrong = region.getByRole('listitem').filter({hasText: 'RUN npm ci'});
  await expect(wrong).toContainText('틀림');
  await expect(wrong).toContainText('앞 단계와 명령이 그대로라서 지난 결과를 씁니다.');
  const ran = region.getByRole('listitem').filter({hasText: 'COPY . .'});
  await expect(ran).toContainText('server.js');
  await expect(ran).toContainText('다시 실행했습니다');

  await expect(button(region)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(region.getByText('틀림', {exact: true})).toHaveCount(0);
  for (let back = 0; back < 4; back += 1) {
    await page.keyboard.press('Shift+Tab');
  }
  await mark(['캐시', '캐시', '캐시', '다시 실행']);
  await page.keyboard.press('Enter');
  await expect(region.getByRole('status')).toContainText('모두 맞혔습니다.');
});

test('steps that are not marked are asked for', async ({page}) => {
  const region = await openExercise(page, '/build-cache/', 3);
  await questions(region).first().getByRole('radio', {name: '캐시'}).check();
  await button(region).click();
  await expect(region.getByRole('status')).toHaveText('아직 고르지 않은 단계가 4개 있습니다.');
  await expect(questions(region).nth(1).getByRole('radio').first()).toBeFocused();
});

for (const viewport of [DESKTOP, PHONE]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({viewport});

    test('a judged exercise breaks no rule of axe and fits', async ({page}) => {
      const region = await openExercise(page, '/build-cache/', 2);
      for (const question of await questions(region).all()) {
        await question.getByRole('radio', {name: '캐시'}).check();
      }
      await button(region).click();
      await expect(region.getByText('틀림', {exact: true})).toHaveCount(2);
      await breaksNoRule(page, 'section:has([role="status"]:not(:empty))');
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the answers are there to open', async ({page}) => {
    await page.goto('/small-images/');
    const region = exercise(page, '다시 빌드했는데 결과가 같습니다');
    await expect(region.getByText('COPY --from=build /src/dist').first()).toBeVisible();
    // Playwright finds no text in a noscript.
    const answers = region.locator('noscript details');
    await expect(answers.locator('table')).toBeHidden();
    await answers.locator('summary').click();
    await expect(answers.locator('table')).toBeVisible();
    await expect(answers.locator('tbody tr').last()).toHaveText(/^COPY --from=build.*캐시/s);
  });
});
