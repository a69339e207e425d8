import type {Page} from '@playwright/test';

/** How far down, in CSS pixels, a page has its first figure, or its first command where it has none. */
export const firstToDo = (page: Page) =>
  page.evaluate(() => {
    const first =
      document.querySelector('main figure') ?? document.querySelector('main [data-command]');
    return first === null ? Infinity : first.getBoundingClientRect().top + scrollY;
  });

/** Whether nothing is wider than the screen, so that the page never scrolls sideways. */
export const isWithinScreen = (page: Page) =>
  page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    return scrollWidth <= clientWidth && clientWidth === innerWidth;
  });

/** The least height and width in CSS pixels of what a finger presses. */
const FINGER = 36;

/** What is pressed within the figures and is lower than a finger needs. */
export const lowButtons = (page: Page) =>
  page.locator('figure :is(button, select, summary)').evaluateAll(
    (elements, least) =>
      elements
        .filter((element) => element.checkVisibility())
        .filter((element) => element.getBoundingClientRect().height < least - 0.5)
        .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
    FINGER,
  );

/** The buttons of code blocks that cover text, leave the screen, or are too small for a finger. */
export const badBlockButtons = (page: Page) =>
  page.locator('[data-snippet] button').evaluateAll(
    (buttons, least) =>
      buttons
        .filter((button) => button.checkVisibility())
        .flatMap((button) => {
          const box = button.getBoundingClientRect();
          const text = button.closest('[data-snippet]')?.querySelector('pre');
          const faults = [
            ...(text && box.bottom <= text.getBoundingClientRect().top + 0.5
              ? []
              : ['not above the text']),
            ...(box.right <= document.documentElement.clientWidth ? [] : ['not on the screen']),
            ...(box.height >= least && box.width >= least ? [] : ['hard to tap']),
          ];
          return faults.map((fault) => `${fault}: ${button.getAttribute('aria-label') ?? ''}`);
        }),
    FINGER,
  );

/** What keeps a printed page from being its text and figures alone; the medium must be `print`. */
export const faultsOnPaper = (page: Page) =>
  page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((it) => {
        const {width, height} = it.getBoundingClientRect();
        return it.checkVisibility({visibilityProperty: true}) && width > 0 && height > 0;
      });
    const hidden = (selector: string) =>
      document.querySelectorAll(selector).length - seen(selector).length;
    const ofTheScreen = [
      '.navbar',
      '.theme-doc-sidebar-container',
      '.pagination-nav',
      '.table-of-contents',
      '[data-snippet] button',
    ];
    return [
      ...ofTheScreen.filter((part) => seen(part).length > 0).map((part) => `printed: ${part}`),
      ...['h1', '[data-snippet] pre', 'article figure']
        .filter((part) => hidden(part) > 0)
        .map((part) => `not printed: ${part}`),
      // Paper does not scroll: a line that is too long is broken, not cut.
      ...seen('[data-snippet] pre')
        .filter((it) => it.scrollWidth - it.clientWidth > 1)
        .map((it) => `cut: ${it.textContent.slice(0, 60)}`),
      ...seen('article figure')
        .filter((it) => getComputedStyle(it).breakInside !== 'avoid')
        .map((it) => `may be torn: ${it.textContent.slice(0, 60)}`),
    ];
  });
