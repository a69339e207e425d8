/** After how many days a fact is compared with its source again. */
export const CHECK_EVERY_DAYS = 120;

/** Something that was true on the day on which it was checked. */
export interface Checked {
  /** `file:line` */
  readonly place: string;
  readonly about: string;
  /** YYYY-MM-DD, as `ends`. */
  readonly checked: string;
  /** The last day on which it is true, where that is known. */
  readonly ends?: string | undefined;
}

const DAY = 24 * 60 * 60 * 1000;

/** How many days lie between two days of the form YYYY-MM-DD. */
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

const isOver = (ends: string, today: string): boolean => daysBetween(ends, today) > 0;

/**
 * What is due for a check, one line each: first what has an end that has passed, then what was last
 * checked too long ago, the longest first.
 * @param today YYYY-MM-DD
 */
export function dueLines(all: readonly Checked[], today: string): readonly string[] {
  const over = all.flatMap(({place, about, ends}) =>
    ends !== undefined && isOver(ends, today)
      ? [
          `${place}: ${ends}까지의 사실입니다. 글을 고치거나, 그 뒤에도 맞는 글이면 ends를 지웁니다: ${about}`,
        ]
      : [],
  );
  const old = all
    .map((one) => ({...one, days: daysBetween(one.checked, today)}))
    .filter(({days}) => days > CHECK_EVERY_DAYS)
    .sort((one, other) => other.days - one.days)
    .map(
      ({place, about, checked, days}) =>
        `${place}: ${checked}에 확인하고 ${days}일이 지났습니다: ${about}`,
    );
  return [...over, ...old];
}
