import type {AgendaItem} from './types';

/** How a day goes: what the facilitator has said on the way. Times are minutes since midnight. */
export interface Running {
  /** When an item began in truth, by its key. */
  readonly began: Readonly<Record<string, number>>;
  /** Minutes by which an item takes longer than planned, by its key. */
  readonly longer: Readonly<Record<string, number>>;
  /** When the day was to end, as it stood when it began: what is cut later does not move this. */
  readonly goal?: number;
}

export const NOT_STARTED: Running = {began: {}, longer: {}};

const endOf = (items: readonly AgendaItem[]): number => items.at(-1)?.end ?? 0;

/** The plan moved to how the day goes: what began at another time moves all that follows. */
export function shifted(items: readonly AgendaItem[], running: Running): readonly AgendaItem[] {
  let late = 0;
  return items.map((item) => {
    const start = running.began[item.key] ?? item.start + late;
    const length = item.end - item.start + (running.longer[item.key] ?? 0);
    const end = start + Math.max(1, length);
    late = end - item.end;
    return {...item, start, end};
  });
}

/**
 * The item that began last by `now`, or the next one once it is over: an item that began early ends
 * the one before it. The first before it starts, undefined after the end.
 */
export function itemAt(items: readonly AgendaItem[], now: number): AgendaItem | undefined {
  const last = items.reduce((found, {start}, index) => (start <= now ? index : found), -1);
  const item = items[Math.max(0, last)];
  return item === undefined || now < item.end ? item : items[last + 1];
}

/** "We are here": the item begins now, and what was said of later ones is forgotten. */
export function beginAt(
  // As planned, without what `running` moves.
  items: readonly AgendaItem[],
  running: Running,
  key: string,
  now: number,
): Running {
  const later = items.slice(items.findIndex((item) => item.key === key)).map((item) => item.key);
  const earlier = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !later.includes(name)));
  return {
    began: {...earlier(running.began), [key]: now},
    longer: earlier(running.longer),
    goal: running.goal ?? endOf(items),
  };
}

/** "We need n minutes more": the item ends later, and all that follows with it. */
export function delay(
  items: readonly AgendaItem[],
  running: Running,
  key: string,
  minutes: number,
): Running {
  const longer = (running.longer[key] ?? 0) + minutes;
  return {
    ...running,
    longer: {...running.longer, [key]: longer},
    goal: running.goal ?? endOf(items),
  };
}

/** By how many minutes the day ends later than it was to; negative when it ends earlier. */
export function lateBy(
  planned: readonly AgendaItem[],
  moved: readonly AgendaItem[],
  {goal = endOf(planned)}: Running,
): number {
  return endOf(moved) - goal;
}

/** A step within its page: the page's minutes are shared evenly among the steps that are done. */
export interface StepTime {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The times of the steps of an item; none for a pause and for a page without steps. */
export function stepTimes({page, start, end, without}: AgendaItem): readonly StepTime[] {
  const steps = page?.steps.filter(({id}) => !without.includes(id)) ?? [];
  const length = (end - start) / steps.length;
  return steps.map(({id}, index) => ({
    id,
    start: start + index * length,
    end: start + (index + 1) * length,
  }));
}
