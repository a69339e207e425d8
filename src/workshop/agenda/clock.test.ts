import {describe, expect, test} from 'vitest';
import {clockText, inputText, readClock, timerText} from './clock';

describe('clock', () => {
  test('writes and reads', () => {
    expect([clockText(545), clockText(1445), inputText(545)]).toEqual(['9:05', '0:05', '09:05']);
    expect([readClock('09:05'), readClock('24:00'), readClock('1:70'), readClock('x')]).toEqual([
      545,
      undefined,
      undefined,
      undefined,
    ]);
    expect([timerText(4.5), timerText(-0.25), timerText(-0.001)]).toEqual([
      '4:30',
      '-0:15',
      '0:00',
    ]);
  });
});
