import {expect, type Locator, type Page} from '@playwright/test';
import axe, {type RunOptions} from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

interface Question {
  /** A selector of the part that is looked at; the whole page without it. */
  readonly within?: string;
  /** Axe's names of the rules to ask for; all of its usual ones without it. */
  readonly rules?: readonly string[];
}

/** The one rule whose answer depends on the theme alone. */
export const CONTRAST = {rules: ['color-contrast']} as const;

/**
 * Waits until everything has reached its colour and place: axe must not measure while they fade. A
 * reader's wish for less motion would not do in place of it, for it makes a transition of every
 * change of every element, and a switch of the theme takes seconds.
 */
async function stands(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({playState, effect}) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
      ),
  );
}

/**
 * Axe's violations as one line each: the rule and the first elements that break it. It runs within
 * the page and reports these alone, which takes a fifth of the time of its adapter for Playwright:
 * that hands every passed element of every rule over to Node. No page of the site has a frame.
 */
export async function violations(
  page: Page,
  {within, rules}: Question = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
  }
  await stands(page);
  const options: RunOptions = {resultTypes: ['violations']};
  if (rules !== undefined) {
    options.runOnly = [...rules];
  }
  const found = await page.evaluate(
    async (asked) => {
      const results = await window.axe.run(asked.within ?? document, asked.options);
      return results.violations;
    },
    {within, options},
  );
  return found.map(
    ({id, nodes}) =>
      `${id} (${nodes.length}): ${nodes
        .slice(0, 3)
        .map(({html, failureSummary}) => `${html.slice(0, 160)} ${failureSummary ?? ''}`)
        .join(' | ')}`,
  );
}

/** Opens all that is folded within an element, so that what is in it is looked at too. */
export async function unfold(element: Locator): Promise<void> {
  await element.locator('details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) {
      details.open = true;
    }
  });
}

/** A part of the page, as it is now, by every rule and within the screen's width, in both themes. */
export async function breaksNoRule(page: Page, within: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(await violations(page, {within}), colorScheme).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}
