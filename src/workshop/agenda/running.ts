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

/** What marks the key of what lunch leaves of a page. */
const REST = '#rest';

/** The key that an item was planned under. */
export const plannedKey = (key: string): string => key.replace(REST, '');

/**
 * The plan moved to how the day goes: what began at another time moves all that follows, but lunch
 * stays at its time unless it was begun at another. It comes before what has not begun and would
 * reach further past it than it starts before it; what it interrupts goes on after it.
 */
export function shifted(items: readonly AgendaItem[], running: Running): readonly AgendaItem[] {
  const lunchAt = items.findIndex(({kind}) => kind === 'lunch');
  let lunch = items[lunchAt];
  const moved: AgendaItem[] = [];
  let now = items[0]?.start ?? 0;
  const place = (item: AgendaItem, start: number, end: number): void => {
    moved.push({...item, start, end});
    now = end;
  };
  const lengthOf = ({key, start, end}: AgendaItem): number =>
    Math.max(1, end - start + (running.longer[key] ?? 0));
  const eat = (meal: AgendaItem): void => {
    // A break just before lunch is none.
    if (moved.at(-1)?.kind === 'break') {
      now = moved.pop()?.start ?? now;
    }
    const start = running.began[meal.key] ?? Math.max(meal.start, now);
    place(meal, start, start + lengthOf(meal));
    lunch = undefined;
  };
  for (const [at, item] of items.entries()) {
    const began = running.began[item.key];
    const length = lengthOf(item);
    const start = began ?? now;
    if (lunch !== undefined) {
      const isSaid = began !== undefined || running.began[lunch.key] !== undefined;
      if (isSaid ? at >= lunchAt : start + length - lunch.start > lunch.start - start) {
        eat(lunch);
        // Nor is one just after it.
        if (at !== lunchAt && (item.kind !== 'break' || began !== undefined)) {
          const after = began ?? now;
          place(item, after, after + length);
        }
        continue;
      }
      if (!isSaid || start < lunch.start) {
        const before = Math.min(start + length, lunch.start);
        const rest = start + length - before;
        place(item, start, before);
        if (rest > 0) {
          eat(lunch);
          place({...item, key: item.key + REST}, now, now + rest);
        }
        continue;
      }
    }
    if (at !== lunchAt) {
      place(item, start, start + length);
    }
  }
  return moved;
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
  const later = items
    .slice(
      Math.max(
        0,
        items.findIndex((item) => item.key === plannedKey(key)),
      ),
    )
    .map((item) => item.key);
  const earlier = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !later.includes(name)));
  return {
    began: {...earlier(running.began), [plannedKey(key)]: now},
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
  const planned = plannedKey(key);
  const longer = (running.longer[planned] ?? 0) + minutes;
  return {
    ...running,
    longer: {...running.longer, [planned]: longer},
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
