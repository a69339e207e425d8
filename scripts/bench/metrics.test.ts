import {describe, expect, it} from 'vitest';
import {blockingTime, layoutShift, median} from './metrics';

describe('blockingTime', () => {
  it('counts what is above 50 ms, after the first paint alone', () => {
    const tasks = [
      {start: 0, duration: 300},
      {start: 350, duration: 100},
      {start: 500, duration: 40},
      {start: 600, duration: 250},
    ];
    // Of the second task 50 ms are seen, of the fourth 250.
    expect(blockingTime(tasks, 400)).toBe(200);
    expect(blockingTime(tasks, 0)).toBe(250 + 50 + 200);
  });
});

describe('layoutShift', () => {
  it('sums a session and takes the worst', () => {
    const shifts = [
      {start: 100, score: 0.1},
      {start: 600, score: 0.2},
      {start: 2000, score: 0.25},
    ];
    expect(layoutShift(shifts)).toBeCloseTo(0.3);
  });

  it('ends a session after five seconds', () => {
    const shifts = Array.from({length: 12}, (_, i) => ({start: i * 900, score: 0.1}));
    expect(layoutShift(shifts)).toBeCloseTo(0.6);
  });

  it('is 0 without shifts', () => {
    expect(layoutShift([])).toBe(0);
  });
});

describe('median', () => {
  it('is the value in the middle, or the mean of two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
});
