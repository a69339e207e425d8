/** A block of work on the main thread, in milliseconds since the navigation began. */
export interface Task {
  readonly start: number;
  readonly duration: number;
}

/** A layout shift that no input had caused. */
export interface Shift {
  /** Milliseconds since the navigation began. */
  readonly start: number;
  readonly score: number;
}

/** The part of a task, in milliseconds, that makes no reader wait. */
const UNNOTICED = 50;

/** A session of layout shifts ends after this pause, or at this length (milliseconds). */
const PAUSE = 1000;
const LONGEST_SESSION = 5000;

/**
 * Total blocking time in milliseconds: what the tasks after the first contentful paint take above
 * 50 ms each. See https://web.dev/articles/tbt
 */
export function blockingTime(tasks: readonly Task[], firstPaint: number): number {
  return tasks
    .map(({start, duration}) => start + duration - Math.max(start, firstPaint))
    .reduce((sum, visible) => sum + Math.max(0, visible - UNNOTICED), 0);
}

/**
 * Cumulative layout shift: the sum of the worst session of shifts.
 * See https://web.dev/articles/cls
 */
export function layoutShift(shifts: readonly Shift[]): number {
  let worst = 0;
  let sum = 0;
  let began = -Infinity;
  let last = -Infinity;
  for (const {start, score} of [...shifts].sort((a, b) => a.start - b.start)) {
    if (start - last >= PAUSE || start - began >= LONGEST_SESSION) {
      sum = 0;
      began = start;
    }
    sum += score;
    last = start;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** The middle value; of an even number, the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? NaN;
  const high = sorted[Math.ceil(middle)] ?? NaN;
  return (low + high) / 2;
}
