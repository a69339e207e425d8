import {readFile} from 'node:fs/promises';
import {load} from 'cheerio';
import {fileFor} from '../src/browser/offline/fileFor';
import {listSite} from '../src/plugins/writeWorker';
import {listenForComplaints} from './support/complaints';
import {ADDRESSES, EXAMPLES, hydrated, NOWHERE, wakeFigures} from './support/site';
import {expect, keepSite, line, panel, test} from './support/offline';

test('after one visit every page is there without a network', async ({page, server}) => {
  await keepSite(page, server.origin);
  await server.close();
  // What a page needs beside its own text is what the next test is about.
  const answers = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const response = await fetch(address);
          const text = await response.text();
          return {address, status: response.status, headings: text.split('<h1').length - 1};
        }),
      ),
    ADDRESSES,
  );
  expect(answers).toEqual(ADDRESSES.map((address) => ({address, status: 200, headings: 1})));
  for (const address of EXAMPLES) {
    const response = await page.goto(server.origin + address);
    expect(response?.status(), address).toBe(200);
    await hydrated(page);
    await expect(page.getByRole('heading', {level: 1}), address).toHaveCount(1);
  }
});

test('no page leads to a file of the site that is not kept', async () => {
  const {files} = await listSite('build');
  const byPath = new Map(files.map((file) => [file.path, file]));
  let count = 0;
  for (const address of [...ADDRESSES.map((it) => `${it}index.html`), '/404.html']) {
    const $ = load(await readFile(`build${address}`, 'utf8'));
    for (const element of $('[href], [src]')) {
      const target = $(element).attr('href') ?? $(element).attr('src') ?? '';
      if (/^\/(?!\/)/.test(target)) {
        const {pathname} = new URL(target, 'http://site.invalid');
        expect(fileFor(pathname.slice(1), byPath).kind, `${address} → ${target}`).not.toBe(
          'unknown',
        );
        count += 1;
      }
    }
  }
  expect(count).toBeGreaterThan(ADDRESSES.length * 10);
});

test('so are figures, the playground, search, lab files and the page of unknown addresses', async ({
  page,
  server,
}) => {
  const complaints = listenForComplaints(page, {
    isOurs: ({origin}) => origin === server.origin,
    missing: server.origin + NOWHERE,
  });
  await keepSite(page, server.origin);
  await server.close();

  await page.goto(`${server.origin}/images`);
  await expect(page).toHaveURL(/\/images\/$/);
  await wakeFigures(page);
  await page.goto(`${server.origin}/playground/`);
  await wakeFigures(page);
  await expect(page.locator('.cm-content').first()).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('레이어');
  await expect(page.getByRole('option', {name: /레이어/}).first()).toBeVisible();

  const archive = await page.evaluate(async () => {
    const response = await fetch('/labs/hello.tar.gz');
    return [...new Uint8Array(await response.arrayBuffer())];
  });
  expect(Buffer.from(archive).equals(await readFile('build/labs/hello.tar.gz'))).toBe(true);
  expect(complaints).toEqual([]);

  await page.goto(`${server.origin}/setup/#cost`);
  await expect(page).toHaveURL(/\/accounts\/#cost$/);
  const response = await page.goto(server.origin + NOWHERE);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/찾을 수 없/);
});

