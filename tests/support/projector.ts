import {expect, type Page} from '@playwright/test';

/** The lab that is shown on the projector: nine steps and a page before them. */
export const LAB = '/labs/run/';

/** The size of a projector in CSS pixels. */
const PROJECTOR = {width: 1280, height: 720};

/** The line of the projector that says which of the slides is shown. */
export const bar = (page: Page) => page.locator('[data-projector-bar]').first();

export async function openProjector(page: Page, address: string): Promise<void> {
  await page.setViewportSize(PROJECTOR);
  await page.goto(address);
  await expect(bar(page)).toBeVisible();
}
