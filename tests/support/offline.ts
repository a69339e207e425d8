import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test as base, expect, type Page} from '@playwright/test';
import {writeWorker} from '../../src/plugins/writeWorker';
import {serveMoving, type MovingServer} from './movingServer';

/** What the line at the foot of every page says of the state. */
export const line = (page: Page) => page.locator('footer [data-offline]');
export const panel = (page: Page) => page.locator('main section[data-offline]');

/** Which of the two builds a page is of: there is one such element in the new one. */
export const edition = (page: Page) => page.locator('meta[name=edition]');

/** Opens the page with the panel, where the download begins at once, and waits until all is kept. */
export async function keepSite(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/offline/`);
  await expect(panel(page)).toHaveAttribute('data-offline', 'ready', {timeout: 60_000});
}

/** A browser that lets the worker in, and a host of its own for every test. */
export const test = base.extend<{build: string; server: MovingServer; newBuild: string}>({
  serviceWorkers: 'allow',
  build: ['build', {option: true}],
  server: async ({build}, use) => {
    const server = await serveMoving(build);
    await use(server);
    await server.close();
  },
  /** A folder with a build that differs from the first in one page, where scripts leave it alone. */
  newBuild: async ({build}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'next-build-'));
    await cp(build, folder, {recursive: true});
    const file = join(folder, 'glossary/index.html');
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace('<meta ', '<meta name="edition" content="new"><meta '));
    await writeWorker(folder);
    await use(folder);
    await rm(folder, {recursive: true});
  },
});

export {expect};
