import {ADDRESSES, expect, test, wakeFigures} from './support/site';

for (const width of [360, 390]) {
  test.describe(`${width} px`, () => {
    test.use({viewport: {width, height: 780}, hasTouch: true, isMobile: true});

    for (const address of ADDRESSES) {
      test(`${address} never scrolls sideways`, async ({page}) => {
        await page.goto(address);
        const isWithin = () =>
          page.evaluate(() => {
            const {scrollWidth, clientWidth} = document.documentElement;
            return scrollWidth <= clientWidth && clientWidth === innerWidth;
          });
        expect(await isWithin(), 'as the server sent it').toBe(true);
        expect(await page.evaluate(() => innerWidth)).toBe(width);
        await wakeFigures(page);
        expect(await isWithin(), 'with live figures').toBe(true);
      });
    }
  });
}

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 780}, hasTouch: true, isMobile: true});

  test('the menu opens, leads to a chapter and closes', async ({page}) => {
    await page.goto('/containers/');
    await wakeFigures(page);
    await page.locator('.navbar__toggle').tap();
    const menu = page.locator('.navbar-sidebar');
    await expect(menu).toBeVisible();
    await menu.getByRole('link', {name: 'Docker 이미지'}).tap();
    await expect(page).toHaveURL('/images/');
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Docker 이미지');
    await expect(menu).not.toBeInViewport();
  });

  test('what is pressed in a figure is at least 36 px high', async ({page}) => {
    for (const address of ['/containers/', '/engine/', '/images/', '/hub/', '/ecs/']) {
      await page.goto(address);
      await wakeFigures(page);
      const small = await page
        .locator('figure :is(button, select, summary)')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility())
            .filter((element) => element.getBoundingClientRect().height < 35.5)
            .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
        );
      expect(small, address).toEqual([]);
    }
  });
});
