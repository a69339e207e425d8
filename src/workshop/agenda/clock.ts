/** Minutes of a day. */
export const DAY = 24 * 60;

/** `9:05` for 545 minutes since midnight; part of a minute is left off. */
export function clockText(minutes: number): string {
  const whole = ((Math.floor(minutes) % DAY) + DAY) % DAY;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** `09:05`, as an input of a time wants it. */
export function inputText(minutes: number): string {
  return clockText(minutes).padStart(5, '0');
}

/** Minutes since midnight of `09:05`; undefined where it is no time of day. */
export function readClock(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  const read = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && read < DAY ? read : undefined;
}

/** `-4:05` for 4 minutes and 5 seconds past zero. */
export function timerText(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const sign = minutes < 0 && seconds > 0 ? '-' : '';
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
