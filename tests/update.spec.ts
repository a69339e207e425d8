import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {edition, expect, keepSite, line, panel, test} from './support/offline';
import type {SiteSize} from '../src/browser/offline/siteList';

const versionOf = async (build: string) =>
  (JSON.parse(await readFile(join(build, 'offline.json'), 'utf8')) as SiteSize).version;

test('a new version is announced, and two windows change together, not before', async ({
  page,
  context,
  server,
  newBuild,
}) => {
  await keepSite(page, server.origin);
  const other = await context.newPage();
  await other.goto(`${server.origin}/glossary/`);
  const title = other.getByRole('heading', {level: 1});
  await expect(title).toHaveText('용어집');
  await expect(edition(other)).toHaveCount(0);

  server.takeAsked();
  server.moveTo(newBuild);
  await page.reload();
  await expect(panel(page)).toHaveAttribute('data-offline', 'update', {timeout: 60_000});
  // Only what changed came again.
  expect(server.takeAsked().filter((path) => path !== 'sw.js')).toEqual(['glossary/']);
  await expect(page.locator('[data-update]')).toContainText('새 버전이 있습니다.', {
    timeout: 20_000,
  });

  // Until it is taken, everything is of the version before.
  await other.reload();
  await expect(title).toHaveText('용어집');
  await expect(edition(other)).toHaveCount(0);
  await expect(line(other)).toHaveAttribute('data-offline', 'update');

  await page.locator('[data-update]').getByRole('button', {name: '새로 고침'}).click();
  await expect(edition(other)).toHaveCount(1);
  await expect(panel(page)).toContainText(`버전 ${await versionOf(newBuild)}`);
  await expect(page.locator('[data-update]')).toHaveCount(0);
});

test('closing the site takes the new version as well', async ({
  page,
  context,
  server,
  newBuild,
}) => {
  await keepSite(page, server.origin);
  server.moveTo(newBuild);
  await page.reload();
  await expect(panel(page)).toHaveAttribute('data-offline', 'update', {timeout: 60_000});
  await page.goto('about:blank');
  const later = await context.newPage();
  await page.close();
  await expect(async () => {
    await later.goto(`${server.origin}/glossary/`);
    await expect(edition(later)).toHaveCount(1, {timeout: 500});
    await later.goto('about:blank');
  }).toPass({timeout: 20_000});
});

test('put off, the notice goes; the version before stays whole without a network', async ({
  page,
  server,
  newBuild,
}) => {
  await keepSite(page, server.origin);
  server.moveTo(newBuild);
  await page.goto(`${server.origin}/containers/`);
  const notice = page.locator('[data-update]');
  await notice.getByRole('button', {name: '나중에'}).click({timeout: 60_000});
  await expect(notice).toHaveCount(0);
  await expect(line(page)).toHaveAttribute('data-offline', 'update');
  await server.close();
  await page.goto(`${server.origin}/glossary/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('용어집');
  await expect(edition(page)).toHaveCount(0);
});

test('an update that breaks off leaves the version before, and says so', async ({
  page,
  server,
  newBuild,
}) => {
  await keepSite(page, server.origin);
  server.moveTo(newBuild);
  server.tamper('glossary/');
  await page.reload();
  await expect(panel(page)).toHaveAttribute('data-offline', 'failed', {timeout: 60_000});
  await page.goto(`${server.origin}/glossary/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('용어집');
  await expect(edition(page)).toHaveCount(0);
  server.tamper(undefined);
  await page.goto(`${server.origin}/offline/`);
  await expect(panel(page)).toHaveAttribute('data-offline', 'update', {timeout: 60_000});
});
