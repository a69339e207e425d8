import {readFileSync} from 'node:fs';
import {test as readAlone, type Locator, type Page} from '@playwright/test';
import {load} from 'cheerio';
import {BEFORE_CHAPTERS, expect, hydrated, test, WAY} from './support/site';

const firstQuestion = (page: Page) => page.locator('section:has(> details[data-correct])').first();
const wrong = (quiz: Locator) => quiz.locator('details[data-correct="false"]').first();
const right = (quiz: Locator) => quiz.locator('details[data-correct="true"]');

/** The explanation: what an answer holds besides its label and its verdict. */
const explanation = (answer: Locator) => answer.locator('p').first();

async function seesBoth(quiz: Locator, choose: (answer: Locator) => Promise<void>): Promise<void> {
  await expect(explanation(wrong(quiz))).toBeHidden();
  await choose(wrong(quiz).locator('summary'));
  await expect(wrong(quiz).getByText('다시 생각해 보세요')).toBeVisible();
  await expect(explanation(wrong(quiz))).toBeVisible();
  await expect(right(quiz).getByText('정답입니다')).toBeHidden();

  await choose(right(quiz).locator('summary'));
  await expect(right(quiz).getByText('정답입니다')).toBeVisible();
  await expect(explanation(right(quiz))).toBeVisible();
}

test('a wrong answer, then the right one, by mouse', async ({page}) => {
  await page.goto('/containers/');
  await hydrated(page);
  await seesBoth(firstQuestion(page), (answer) => answer.click());
});

test('by keyboard', async ({page}) => {
  await page.goto('/images/');
  await hydrated(page);
  const quiz = firstQuestion(page);
  await seesBoth(quiz, async (answer) => {
    await answer.focus();
    await page.keyboard.press('Enter');
    await expect(answer).toBeFocused();
  });
  // The answers follow each other in the order of tabs.
  await quiz.locator('summary').first().focus();
  await page.keyboard.press('Tab');
  await expect(quiz.locator('summary').nth(1)).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a wrong answer, then the right one', async ({page}) => {
    await page.goto('/hub/');
    await seesBoth(firstQuestion(page), (answer) => answer.click());
  });
});

/** Pages that end with questions, and how few there may be. */
const ASKING: readonly (readonly [address: string, least: number])[] = WAY.filter(
  (address) => ![BEFORE_CHAPTERS, '/labs/'].includes(address),
).map((address) => [address, address.startsWith('/labs/') ? 2 : 3]);

for (const [address, least] of ASKING) {
  // Read as the server sends it: no browser is needed to count.
  readAlone(`${address} ends with ${least} to five questions, each with one right answer`, () => {
    const $ = load(readFileSync(`build${address}index.html`, 'utf8'));
    const quizzes = $('section:has(> details[data-correct])').toArray();
    expect(quizzes.length).toBeGreaterThanOrEqual(least);
    expect(quizzes.length).toBeLessThanOrEqual(5);
    for (const quiz of quizzes) {
      expect($(quiz).find('details[data-correct="true"]')).toHaveLength(1);
      for (const answer of $(quiz).find('details').toArray()) {
        expect($(answer).find('p').first().text()).toMatch(/\p{Script=Hangul}.+\./su);
      }
    }
  });
}
