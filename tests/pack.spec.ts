import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Page} from '@playwright/test';
import {load} from 'cheerio';
import {serveMoving} from './support/movingServer';
import {ADDRESSES, EXAMPLES, wakeFigures, titleOf} from './support/site';
import {expect, keepSite, panel, test} from './support/offline';

const BASE = '/room/docker/';

// One archive for all: making it builds the site twice.
test.describe.configure({mode: 'serial'});

let place: string;
let folder: string;

test.beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'packed-'));
  const packed = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/pack.ts', '--base', BASE, '--url', 'http://10.0.0.2:8000'].concat(
      '--out',
      place,
    ),
    {encoding: 'utf8'},
  );
  expect(packed.stderr).toBe('');
  const [archive = ''] = readdirSync(place);
  const {status} = spawnSync('unzip', ['-q', join(place, archive), '-d', place]);
  expect(status).toBe(0);
  folder = join(place, archive.replace(/\.zip$/, ''));
});
test.afterAll(() => rmSync(place, {recursive: true}));

/** What failed, and what was asked for outside of where the copy is. */
function complaintsOf(page: Page, inside: string): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({message}) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(message.text());
    }
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(inside) && !/^(?:data|blob):/.test(request.url())) {
      complaints.push(`outside: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      complaints.push(`${response.status()}: ${response.url()}`);
    }
  });
  return complaints;
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', {name: '교재에서 찾기'}).fill(words);
  await page.locator('[role="option"]').first().click();
}

test('it says how it is used, and its commands name the room’s server', () => {
  const readme = readFileSync(join(folder, 'README.txt'), 'utf8');
  expect(readme).toContain(`http://10.0.0.2:8000${BASE}`);
  expect(readme).not.toContain('@');
  expect(readFileSync(join(folder, 'httpd.conf'), 'utf8')).toContain(`E404:/www${BASE}404.html\n`);
  expect(existsSync(join(folder, 'Dockerfile'))).toBe(true);
  const lab = readFileSync(join(folder, `site${BASE}labs/first-image/index.html`), 'utf8');
  expect(load(lab)('[data-snippet]').text()).toContain(
    `http://10.0.0.2:8000${BASE}labs/hello.tar.gz`,
  );
});

/** Attributes of a page that name an address at the server's root outside of the base. */
const isElsewhere = (address: string | undefined): boolean =>
  address?.startsWith('/') === true && !address.startsWith(BASE);

test('every link and file of every page is below its path', () => {
  for (const address of ADDRESSES) {
    const $ = load(readFileSync(join(folder, `site${BASE}${address}index.html`), 'utf8'));
    const targets = $('[href], [src]')
      .get()
      .flatMap(({attribs: {href, src}}) => [href, src]);
    expect(targets.length, address).toBeGreaterThan(10);
    expect(targets.filter(isElsewhere), address).toEqual([]);
  }
});

test('served under its path, pages ask for nothing that is not below it', async ({page}) => {
  const server = await serveMoving(join(folder, 'site'));
  const complaints = complaintsOf(page, server.origin + BASE);
  for (const address of [...EXAMPLES, '/playground/', '/facilitator/', '/my/']) {
    await page.goto(server.origin + BASE + address.slice(1));
    await wakeFigures(page);
    const targets = await page
      .locator('[href], [src]')
      .evaluateAll((all) => all.flatMap((it) => [it.getAttribute('href'), it.getAttribute('src')]));
    expect(
      targets.filter((it) => isElsewhere(it ?? undefined)),
      address,
    ).toEqual([]);
  }
  await search(page, '레이어');
  await expect(page).toHaveURL(new RegExp(`${BASE}\\w`));
  expect(complaints).toEqual([]);
  await server.close();
});

test('its root leads to it, and it is kept for later as the site itself', async ({page}) => {
  const server = await serveMoving(join(folder, 'site'));
  await page.goto(`${server.origin}/`);
  await expect(page).toHaveURL(server.origin + BASE);
  await keepSite(page, `${server.origin}${BASE.slice(0, -1)}`);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(server.origin + BASE);
  await server.close();
  await page.goto(`${server.origin}${BASE}images/`);
  await wakeFigures(page);
  await page.goto(`${server.origin}${BASE}nowhere/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/찾을 수 없/);
});

test('opened from a file, it has pages, figures, search and the playground', async ({page}) => {
  const complaints = complaintsOf(page, pathToFileURL(folder).href);
  await page.goto(pathToFileURL(join(folder, 'open.html')).href);
  await expect(page).toHaveURL(/\/files\/index\.html/);
  const title = page.getByRole('heading', {level: 1});
  await page.getByRole('link', {name: '교재'}).first().click();
  await expect(title).toHaveText(titleOf('where'));
  await page.locator('.pagination-nav__link--next').click();
  await expect(title).toHaveText(titleOf('containers'));
  await expect(page.locator('main figure').first()).toBeVisible();

  // What a word means comes first.
  await search(page, '하이퍼바이저');
  await expect(title).toHaveText('용어집');

  await page.getByRole('link', {name: '빌드 시뮬레이터'}).first().click();
  await expect(page.locator('.cm-content').first()).toBeVisible();
  await page.getByRole('link', {name: '네트워크 없이 보기'}).click();
  await expect(panel(page)).toContainText('파일에서 연 페이지입니다.');
  expect(complaints).toEqual([]);
});

test('the copy for files works at any address of a server as well', async ({page}) => {
  const server = await serveMoving(join(folder, 'files'), '/any/where/');
  const complaints = complaintsOf(page, `${server.origin}/any/where/`);
  await page.goto(`${server.origin}/any/where/#/images/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
  await expect(page.locator('main figure').first()).toBeVisible();
  expect(complaints).toEqual([]);
  await server.close();
});
