import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import type {SiteSize} from '../src/browser/offline/siteList';
import {drawn} from './support/figures';
import {bar, LAB, openProjector} from './support/projector';
import {expect, hydrated, test, wakeFigures, titleOf} from './support/site';
import {modulesOf, readQr} from './support/readQr';

const scheduleOf = (page: Page) => page.getByRole('table').filter({hasText: '지금 여기'});

test.describe('the agenda', () => {
  test('runs late: the rest shifts, what to cut is said, and it is remembered', async ({page}) => {
    await page.clock.install({time: new Date('2026-11-24T10:20:00')});
    await page.goto('/facilitator/');
    await wakeFigures(page);
    const due = page.locator('[data-agenda="due"]');
    await expect(due).toContainText('10:20');
    const last = scheduleOf(page).getByRole('row').last();
    const planned = await last.getByRole('cell').first().textContent();
    await page.getByRole('button', {name: '10분 더'}).click();
    await page.getByRole('button', {name: '10분 더'}).click();
    await expect(page.getByText('계획보다 20분 늦게 끝납니다.')).toBeVisible();
    await expect(last.getByRole('cell').first()).not.toHaveText(planned ?? '');
    await expect(page.locator('[data-agenda="cuts"] li').first()).toBeVisible();
    await page.reload();
    await wakeFigures(page);
    await expect(page.getByText('계획보다 20분 늦게 끝납니다.')).toBeVisible();
    await page.getByRole('button', {name: '처음 계획으로'}).click();
    await expect(last.getByRole('cell').first()).toHaveText(planned ?? '');
  });

  test('“here” begins an item now, and another day begins anew', async ({page}) => {
    await page.clock.install({time: new Date('2026-11-24T10:20:00')});
    await page.goto('/facilitator/');
    await wakeFigures(page);
    await page.getByRole('button', {name: `지금 여기: ${titleOf('images')}`}).click();
    await expect(page.locator('[data-agenda="due"]')).toContainText(titleOf('images'));
    const row = page
      .getByRole('row')
      .filter({hasText: '지금 여기'})
      .filter({hasText: titleOf('images')});
    await expect(row.getByRole('cell').first()).toContainText('10:20');
    await expect(row).toHaveAttribute('aria-current', 'time');
    await page.clock.setFixedTime(new Date('2026-11-25T10:20:00'));
    await page.reload();
    await wakeFigures(page);
    await expect(page.getByText(/일찍 끝납니다|늦게 끝납니다/)).toHaveCount(0);
  });

  test('settings change the day, and a link cannot set them', async ({page}) => {
    await page.goto('/facilitator/?start=540&agenda={"settings":{"start":540}}');
    await wakeFigures(page);
    const first = scheduleOf(page).getByRole('row').nth(1).getByRole('cell').first();
    await expect(first).toContainText('10:00–');
    await page.getByLabel('시작', {exact: true}).fill('09:30');
    await expect(first).toContainText('9:30–');
    await page.getByRole('radio', {name: '2시간'}).check();
    await expect(scheduleOf(page)).not.toContainText('실습 3');
  });

  test('reads without a script: the default day from ten', async ({browser, baseURL}) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : {baseURL}),
    });
    const page = await context.newPage();
    await page.goto('/facilitator/');
    await expect(page.getByRole('table').filter({hasText: '10:00–'})).toBeVisible();
    await context.close();
  });
});

