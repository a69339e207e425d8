import {readFileSync} from 'node:fs';
import {expect, hydrated, test} from './support/site';

const DAEMON =
  'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';
const UNKNOWN = 'fatal: the frobnicator has run out of widgets';
const TOKEN = 'dckr_pat_AbCdEfGhIjKlMnOpQrStUvWxYz0';

test('a known error is answered at once, with the steps of the system', async ({page}) => {
  await page.goto('/help/');
  await hydrated(page);
  await page.getByLabel('터미널에 나온 글').fill(`$ docker ps\n${DAEMON}`);
  const answer = page
    .getByRole('listitem')
    .filter({hasText: 'Docker 데몬이 실행되고 있지 않습니다'});
  await expect(answer.getByRole('heading', {level: 3})).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText(/오류 1개를 찾았습니다/);
  await page.getByRole('radio', {name: 'Windows'}).check();
  await expect(answer).toContainText('Docker Desktop을 켜고');
  await expect(answer).not.toContainText('systemctl start docker');
  await page.getByRole('radio', {name: 'Linux·CloudShell'}).check();
  await expect(answer).toContainText('systemctl start docker');
  await expect(answer).not.toContainText('Docker Desktop을 켜고');
});

test('a fix is in the reader’s shell and has the reader’s values', async ({page}) => {
  await page.goto('/help/');
  await page.evaluate(() =>
    localStorage.setItem(
      'docker-workshop',
      JSON.stringify({version: 1, shell: 'powershell', values: {resourceName: 'team-three'}}),
    ),
  );
  await page.reload();
  await hydrated(page);
  await page
    .getByLabel('터미널에 나온 글')
    .fill('An error occurred (ClientException): Unable to describe task definition.');
  const answer = page
    .getByRole('listitem')
    .filter({hasText: '그 태스크 정의가 없거나 등록이 취소되었습니다'});
  await expect(answer.getByLabel('명령을 보여 줄 셸').first()).toHaveValue('powershell');
  await expect(answer).toContainText('--family-prefix team-three');
  await expect(answer).toContainText('${env:ROLE_ARN}');
  await answer.getByLabel('명령을 보여 줄 셸').first().selectOption('bash');
  await expect(answer).toContainText('"$ROLE_ARN"');
  await expect(page.locator('#ecs-task-definition-missing')).toContainText('team-three');
});

test('a guess says that it is one', async ({page}) => {
  await page.goto('/help/');
  await hydrated(page);
  await page.getByLabel('터미널에 나온 글').fill('bash: ./run.sh: Permission denied');
  await expect(page.getByRole('status').first()).toHaveText(/확실하지 않습니다/);
  await expect(page.getByText(/추측입니다/)).toBeVisible();
});

test('an unknown error becomes a card, with the secrets taken out', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/help/?page=labs/run&step=start');
  await hydrated(page);
  await page
    .getByLabel('터미널에 나온 글')
    .fill(`minji@laptop:~$ docker login -p ${TOKEN}\nopen /home/minji/x\n${UNKNOWN}`);
  await expect(page.getByRole('status').first()).toHaveText(/아는 오류를 찾지 못했습니다/);
  const card = page.getByRole('group', {name: '진행자에게 보여 줄 카드'});
  await expect(card).toContainText('실습 2');
  await expect(card).toContainText('2. 띄우기');
  await expect(card).toContainText(UNKNOWN);
  await expect(card).not.toContainText(TOKEN);
  await expect(card).not.toContainText('minji');
  await expect(page.getByText(/가린 것: 토큰 1, 사용자이름 2/)).toBeVisible();
  await page.getByRole('textbox', {name: '시스템'}).fill('Windows 11');
  await page.getByLabel(/^버전/).fill('Version: 29.7.2');
  await page.getByRole('button', {name: '복사: 진행자에게 보여 줄 카드'}).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`시스템: Windows 11\n\n버전:\nVersion: 29.7.2\n\n오류:\n`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain(TOKEN);
});

test('what an address says is only looked up', async ({page}) => {
  await page.goto('/help/?page=%3Cimg%20src%3Dx%3E&step=evil-words');
  await hydrated(page);
  await page.getByLabel('터미널에 나온 글').fill(UNKNOWN);
  await expect(page.getByRole('group', {name: '진행자에게 보여 줄 카드'})).toBeVisible();
  await expect(page.locator('body')).not.toContainText('evil-words');
  await expect(page.getByLabel('페이지')).toHaveValue('');
});

test('every step of a lab leads to the page, which knows the step', async ({page}) => {
  await page.goto('/labs/run/');
  await hydrated(page);
  const links = page.getByRole('link', {name: /^막혔어요: \d+\. /});
  await expect(links).toHaveCount(
    await page
      .locator('article h2')
      .filter({hasText: /^\d+\. /})
      .count(),
  );
  await links.nth(1).click();
  await expect(page).toHaveURL(/\/help\/\?page=labs\/run&step=start$/);
  await page.getByLabel('터미널에 나온 글').fill(UNKNOWN);
  await expect(page.getByLabel('단계')).toHaveValue('start');
  // From another page nothing is drawn by a server: the list is made in the browser.
  await expect(page.getByText('Docker 데몬이 실행되고 있지 않습니다').first()).toBeAttached();
});

test('the keyboard alone is enough', async ({page}) => {
  await page.goto('/help/');
  await hydrated(page);
  await page.getByLabel('터미널에 나온 글').focus();
  await page.keyboard.insertText(UNKNOWN);
  await expect(page.getByRole('group', {name: '진행자에게 보여 줄 카드'})).toBeVisible();
  for (const name of ['데몬', '포트', 'ECS', '지우기']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', {name, exact: true})).toBeFocused();
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', {level: 3, name: /CPU 아키텍처에 맞는 이미지가 없습니다/}),
  ).toBeVisible();
  await expect(page.getByLabel('터미널에 나온 글')).toBeFocused();
});

test('nothing that is pasted leaves the page, or stays in the browser', async ({page}) => {
  await page.goto('/help/');
  await hydrated(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.getByLabel('터미널에 나온 글').fill(`${DAEMON} ${TOKEN}`);
  await expect(page.getByRole('status').first()).toHaveText(/찾았습니다/);
  // The knowledge comes then, and nothing else.
  expect(sent.every((request) => /\/assets\/js\/[\w.-]+\.js $/.test(request))).toBe(true);
  expect(sent.join()).not.toContain(TOKEN);
  const stored = await page.evaluate(() =>
    JSON.stringify([{...localStorage}, {...sessionStorage}]),
  );
  expect(stored).not.toContain(TOKEN);
});

test('an address leads into what is folded', async ({page}) => {
  await page.goto('/help/#port-allocated');
  await expect(page.locator('#port-allocated')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('all known failures are there, with their steps', async ({page}) => {
    await page.goto('/help/');
    const ids = [
      ...readFileSync('src/workshop/help/knowledge/daemon.yml', 'utf8').matchAll(/^- id: (.+)$/gm),
    ];
    expect(ids.length).toBeGreaterThan(2);
    for (const [, id] of ids) {
      await expect(page.locator(`#${id ?? ''}`)).toBeAttached();
    }
    const summary = page.getByText('Docker 데몬이 실행되고 있지 않습니다', {exact: true});
    await summary.click();
    await expect(page.locator('#daemon-not-running')).toContainText('systemctl start docker');
    await expect(page.locator('#daemon-not-running')).toBeVisible();
    await expect(page.getByLabel('터미널에 나온 글')).toBeHidden();
  });
});

test('printed, the list is unfolded', async ({page}) => {
  await page.goto('/help/');
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('#port-allocated')).toBeVisible();
});
