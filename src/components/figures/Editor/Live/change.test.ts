import fc from 'fast-check';
import {expect, test} from 'vitest';
import {changeBetween} from './change';

const texts = fc.string({unit: fc.constantFrom('a', 'b', '\n', '한'), maxLength: 12});

test('it makes the one text read as the other, and touches nothing that both have at their ends', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const change = changeBetween(before, after);
      if (change === undefined) {
        expect(before).toBe(after);
        return;
      }
      const {from, to, insert} = change;
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
      const replaced = before.slice(from, to);
      expect(replaced === '' || insert === '' || replaced.at(0) !== insert.at(0)).toBe(true);
      expect(replaced === '' || insert === '' || replaced.at(-1) !== insert.at(-1)).toBe(true);
    }),
  );
});

test('how lines end is no difference', () => {
  expect(changeBetween('a\nb\n', 'a\r\nb\r')).toBeUndefined();
  expect(changeBetween('a\nb', 'a\r\nc')).toEqual({from: 2, to: 3, insert: 'c'});
});
