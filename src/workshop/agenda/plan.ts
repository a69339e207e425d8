import {LEVELS} from '../lesson/level';
import {VERSIONS} from './types';
import type {AgendaItem, AgendaPage, AgendaSettings, Version} from './types';

/** Whether a version of the workshop has pages of this level. */
const teaches = (version: Version, page: AgendaPage): boolean =>
  LEVELS.indexOf(page.level) <= VERSIONS.indexOf(version);

/** Pages in the facilitator's own order; those that it does not name keep theirs, after the others. */
export function inOrder(
  pages: readonly AgendaPage[],
  order: readonly string[],
): readonly AgendaPage[] {
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...pages].sort((a, b) => place(a.id) - place(b.id));
}

/** The order with a page moved up (-1) or down (1) by one place, as far as that goes. */
export function movedBy(pages: readonly AgendaPage[], id: string, by: -1 | 1): readonly string[] {
  const ids = pages.map((page) => page.id);
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) {
    return ids;
  }
  return ids.map((other, at) => (at === from ? (ids[to] ?? other) : at === to ? id : other));
}

/** The pages that are taught with these settings, in their order. */
export function taught(
  pages: readonly AgendaPage[],
  {version, pages: chosen, order}: Pick<AgendaSettings, 'version' | 'pages' | 'order'>,
): readonly AgendaPage[] {
  return inOrder(pages, order).filter((page) => chosen[page.id] ?? teaches(version, page));
}

/** The steps of a page that the version leaves out: all that may be, but in the full one. */
const leftOut = (version: Version, {cuts}: AgendaPage) => (version === 'full' ? [] : cuts);

/**
 * The day: the opening, the pages in their order and the questions, with a break where the next page
 * would end more than `breakEvery` minutes after the last pause, and lunch before the first page that
 * would reach further past `lunchAt` than it starts before it. No pause comes before the first page.
 */
export function plan(
  pages: readonly AgendaPage[],
  settings: AgendaSettings,
): readonly AgendaItem[] {
  const items: AgendaItem[] = [];
  let now = settings.start;
  let rested = now;
  let eaten = settings.lunchLength <= 0 || settings.start >= settings.lunchAt;
  let breaks = 0;
  const slot = (kind: 'opening' | 'questions', length: number): void => {
    if (length > 0) {
      items.push({key: kind, kind, start: now, end: now + length, without: []});
      now += length;
    }
  };
  const pause = (kind: 'break' | 'lunch', key: string, length: number): void => {
    items.push({key, kind, start: now, end: now + length, without: []});
    now += length;
    rested = now;
  };
  const hasPage = (): boolean => items.some(({kind}) => kind === 'page');
  slot('opening', settings.opening);
  for (const page of taught(pages, settings)) {
    const cuts = leftOut(settings.version, page);
    const length = Math.max(
      1,
      cuts.reduce((rest, {minutes}) => rest - minutes, page.duration),
    );
    const end = now + length;
    if (hasPage() && !eaten && end - settings.lunchAt > settings.lunchAt - now) {
      eaten = true;
      pause('lunch', 'lunch', settings.lunchLength);
    } else if (hasPage() && settings.breakLength > 0 && end - rested > settings.breakEvery) {
      // Two pages that are longer than the time between breaks have one between them, not two.
      breaks += 1;
      pause('break', `break-${breaks}`, settings.breakLength);
    }
    items.push({
      key: page.id,
      kind: 'page',
      start: now,
      end: now + length,
      page,
      without: cuts.map(({step}) => step),
    });
    now += length;
  }
  slot('questions', settings.questions);
  return items;
}

/** The minutes from the first item to the last, pauses among them. */
export function totalMinutes(items: readonly AgendaItem[]): number {
  return (items.at(-1)?.end ?? 0) - (items[0]?.start ?? 0);
}
