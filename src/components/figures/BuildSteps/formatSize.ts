const UNITS = ['B', 'kB', 'MB', 'GB'];

/** Bytes as Docker counts them, 1 kB being 1000 B: `512 B`, `16.4 kB`, `1.25 GB`. */
export function formatSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  // Trailing zeros of the fraction are dropped.
  return `${Number(value.toFixed(digits))}\u00A0${UNITS[unit] ?? ''}`;
}
