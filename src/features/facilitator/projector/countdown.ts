/** A countdown of a break or an exercise. Times are milliseconds. */
export interface Countdown {
  /** How long it takes from its beginning: it begins anew with this. */
  readonly length: number;
  /** What was left when it was last started or paused. */
  readonly left: number;
  /** When it was started, since 1970; undefined while it is paused. */
  readonly since?: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const MOST_MINUTES = 99;

/** A countdown that has not been started; a part of a minute counts as one. */
export function countdownOf(minutes: number): Countdown {
  const length = Math.min(MOST_MINUTES, Math.max(1, Math.ceil(minutes))) * MINUTE;
  return {length, left: length};
}

/** How many milliseconds are left: reckoned from the clock, since a browser drops ticks. */
export function leftAt({left, since}: Countdown, now: number): number {
  return since === undefined ? left : Math.max(0, left - Math.max(0, now - since));
}

/** Starts the countdown or pauses it; one that has come to its end begins anew. */
export function toggled(countdown: Countdown, now: number): Countdown {
  const {length, since} = countdown;
  const left = leftAt(countdown, now);
  if (left === 0) {
    return {length, left: length, since: now};
  }
  return since === undefined ? {length, left, since: now} : {length, left};
}

/** Makes the countdown longer or, below 0, shorter; it keeps a minute at least and 99 at most. */
export function lengthened(countdown: Countdown, minutes: number, now: number): Countdown {
  const within = (value: number): number =>
    Math.min(MOST_MINUTES * MINUTE, Math.max(MINUTE, value + minutes * MINUTE));
  const {length, since} = countdown;
  const left = leftAt(countdown, now);
  // With less than a minute left, there is no minute to take away.
  const changed = minutes < 0 ? Math.min(left, within(left)) : within(left);
  return {
    length: within(length),
    left: changed,
    ...(since === undefined || left === 0 ? {} : {since: now}),
  };
}

/** `05:00`; a second that has begun counts, so that `00:00` is the end. */
export function countdownText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / SECOND);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
