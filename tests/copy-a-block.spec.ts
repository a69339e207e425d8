import {readFileSync} from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import {expect, hydrated, test} from './support/site';

/** The text of the fence in `docs/` that holds `part`, as its writer typed it. */
function fence(file: string, part: string): string {
  const fences = readFileSync(`docs/${file}`, 'utf8').matchAll(/^```\w+.*\n([\s\S]*?)\n```$/gm);
  for (const [, text = ''] of fences) {
    if (text.includes(part)) {
      return text;
    }
  }
  throw new Error(`No fence of ${file} holds ${part}`);
}

function snippet(page: Page, part: string): Locator {
  return page.locator('[data-snippet]').filter({hasText: part}).first();
}

const copyButton = (block: Locator) => block.getByRole('button', {name: /^복사/});
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const announcement = (page: Page) => page.locator('.ws-live[role="status"]');

test.beforeEach(async ({context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('of a console block the commands alone, with their continuation lines', async ({page}) => {
  await page.goto('/ecs/');
  await hydrated(page);
  const lines = fence('ecs.mdx', 'register-task-definition').split('\n');
  expect(lines.at(-1)).toMatch(/^arn:/);
  await copyButton(snippet(page, 'register-task-definition')).click();
  await expect(announcement(page)).toHaveText('복사했습니다');
  expect(await clipboard(page)).toBe(lines.slice(0, -1).join('\n').replace('$ ', ''));
});

test('several commands, without the output between them', async ({page}) => {
  await page.goto('/containers/');
  await hydrated(page);
  await copyButton(snippet(page, 'docker run --rm alpine')).click();
  await expect(announcement(page)).toHaveText('복사했습니다');
  const commands = fence('containers.mdx', 'docker run --rm alpine')
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2));
  expect(commands.length).toBeGreaterThan(1);
  expect(await clipboard(page)).toBe(commands.join('\n'));
});

test('a whole heredoc', async ({page}) => {
  await page.goto('/setup/');
  await hydrated(page);
  // The block has no output: all of it but the prompts is to be copied.
  const commands = fence('setup.mdx', '<<EOF').replace(/^\$ /gm, '');
  await copyButton(snippet(page, '<<EOF')).click();
  await expect(announcement(page)).toHaveText('복사했습니다');
  expect(await clipboard(page)).toBe(commands);
  expect(commands).toContain('\nSigned-By: /etc/apt/keyrings/docker.asc\nEOF\n');
});

test('a Dockerfile as it is, comments and blank lines too', async ({page}) => {
  await page.goto('/images/');
  await hydrated(page);
  const blocks = page.locator('[data-snippet]:has([data-action="save"])');
  const texts = [
    ...readFileSync('docs/images.mdx', 'utf8').matchAll(/^```dockerfile.*\n([\s\S]*?)\n```$/gm),
  ];
  await expect(blocks).toHaveCount(texts.length);
  for (const [index, [, text]] of texts.entries()) {
    await copyButton(blocks.nth(index)).click();
    await expect.poll(() => clipboard(page)).toBe(text);
  }
});

test('save a Dockerfile as a file with its name', async ({page}) => {
  await page.goto('/images/');
  await hydrated(page);
  const block = page.locator('[data-snippet]:has([data-action="save"])').first();
  const [, text = ''] =
    [
      ...readFileSync('docs/images.mdx', 'utf8').matchAll(/^```dockerfile.*\n([\s\S]*?\n)```$/gm),
    ][0] ?? [];
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    block.getByRole('button', {name: /^파일로 저장/}).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Dockerfile');
  expect(readFileSync(await download.path(), 'utf8')).toBe(text);
  await expect(announcement(page)).toHaveText('저장했습니다');
});

test('save a file of a lab as it is', async ({page}) => {
  await page.goto('/labs/ecs/');
  await hydrated(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: '파일로 저장: trust.json'}).click(),
  ]);
  expect(download.suggestedFilename()).toBe('trust.json');
  const saved = readFileSync(await download.path());
  expect(saved.equals(readFileSync('static/labs/app/steps/ecs/trust.json'))).toBe(true);
});

test('by keyboard, with the focus left where it was', async ({page}) => {
  await page.goto('/containers/');
  await hydrated(page);
  const button = copyButton(snippet(page, 'docker run --rm alpine'));
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(announcement(page)).toHaveText('복사했습니다');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('data-state', 'done');
  expect(await clipboard(page)).toMatch(/^uname -r\n/);
});

test('before the site’s script has come', async ({page}) => {
  await page.route('**/*.js', (route) => route.abort('aborted'));
  await page.goto('/containers/');
  await copyButton(snippet(page, 'docker run --rm alpine')).click();
  await expect(announcement(page)).toHaveText('복사했습니다');
  expect(await clipboard(page)).toMatch(/^uname -r\n/);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
});

test('where the browser has no clipboard API', async ({page}) => {
  await page.addInitScript(() => {
    const {clipboard: real} = navigator;
    Object.defineProperty(navigator, 'clipboard', {value: undefined});
    Object.assign(window, {readClipboard: () => real.readText()});
  });
  await page.goto('/containers/');
  await hydrated(page);
  const button = copyButton(snippet(page, 'docker run --rm alpine'));
  await button.click();
  await expect(announcement(page)).toHaveText('복사했습니다');
  await expect(button).toBeFocused();
  const text = await page.evaluate(() =>
    (window as unknown as {readClipboard: () => Promise<string>}).readClipboard(),
  );
  expect(text).toMatch(/^uname -r\ndocker run/);
});

test('where nothing lets it copy it selects the text and says so', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined});
    document.execCommand = () => false;
  });
  await page.goto('/containers/');
  await hydrated(page);
  await copyButton(snippet(page, 'docker run --rm alpine')).click();
  await expect(announcement(page)).toContainText('Ctrl+C');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('uname -r');
});
