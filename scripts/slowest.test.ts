import {describe, expect, test} from 'vitest';
import {sayDuration, saySlowest} from './slowest';

describe('sayDuration', () => {
  test.each([
    [0.04, '0.0 s'],
    [8.26, '8.3 s'],
    [60, '1 min 0 s'],
    [119.7, '2 min 0 s'],
    [725, '12 min 5 s'],
  ])('%s seconds are %s', (seconds, said) => {
    expect(sayDuration(seconds)).toBe(said);
  });
});

test('the slowest parts come first, the total last', () => {
  const parts = [
    {name: 'types', seconds: 9},
    {name: 'site', seconds: 61},
    {name: 'words', seconds: 2},
  ];
  expect(saySlowest(parts, 63, 2)).toEqual([
    'The 2 slowest of 3 parts:',
    '   1 min 1 s  site',
    '       9.0 s  types',
    '   1 min 3 s  in all',
  ]);
});