test.describe('the projector', () => {
  test('goes by keyboard, keeps its place, and leaves', async ({page}) => {
    await openProjector(page, `${LAB}?projector`);
    await expect(page.locator('.navbar')).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expect(bar(page)).toContainText('1/9');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(bar(page)).toContainText('3/9');
    await expect(page).toHaveURL(/\?projector#look-inside$/);
    await page.reload();
    await expect(bar(page)).toContainText('3/9');
    await expect(page.getByRole('heading', {level: 2, name: /들여다보기/})).toBeVisible();
    await expect(page.getByRole('heading', {level: 2, name: /띄우기/})).toBeHidden();
    await page.keyboard.press('ArrowLeft');
    await expect(bar(page)).toContainText('2/9');
    await page.keyboard.press('Escape');
    await expect(page.locator('.navbar')).toBeVisible();
    await expect(page).toHaveURL(/\/labs\/run\/#start$/);
  });

  test('a remote goes through a long slide before the next one', async ({page}) => {
    await openProjector(page, `${LAB}?projector#look-inside`);
    await expect(page.getByText('아래에 더 있음')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(bar(page)).toContainText('3/9');
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('PageDown');
      await drawn(page);
    }
    await expect(bar(page)).not.toContainText('3/9');
  });

  for (const address of ['/images/', LAB, '/labs/ecs/', '/setup/']) {
    test(`nothing of ${address} is lost at the edge of the screen`, async ({page}) => {
      await openProjector(page, `${address}?projector`);
      const count = await page.locator('[data-projector-root] > h2').count();
      for (let slide = 0; slide <= count; slide += 1) {
        const cut = await page.evaluate(() => ({
          page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          code: [...document.querySelectorAll('[data-snippet] pre')]
            .filter((it) => it.checkVisibility())
            .map((it) => it.scrollWidth - it.clientWidth)
            .filter((overflow) => overflow > 1),
        }));
        expect(cut, `slide ${slide}`).toEqual({page: 0, code: []});
        await page.keyboard.press('ArrowRight');
      }
    });
  }

  for (const size of [
    {width: 1280, height: 720},
    {width: 1440, height: 900},
  ]) {
    test(`code is as large as the text around it, ${size.width} pixels wide`, async ({page}) => {
      await openProjector(page, `${LAB}?projector#start`);
      await page.setViewportSize(size);
      const [prose, code] = await page.evaluate(() =>
        ['[data-projector-root] > p', '[data-projector-root] pre code'].map((selector) => {
          const shown = [...document.querySelectorAll(selector)].find((it) => it.checkVisibility());
          return parseFloat(getComputedStyle(shown!).fontSize);
        }),
      );
      expect(code).toBeGreaterThanOrEqual(prose!);
    });
  }

  test('counts a break down, over the slides, and says when it is over', async ({page}) => {
    await page.clock.install({time: new Date('2026-11-24T09:00:00')});
    await openProjector(page, `${LAB}?projector#start`);
    const timer = page.getByRole('timer');
    await page.keyboard.press('t');
    await expect(timer).toHaveText('05:00');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(timer).toHaveText('04:00');
    await page.keyboard.press('Enter');
    await page.clock.runFor('01:30');
    await expect(timer).toHaveText('02:30');
    await page.keyboard.press('Escape');
    await expect(timer).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(bar(page)).toContainText('3/9');
    await page.keyboard.press('t');
    await expect(timer).toHaveText('02:30');
    await expect(page.getByText('시간이 되었습니다')).toHaveCount(0);
    await page.clock.runFor('02:31');
    await expect(page.getByRole('status').filter({hasText: '시간이 되었습니다'})).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar(page)).toContainText('3/9');
  });

  test('is reached by a link, and its script comes only then', async ({page}) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') {
        scripts.push(request.url());
      }
    });
    await page.goto(LAB);
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    const before = scripts.length;
    await page.getByRole('link', {name: '발표 화면'}).click();
    await expect(bar(page)).toBeVisible();
    expect(scripts.length).toBeGreaterThan(before);
  });
});

