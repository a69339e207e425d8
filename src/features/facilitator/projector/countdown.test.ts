import {expect, test} from 'vitest';
import {countdownOf, countdownText, leftAt, lengthened, toggled} from './countdown';

const MINUTE = 60_000;
/** The moment at which a test begins, in milliseconds since 1970. */
const T0 = Date.UTC(2026, 10, 24, 1, 0, 0);
const running = toggled(countdownOf(5), T0);

test('stands still until it is started, and then follows the clock', () => {
  expect(leftAt(countdownOf(5), T0)).toBe(5 * MINUTE);
  expect(leftAt(running, T0 + 90_000)).toBe(3.5 * MINUTE);
  expect(leftAt(running, T0 + 10 * MINUTE)).toBe(0);
});

test('a clock that is set back does not lengthen it', () => {
  expect(leftAt(running, T0 - MINUTE)).toBe(5 * MINUTE);
});

test('keeps what is left while it is paused', () => {
  const paused = toggled(running, T0 + MINUTE);
  expect(leftAt(paused, T0 + 30 * MINUTE)).toBe(4 * MINUTE);
  const again = toggled(paused, T0 + 30 * MINUTE);
  expect(leftAt(again, T0 + 31 * MINUTE)).toBe(3 * MINUTE);
});

test('begins anew once it is over', () => {
  const over = T0 + 6 * MINUTE;
  expect(leftAt(toggled(running, over), over + MINUTE)).toBe(4 * MINUTE);
});

test('gets longer and shorter while it runs and before', () => {
  expect(lengthened(countdownOf(5), 1, T0)).toEqual({length: 6 * MINUTE, left: 6 * MINUTE});
  const longer = lengthened(running, 1, T0 + MINUTE);
  expect(leftAt(longer, T0 + 2 * MINUTE)).toBe(4 * MINUTE);
  expect(leftAt(lengthened(running, -1, T0), T0)).toBe(4 * MINUTE);
});

test('keeps a minute at least, or what is left of it, and 99 minutes at most', () => {
  expect(lengthened(countdownOf(1), -1, T0)).toEqual(countdownOf(1));
  expect(lengthened(countdownOf(99), 1, T0)).toEqual(countdownOf(99));
  const late = T0 + 4.5 * MINUTE;
  expect(leftAt(lengthened(running, -1, late), late)).toBe(0.5 * MINUTE);
  expect(countdownOf(0)).toEqual(countdownOf(1));
  expect(countdownOf(7.2)).toEqual(countdownOf(8));
});

test('made longer once it is over, it waits to be started', () => {
  const over = T0 + 6 * MINUTE;
  const longer = lengthened(running, 1, over);
  expect(longer.since).toBeUndefined();
  expect(leftAt(longer, over + MINUTE)).toBe(MINUTE);
});

test.each([
  [5 * MINUTE, '05:00'],
  [299_001, '05:00'],
  [299_000, '04:59'],
  [1, '00:01'],
  [0, '00:00'],
  [99 * MINUTE, '99:00'],
])('%i milliseconds are %s', (milliseconds, text) => {
  expect(countdownText(milliseconds)).toBe(text);
});
