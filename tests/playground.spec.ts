import type {Page} from '@playwright/test';
import {breaksNoRule, unfold} from './support/axe';
import {tabTo} from './support/figures';
import {expect, hydrated, PHONE, test, wakeFigures} from './support/site';

const steps = (page: Page) => page.getByRole('list', {name: '빌드의 단계'}).getByRole('listitem');
const says = (page: Page) => page.locator('figure').getByRole('status').first();
const build = (page: Page) => page.getByRole('button', {name: '빌드', exact: true});
const editor = (page: Page) => page.getByRole('textbox', {name: 'Dockerfile'});

/** Opens the lab's page, and waits until the lab and its editor can be used. */
async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/playground/${fragment}`);
  await hydrated(page);
  await expect(editor(page)).toBeVisible();
}

test('one line of a source file is edited: the page says why npm ci ran again', async ({page}) => {
  await open(page);
  await page.getByRole('button', {name: 'server.js', exact: true}).click();
  const source = page.getByRole('textbox', {name: 'server.js'});
  await source.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('// edited\n');
  await expect(page.getByText('이 빌드 뒤에 고친 것이 있습니다')).toBeVisible();
  await build(page).click();
  await expect(says(page)).toHaveText(
    '단계 3개 가운데 1개를 캐시에서 가져왔습니다. server.js 파일이 바뀌어 COPY . .부터 2개를 다시 실행했습니다.',
  );
  await expect(steps(page).nth(0)).toContainText('캐시');
  await expect(steps(page).nth(1)).toContainText('server.js 파일이 바뀌어 다시 실행했습니다');
  const install = steps(page).nth(2);
  await expect(install).toContainText('RUN npm ci');
  await expect(install).toContainText('server.js 파일이 바뀌어 앞 단계(COPY . .)를 다시 실행');
  await expect(install).toContainText('이 파일만 먼저 COPY하고');
  await install.getByRole('button', {name: /원인/}).click();
  await expect(steps(page).nth(1)).toBeFocused();
});

test('the better order keeps npm ci in the cache; touch changes nothing', async ({page}) => {
  await open(page);
  for (const name of ['COPY 순서 고치기', 'server.js 한 줄 고치기']) {
    await page.getByRole('button', {name}).click();
    await build(page).click();
  }
  await expect(steps(page).filter({hasText: 'RUN npm ci'})).toContainText('캐시');
  await expect(steps(page).last()).toContainText('server.js 파일이 바뀌어');
  await page.getByRole('button', {name: 'touch만 하기'}).click();
  await build(page).click();
  await expect(says(page)).toHaveText('단계 4개를 모두 캐시에서 가져왔습니다.');
});

test('undo, redo, the history and reset lead back', async ({page}) => {
  await open(page);
  const undo = page.getByRole('button', {name: '되돌리기'});
  await expect(undo).toBeDisabled();
  await page.getByRole('button', {name: '의존성 추가'}).click();
  await build(page).click();
  const result = page.getByText('빌드 2의 단계');
  await expect(result).toBeVisible();
  await undo.click();
  await expect(result).toHaveCount(0);
  await undo.click();
  await page.getByRole('button', {name: 'package.json', exact: true}).click();
  await expect(page.getByRole('textbox', {name: 'package.json'})).not.toContainText('nanoid');
  await page.getByRole('button', {name: '다시 하기'}).click();
  await expect(page.getByRole('textbox', {name: 'package.json'})).toContainText('nanoid');
  await page.getByRole('button', {name: '다시 하기'}).click();
  await expect(result).toBeVisible();
  await page.getByText('빌드 기록 (2)').click();
  await page.getByRole('button', {name: '빌드 1 직후로 돌아가기'}).click();
  await expect(page.getByText('빌드 1의 단계')).toBeVisible();
  await page.getByRole('button', {name: '처음 상태로'}).click();
  await expect(says(page)).toContainText('처음 상태로 시작합니다');
});

test('a link carries the whole lab; it is not built until the reader says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('radio', {name: 'Go: scratch에 담기'}).check();
  await page.getByRole('button', {name: 'main.go 한 줄 고치기'}).click();
  await page.getByRole('button', {name: '링크 복사'}).click();
  await expect(says(page)).toContainText('링크를 복사했습니다');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname).toBe('/playground/');
  await page.evaluate(() => navigator.clipboard.writeText('mine'));
  await page.goto('about:blank');
  await open(page, new URL(link).hash);
  await expect(says(page)).toContainText('링크에 담긴 내용을 불러왔습니다');
  await expect(steps(page)).toHaveCount(0);
  await expect(editor(page)).toContainText('FROM scratch');
  await page.getByRole('button', {name: 'main.go', exact: true}).click();
  await expect(page.getByRole('textbox', {name: 'main.go'})).toContainText('revision = 2');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mine');
  await build(page).click();
  await expect(says(page)).toHaveText('단계 6개를 모두 실행했습니다.');
});

test('a damaged link says so, and the lab starts with its example', async ({page}) => {
  await open(page, '#lab=1.eJyrVspIzcnJVwAD');
  await expect(says(page)).toContainText('링크가 손상되어');
  await expect(editor(page)).toContainText('RUN npm ci');
  await expect(steps(page)).toHaveCount(3);
});

test('with the keyboard alone: an edit, a build, its reasons, the table', async ({page}) => {
  await open(page);
  await page.getByRole('radio').first().focus();
  const edit = page.getByRole('button', {name: 'server.js 한 줄 고치기'});
  await tabTo(page, edit);
  await page.keyboard.press('Enter');
  await expect(says(page)).toContainText('server.js 파일의 한 줄을 고쳤습니다');
  await tabTo(page, editor(page));
  await page.keyboard.press('Control+Enter');
  await expect(says(page)).toContainText('COPY . .부터 2개를 다시 실행했습니다');
  // Tab leaves the editor like everything else on the page.
  await tabTo(page, page.getByRole('button', {name: /원인/}));
  await page.keyboard.press('Enter');
  await expect(steps(page).nth(1)).toBeFocused();
  await tabTo(page, page.getByText('레이어를 표로 보기'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({hasText: 'COPY . .'})).toContainText('server.js');
});

test('what is pressed and goes away hands the focus on', async ({page}) => {
  await open(page);
  const press = async (name: string) => {
    await page.getByRole('button', {name, exact: true}).focus();
    await page.keyboard.press('Enter');
  };
  const focused = page.locator(':focus');
  await press('새 파일');
  await page.keyboard.press('Escape');
  await expect(focused).toHaveText('새 파일');
  await press('새 파일');
  await page.keyboard.type('notes.txt');
  await page.keyboard.press('Enter');
  await expect(focused).toHaveText('notes.txt');
  await press('이름 바꾸기');
  await press('취소');
  await expect(focused).toHaveText('이름 바꾸기');
  await press('파일 지우기');
  await expect(focused).toHaveText('Dockerfile');
  // Back to the beginning: there is nothing more to take back, and the button keeps the focus.
  for (let steps = 0; steps < 3; steps += 1) {
    await press('되돌리기');
  }
  await expect(focused).toHaveText('되돌리기');
  await expect(focused).toBeDisabled();
  await page.getByText('빌드 옵션').click();
  const name = page.getByLabel('추가할 인자의 이름');
  await name.fill('VERSION');
  await page.keyboard.press('Enter');
  await press('VERSION 지우기');
  await expect(name).toBeFocused();
});

test('a step leads to its line, whichever file is open, until the Dockerfile is another', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', {name: 'server.js', exact: true}).click();
  const line = steps(page).last().getByRole('button', {name: 'Dockerfile 4번째 줄 보기'});
  await line.click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('# ');
  await expect(editor(page)).toContainText('# RUN npm ci');
  await expect(line).toHaveCount(0);
});

test('what a build check warns of is shown with its fix', async ({page}) => {
  await open(page);
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('MAINTAINER someone');
  const fix = page.getByRole('button', {name: 'LABEL로 바꾸기'});
  await fix.click();
  await expect(editor(page)).toContainText('LABEL');
  await expect(editor(page)).not.toContainText('MAINTAINER');
  await expect(fix).toHaveCount(0);
  await page.getByRole('button', {name: '되돌리기'}).click();
  await expect(editor(page)).toContainText('MAINTAINER someone');
});

test('an error says what the engine says, what it means and where; nothing is lost', async ({
  page,
}) => {
  await open(page);
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('COPY nothing ./');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('빌드 오류: Dockerfile 7행')).toBeVisible();
  await expect(page.getByText('복사할 파일이 없습니다')).toBeVisible();
  await expect(page.getByLabel('엔진이 알리는 오류')).toHaveText(
    'ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref: "/nothing": not found',
  );
  await expect(page.getByText('지난 빌드가 여기서 멈췄습니다')).toBeVisible();
  await expect(editor(page)).toContainText('COPY nothing ./');
});

test('files are made, ignored, made executable and taken away', async ({page}) => {
  await open(page);
  await page.getByRole('button', {name: '새 파일'}).click();
  const path = page.getByLabel('새 파일의 경로');
  await path.fill('../up');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('상대 경로');
  await path.fill('.dockerignore');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', {name: '.dockerignore'}).click();
  await page.keyboard.type('server.js');
  const source = page.getByRole('button', {name: /^server\.js/}).last();
  await expect(source).toContainText('컨텍스트에서 빠짐');
  await source.click();
  await page.getByRole('button', {name: 'chmod +x'}).click();
  await expect(source).toContainText('실행 가능');
  await page.getByRole('button', {name: '파일 지우기'}).click();
  await expect(editor(page)).toBeVisible();
  await build(page).click();
  await expect(steps(page).nth(1)).toContainText('파일이 달라져');
});

test('a build argument is part of what RUN sees', async ({page}) => {
  await open(page);
  await page.getByRole('radio', {name: '빌드 인자와 환경 변수'}).check();
  await page.getByLabel('VERSION', {exact: true}).fill('2.0.0');
  await build(page).click();
  await expect(steps(page).last()).toContainText('VERSION=1.0.0 → VERSION=2.0.0');
});

test.describe('on a phone', () => {
  test.use({viewport: PHONE});

  test('a failed and a rebuilt lab break no rule of axe, nor the width', async ({page}) => {
    await open(page);
    await wakeFigures(page);
    await page.getByRole('button', {name: 'server.js 한 줄 고치기'}).click();
    await build(page).click();
    await unfold(page.getByRole('main'));
    await breaksNoRule(page, 'main');
    await editor(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('MAINTAINER someone\nRUN echo x; exit 1');
    await build(page).click();
    await expect(page.getByText('빌드 오류: Dockerfile 8행')).toBeVisible();
    await breaksNoRule(page, 'main');
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the Dockerfile, the files, a first and a second build are there to read', async ({
    page,
  }) => {
    await page.goto('/playground/');
    const lab = page.locator('figure').first();
    await expect(lab.getByText('FROM node:24-slim').first()).toBeVisible();
    await expect(lab.getByText('package.json', {exact: true}).first()).toBeVisible();
    await expect(says(page)).toHaveText('단계 3개를 모두 실행했습니다.');
    // Chromium told to run no script still parses noscript as text: what it says is read there.
    const second = (await lab.locator('noscript').textContent()) ?? '';
    const words = second.replace(/<[^>]*>/g, '');
    expect(words).toContain('다시 빌드하면: server.js 한 줄 고치기');
    expect(words).toContain('server.js 파일이 바뀌어 앞 단계(COPY . .)를 다시 실행했습니다');
  });
});
