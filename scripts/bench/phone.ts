import type {Browser, BrowserContext, Page} from '@playwright/test';

/** A phone on a slow line, as the aims were set. */
const CPU_SLOWDOWN = 4;
const BYTES_PER_SECOND = 1_600_000 / 8;
const LATENCY_MS = 150;
const VIEWPORT = {width: 390, height: 844};

/** A browser with a phone's screen and an empty cache. */
export const phone = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({viewport: VIEWPORT, serviceWorkers: 'block'});

/** Gives a page the slow machine and line. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: CPU_SLOWDOWN});
}
