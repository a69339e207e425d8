import {readFileSync} from 'node:fs';
import {DESKTOP, expect, hydrated, test, titleOf} from './support/site';

test('dark readers get black on white paper', async ({page}) => {
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto('/images/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  const lightness = (colour: string) =>
    (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 765;
  const {ink, paper} = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    return {
      ink: ['article p', '[data-snippet] code'].map((selector) => style(selector).color),
      paper: ['html', 'body', 'main', '[data-snippet] pre']
        .map((selector) => style(selector).backgroundColor)
        .filter((colour) => !colour.endsWith(', 0)')),
    };
  });
  expect(ink.filter((colour) => lightness(colour) >= 0.4)).toEqual([]);
  expect(paper.filter((colour) => lightness(colour) <= 0.9)).toEqual([]);
});

test('a handout has the chosen chapter, its contents, and the answers on a sheet of their own', async ({
  page,
}) => {
  await page.goto('/images/');
  await hydrated(page);
  await page.getByRole('link', {name: '인쇄물 만들기'}).click();
  await expect(page.getByLabel('모두')).not.toBeChecked();
  await expect(page.getByRole('checkbox', {checked: true})).toHaveCount(1);
  await expect(page.getByLabel(titleOf('images'), {exact: true})).toBeChecked();
  await page.getByRole('button', {name: '인쇄물 만들기'}).click();
  const handout = page.locator('[data-handout]');
  await expect(handout).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('heading', {name: '인쇄', exact: true})).toBeHidden();

  const answers = page.locator('#answers');
  expect(await answers.evaluate((it) => getComputedStyle(it).breakBefore)).toBe('page');
  const count = await answers.locator('[data-answer]').count();
  expect(count).toBe(readFileSync('docs/images.mdx', 'utf8').match(/^:::quiz/gm)?.length);
  for (let number = 1; number <= count; number += 1) {
    const question = page.locator('#images').getByText(`문제 ${number}.`, {exact: true});
    await expect(question, `question ${number}`).toHaveCount(1);
    await expect(answers.locator(`[data-answer="${number}"] > div`)).toHaveText(
      /\p{Script=Hangul}/u,
    );
  }
  // Words with a meaning and parts of figures are buttons, and are there.
  const term = page.locator('#images p button').first();
  await expect(term).toBeVisible();
  await expect(term).toHaveText(/\p{Script=Hangul}/u);
  await expect(page.locator('#images figure').first()).toContainText('FROM ubuntu:24.04');
  // The questions say nothing of their answers.
  await expect(page.locator('#images [data-correct]')).toHaveCount(0);
  await expect(page.locator('#images')).not.toContainText('정답입니다');
  await expect(page.locator('#images figure').first()).toBeVisible();

  // Every link of the handout to itself arrives, and no name is there twice.
  const names = await handout.evaluate((it) => {
    const ids = [...it.querySelectorAll('[id]')].map(({id}) => id);
    const links = [...it.querySelectorAll('a[href^="#"]')].map((link) =>
      decodeURIComponent(link.getAttribute('href')!.slice(1)),
    );
    return {
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      nowhere: links.filter((id) => !ids.includes(id)),
      links: links.length,
    };
  });
  expect(names).toMatchObject({twice: [], nowhere: []});
  expect(names.links).toBeGreaterThan(8);
});

test('the whole workshop is what a handout has unless pages are chosen', async ({page}) => {
  await page.goto('/print/?page=nowhere');
  await hydrated(page);
  await expect(page.getByLabel('모두')).toBeChecked();
  await page.getByRole('button', {name: '인쇄물 만들기'}).click();
  const handout = page.locator('[data-handout]');
  // Every page of the site is fetched and drawn for it.
  await expect(handout).toBeVisible({timeout: 60_000});
  for (const name of ['containers', 'labs-first-image', 'labs-clean-up', 'glossary']) {
    await expect(
      handout.locator(`#${name}`).getByRole('heading', {level: 2}).first(),
    ).toBeVisible();
  }
  const numbers = await handout
    .locator('[data-answer]')
    .evaluateAll((all) => all.map((it) => Number(it.getAttribute('data-answer'))));
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});
