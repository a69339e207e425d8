import {LEVELS} from '../lesson/level';
import {VERSIONS} from './types';
import type {AgendaItem, AgendaPage, AgendaSettings, Version} from './types';

/** Whether a version of the workshop has pages of this level. */
const teaches = (version: Version, page: AgendaPage): boolean =>
  LEVELS.indexOf(page.level) <= VERSIONS.indexOf(version);

/** The pages that are taught with these settings, in the order given. */
export function taught(
  pages: readonly AgendaPage[],
  {version, pages: chosen}: Pick<AgendaSettings, 'version' | 'pages'>,
): readonly AgendaPage[] {
  return pages.filter((page) => chosen[page.id] ?? teaches(version, page));
}

/** The steps of a page that the version leaves out: all that may be, but in the full one. */
const leftOut = (version: Version, {cuts}: AgendaPage) => (version === 'full' ? [] : cuts);

/**
 * The day: the pages in their order, with a break where the next page would end more than
 * `breakEvery` minutes after the last pause, and lunch before the first page that would reach
 * further past `lunchAt` than it starts before it. No pause comes first.
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
  const pause = (kind: 'break' | 'lunch', key: string, length: number): void => {
    items.push({key, kind, start: now, end: now + length, without: []});
    now += length;
    rested = now;
  };
  for (const page of taught(pages, settings)) {
    const cuts = leftOut(settings.version, page);
    const length = Math.max(
      1,
      cuts.reduce((rest, {minutes}) => rest - minutes, page.duration),
    );
    const end = now + length;
    if (items.length > 0 && !eaten && end - settings.lunchAt > settings.lunchAt - now) {
      eaten = true;
      pause('lunch', 'lunch', settings.lunchLength);
    } else if (items.length > 0 && settings.breakLength > 0 && end - rested > settings.breakEvery) {
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
  return items;
}

/** The minutes from the first item to the last, pauses among them. */
export function totalMinutes(items: readonly AgendaItem[]): number {
  return (items.at(-1)?.end ?? 0) - (items[0]?.start ?? 0);
}
