const UNITS: readonly (readonly [unit: string, nanoseconds: number])[] = [
  ['h', 3_600_000_000_000],
  ['ms', 1_000_000],
  ['m', 60_000_000_000],
  ['s', 1_000_000_000],
  ['us', 1000],
  ['µs', 1000],
  ['ns', 1],
];

/** Go's `time.ParseDuration`: `1m30s` → nanoseconds; undefined when it is not a duration. */
export function parseDuration(text: string): number | undefined {
  if (text === '0') {
    return 0;
  }
  const sign = text.startsWith('-') ? -1 : 1;
  const body = text.replace(/^[+-]/, '');
  const parts = [...body.matchAll(/(\d+\.?\d*|\.\d+)(h|ms|m|s|us|µs|ns)/g)];
  if (body === '' || parts.map(([part]) => part).join('') !== body) {
    return undefined;
  }
  const units = new Map(UNITS);
  const sum = parts.reduce((total, [, value, unit = '']) => {
    return total + Number(value) * (units.get(unit) ?? 0);
  }, 0);
  return sign * Math.round(sum);
}
