import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {test as base, expect} from '@playwright/test';
import sidebars from '../../sidebars';
import {sidebarPlaces, type SidebarItem} from '../../src/workshop/lesson/sidebarOrder';
import {listenForComplaints} from './complaints';

const BUILD = 'build';

function addressesOf(folder: string): string[] {
  if (!existsSync(join(BUILD, 'index.html'))) {
    throw new Error('There is no site in build/. Run: npx docusaurus build');
  }
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file === 'index.html' || file.endsWith(`${sep}index.html`))
    .map((file) => `/${file.slice(0, -'index.html'.length).replaceAll(sep, '/')}`)
    .sort();
}

/** The address of every page that the build wrote. */
export const ADDRESSES: readonly string[] = addressesOf(BUILD);

/** The title of a page of `docs/`, by the name of its file without the ending. */
export function titleOf(name: string): string {
  const [, title] = /^title: (.+)$/m.exec(readFileSync(join('docs', `${name}.mdx`), 'utf8')) ?? [];
  if (title === undefined) {
    throw new Error(`docs/${name}.mdx has no title.`);
  }
  return title;
}

const TAUGHT = sidebarPlaces(Object.values(sidebars) as readonly (readonly SidebarItem[])[]).filter(
  ({part}) => part === 'chapters' || part === 'labs',
);

const addressOf = (id: string): string => `/${id.replace(/(?:^|\/)index$/, '')}/`;

/** The chapters and the labs, in the order in which they are taught. */
export const WAY: readonly string[] = TAUGHT.map(({id}) => addressOf(id));

/** The chapters alone, in that order. */
export const CHAPTERS: readonly string[] = TAUGHT.filter(({part}) => part === 'chapters').map(
  ({id}) => addressOf(id),
);

/** The page before the first chapter, on which nothing is learnt yet. */
export const BEFORE_CHAPTERS = '/where/';

/**
 * Four pages that have between them every kind of thing that a page is made of: the home page, a
 * chapter with each kind of figure, a lab with each kind of step, and the page of known failures.
 */
export const EXAMPLES = ['/', '/images/', '/labs/ecs/', '/help/'];

/** An address that no page has. */
export const NOWHERE = '/nowhere/';

/** The width and height of a phone and of a large screen, in CSS pixels. */
export const PHONE = {width: 390, height: 844};
export const DESKTOP = {width: 1440, height: 900};

/** A phone's browser: its page may not become wider than its screen, and it is touched. */
export const ON_A_PHONE = {viewport: PHONE, hasTouch: true, isMobile: true};

/** Every test fails on what went wrong in the background of its page as well. */
export const test = base.extend<{quiet: undefined}>({
  quiet: [
    async ({page, baseURL}, use) => {
      const complaints = listenForComplaints(page, {
        isOurs: ({origin}) => origin === baseURL,
        missing: new URL(NOWHERE, baseURL).href,
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    {auto: true},
  ],
});

export {expect};
export {hydrated, wakeFigures} from './figures';
