import {expect, test} from 'vitest';
import {formatSize} from './formatSize';

test.each([
  [0, '0 B'],
  [512, '512 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [16_400, '16.4 kB'],
  [999_900, '1 MB'],
  [78_000_000, '78 MB'],
  [1_250_000_000, '1.25 GB'],
  [2_500_000_000_000, '2500 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text.replace(' ', '\u00A0'));
});