test.describe('the short address', () => {
  test('each step has one, and it leads there', async ({page}) => {
    await page.goto('/go/');
    await hydrated(page);
    const steps = await page.locator('main li[id]').evaluateAll((items) =>
      items.map((item) => ({
        code: item.id,
        href: item.querySelector('a')!.getAttribute('href')!,
      })),
    );
    expect(steps.length).toBeGreaterThan(40);
    expect(new Set(steps.map(({code}) => code)).size).toBe(steps.length);
    for (const {code, href} of steps) {
      const [path = '', anchor = ''] = href.split('#');
      const html = readFileSync(`build${path.replace(/\/?$/, '/')}index.html`, 'utf8');
      expect(html, code).toMatch(new RegExp(`<h2[^>]*\\bid="?${anchor}"?[ >]`));
      const [lab, step] = code.split('-');
      expect(html, code).toMatch(new RegExp(`<h1>[^<]* ${lab}\\. `));
      expect(html, code).toMatch(new RegExp(`\\bid="?${anchor}"?[^>]*>${step}\\. `));
    }
    await page.goto('/go/#3-2');
    await expect(page).toHaveURL(/\/labs\/fast-small-build\/?#one-line$/);
    await page.goto('/go/');
    await hydrated(page);
    await page.getByLabel('번호').fill('2.4');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/labs\/run\/?#two-containers$/);
  });

  test('the code on the screen is read as the address, that of the room where it is known', async ({
    page,
    baseURL,
  }) => {
    await openProjector(page, `${LAB}?projector#start`);
    await page.keyboard.press('q');
    const read = async (): Promise<string> => {
      const svg = page.getByRole('img', {name: /^QR 코드/});
      const [viewBox, path] = await svg.evaluate((it) => [
        it.getAttribute('viewBox') ?? '',
        it.querySelector('path:last-child')!.getAttribute('d') ?? '',
      ]);
      return readQr(modulesOf(path, Number(viewBox.split(' ')[2]), 4));
    };
    expect(await read()).toBe(`${baseURL}/go/#2-2`);
    await expect(page.getByRole('alert')).toContainText('이 컴퓨터에서만');
    const field = page.getByLabel('강의실에서 여는 사이트 주소');
    await field.fill('http://localhost:8080/');
    await page.keyboard.press('Enter');
    await expect(page.getByText('강의실 네트워크의 주소를 적으세요.')).toBeVisible();
    await field.fill('192.168.0.10:8080/docker');
    await page.keyboard.press('Enter');
    await expect.poll(read).toBe('http://192.168.0.10:8080/docker/go/#2-2');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('button', {name: '닫기 (Q)'}).click();
    await expect(page.getByRole('img', {name: /^QR 코드/})).toHaveCount(0);
    await expect(bar(page)).toContainText('2/9');
  });
});

test('the room’s arithmetic takes the size of the site as it is built', async ({page}) => {
  const {bytes} = JSON.parse(readFileSync('build/offline.json', 'utf8')) as SiteSize;
  await page.goto('/facilitator/room/');
  await wakeFigures(page);
  await expect(page.locator('[data-traffic="site"]')).toHaveText(`${(bytes / 1e6).toFixed(1)} MB`);
  const total = page.locator('[data-traffic="total"]');
  const before = await total.textContent();
  await page.getByLabel('사람').fill('31');
  await expect(total).not.toHaveText(before ?? '');
  await expect(page.getByText('한도 100번을 넘지 않습니다.')).toBeVisible();
  await page.getByLabel('사람').fill('34');
  await expect(page.getByText('한도 100번을 넘으므로')).toBeVisible();
});

test('eight cards fit on a sheet of A4', async ({page}) => {
  await page.goto('/facilitator/cards/');
  await wakeFigures(page);
  // A4 without a margin of 10 mm, at 96 pixels an inch.
  await page.setViewportSize({width: 718, height: 1047});
  await page.emulateMedia({media: 'print'});
  // Nothing else takes paper.
  await expect(page.getByRole('heading')).toHaveCount(0);
  const boxes = await page
    .getByRole('list', {name: '참가자 카드'})
    .getByRole('listitem')
    .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes).toHaveLength(8);
  const tops = boxes.map(({top}) => top);
  expect(Math.max(...boxes.map(({bottom}) => bottom)) - Math.min(...tops)).toBeLessThanOrEqual(
    1047,
  );
  expect(new Set(tops).size).toBe(4);
});