test('the download begins when the page is done, and the page that began it goes on', async ({
  page,
  server,
}) => {
  await page.goto(`${server.origin}/containers/`, {waitUntil: 'load'});
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  const first = server.takeAsked();
  expect(first.filter((path) => ['sw.js', 'offline.json'].includes(path))).toEqual([]);
  await expect(line(page)).toHaveAttribute('data-offline', 'ready', {timeout: 60_000});
  await expect(line(page)).toHaveText(/준비됨\(\d+\.\d MB\)/);
  // What the page had loaded is taken from the browser's own cache.
  const scripts = first.filter((path) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  const again = server.takeAsked();
  expect(scripts.filter((path) => again.includes(path))).toEqual([]);

  await server.close();
  await page.getByRole('link', {name: '빌드 시뮬레이터'}).first().click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('빌드 시뮬레이터');
});

test('declined, it stays away until it is asked for', async ({page, server}) => {
  await keepSite(page, server.origin);
  await page.getByRole('button', {name: '지우고 저장해 두지 않기'}).click();
  await expect(panel(page)).toHaveAttribute('data-offline', 'declined');
  const kept = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await expect.poll(kept).toEqual([0, 0]);
  server.takeAsked();
  await page.reload();
  await expect(panel(page)).toHaveAttribute('data-offline', 'declined');
  await expect(line(page)).toHaveText(/꺼짐/, {timeout: 20_000});
  expect(await kept()).toEqual([0, 0]);
  expect(server.takeAsked()).not.toContain('sw.js');

  await page.getByRole('button', {name: /^받아 두기\(\d+\.\d MB\)$/}).click();
  await expect(panel(page)).toHaveAttribute('data-offline', 'ready', {timeout: 60_000});
});

test('a line that is metered is asked about first', async ({page, server}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}});
  });
  await page.goto(`${server.origin}/offline/`);
  await expect(panel(page)).toHaveAttribute('data-offline', 'metered');
  expect(server.takeAsked()).not.toContain('sw.js');
  await page.getByRole('button', {name: /받아 두기/}).click();
  await expect(panel(page)).toHaveAttribute('data-offline', 'ready', {timeout: 60_000});
});

test('an interrupted download goes on where it stopped', async ({page, server}) => {
  await page.goto(`${server.origin}/offline/`);
  server.failAfter(40);
  await expect(panel(page)).toHaveAttribute('data-offline', 'failed', {timeout: 60_000});
  await expect(panel(page)).toContainText('끊겼습니다');
  const before = server.takeAsked();
  server.failAfter(Infinity);
  await page.getByRole('button', {name: '다시 받기'}).click();
  await expect(panel(page)).toHaveAttribute('data-offline', 'ready', {timeout: 60_000});
  const after = server.takeAsked();
  // Some of the first requests were the page's own.
  expect(before.filter((path) => after.includes(path)).length).toBeLessThan(10);
});

test('a file that is not the one of the list is refused', async ({page, server}) => {
  server.tamper('labs/hello.tar.gz');
  await page.goto(`${server.origin}/offline/`);
  await expect(panel(page)).toHaveAttribute('data-offline', 'failed', {timeout: 60_000});
  await expect(panel(page)).toContainText('목록과 달라');
  server.tamper(undefined);
  await page.getByRole('button', {name: '다시 받기'}).click();
  await expect(panel(page)).toHaveAttribute('data-offline', 'ready', {timeout: 60_000});
});

test('where storing is blocked the site works, and says so', async ({page, server}) => {
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Storage.prototype.getItem = blocked;
    Storage.prototype.setItem = blocked;
    CacheStorage.prototype.open = blocked;
  });
  await page.goto(`${server.origin}/offline/`);
  await expect(panel(page)).toContainText('저장을 막아');
  await page.getByRole('link', {name: '빌드 시뮬레이터'}).first().click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('빌드 시뮬레이터');
});

test('where there is no room left the site works, and says so', async ({page, server, context}) => {
  const session = await context.newCDPSession(page);
  await page.goto(`${server.origin}/glossary/`);
  await session.send('Storage.overrideQuotaForOrigin', {origin: server.origin, quotaSize: 500_000});
  await page.goto(`${server.origin}/offline/`);
  await expect(panel(page)).toContainText('저장 공간이 모자라', {timeout: 60_000});
  await page.goto(`${server.origin}/images/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
});

test('the site can be installed', async ({page, server, context}) => {
  await keepSite(page, server.origin);
  const session = await context.newCDPSession(page);
  const {errors, data} = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}')).toMatchObject({lang: 'ko', start_url: './', scope: './'});
  const {installabilityErrors} = await session.send('Page.getInstallabilityErrors');
  // The browser of the tests is always in a private window.
  expect(installabilityErrors.filter(({errorId}) => errorId !== 'in-incognito')).toEqual([]);
});
