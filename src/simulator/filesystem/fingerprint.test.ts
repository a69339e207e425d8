import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fingerprint} from './fingerprint';

test('the same parts have the same fingerprint', () => {
  expect(fingerprint('COPY', 'a.txt')).toBe(fingerprint('COPY', 'a.txt'));
});

test('where a text is cut counts', () => {
  const cuts = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc'], ['a', 'b', 'c']];
  expect(new Set(cuts.map((parts) => fingerprint(...parts))).size).toBe(cuts.length);
});

test('no two of many texts that are alike share one', () => {
  const texts = Array.from({length: 200_000}, (_, index) => `layer ${index.toString(7)}`);
  expect(new Set(texts.map((text) => fingerprint(text))).size).toBe(texts.length);
});

test('no two different texts share one, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (one, other) => {
      expect(fingerprint(one) === fingerprint(other)).toBe(one === other);
    }),
    {numRuns: 5000},
  );
});

test('each half alone tells most texts apart', () => {
  const halves = Array.from({length: 2000}, (_, index) => fingerprint(`${index}`).split('.'));
  for (const half of [0, 1]) {
    expect(new Set(halves.map((each) => each[half])).size).toBeGreaterThan(1995);
  }
});
