import {expect, test} from 'vitest';
import {describeFirstResult} from './firstResult';

const runs = (...bytes: readonly number[]) => bytes.map((each) => ({bytes: each, time: 3_000}));

test('the medians stand beside their aims', () => {
  const {text, held} = describeFirstResult('/lab/', [
    ...runs(39_000, 40_000),
    {bytes: 1e6, time: 9e3},
  ]);
  expect(text).toContain('/lab/');
  expect(text).toMatch(/on demand, kB gz \(editor apart\) +40\.0 {3}aim ≤ 40\.0 ✓/);
  expect(text).toMatch(/first simulated result, s +3\.00 {3}aim ≤ 3\.5 ✓/);
  expect(held).toBe(true);
});

test('an aim that is missed is told; bytes beyond the limit are not let through', () => {
  expect(describeFirstResult('/lab/', runs(60_000))).toMatchObject({
    text: expect.stringContaining('60.0   aim ≤ 40.0 ✗') as string,
    held: true,
  });
  expect(describeFirstResult('/lab/', runs(200_000)).held).toBe(false);
});
