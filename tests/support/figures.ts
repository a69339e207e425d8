import {expect, type Locator, type Page} from '@playwright/test';

/** Waits until React has taken the page over. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}

/** Whether React made the element: only then it has private properties; the server's has none. */
export const isLive = (element: Locator) =>
  element.evaluate((it) => Object.keys(it).some((key) => key.startsWith('__reactFiber$')));

/**
 * Brings a figure, or a part of one, onto the screen and waits until it is a live one. A live figure
 * takes the place of the server's drawing, so what is looked at may change on the way.
 */
export async function wake(element: Locator): Promise<Locator> {
  await hydrated(element.page());
  const isAwake = async () => {
    await element.evaluate((it) => it.scrollIntoView({block: 'nearest', behavior: 'instant'}));
    return await isLive(element);
  };
  await expect.poll(isAwake, {intervals: [50, 100]}).toBe(true);
  return element;
}

/** Lets the browser draw twice: what the first frame shows may lead to a second. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
    }
  });
}

/**
 * Scrolls through the whole page, screen by screen, so that every figure becomes a live one and all
 * of the page is seen once, and back to the top.
 */
export async function wakeFigures(page: Page): Promise<void> {
  await hydrated(page);
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({top: y, behavior: 'instant'});
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
    }
  });
  // A figure whose script is still on its way is shown again.
  const asleep = () =>
    page.locator('main figure').evaluateAll((figures) => {
      const drawings = figures.filter(
        (it) => !Object.keys(it).some((key) => key.startsWith('__reactFiber$')),
      );
      drawings[0]?.scrollIntoView({behavior: 'instant'});
      return drawings.length;
    });
  await expect.poll(asleep, {intervals: [50, 100]}).toBe(0);
  await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
  await drawn(page);
}

/** Presses Tab, or Shift+Tab, until `target` has the focus. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`60 × ${key} do not reach ${target.toString()}`);
}
