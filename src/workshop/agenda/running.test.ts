import {describe, expect, test} from 'vitest';
import {full, page, say} from './fixture';
import {plan} from './plan';
import {
  beginAt,
  delay,
  itemAt,
  lateBy,
  NOT_STARTED,
  plannedKey,
  shifted,
  stepTimes,
} from './running';

describe('a day that goes otherwise', () => {
  const items = plan([page('a', 30), page('b', 40), page('c', 20)], {...full, breakLength: 0});

  test('as planned, nothing moves', () => {
    expect(shifted(items, NOT_STARTED)).toEqual(items);
    expect(lateBy(items, shifted(items, NOT_STARTED), NOT_STARTED)).toBe(0);
  });

  test('“we are here” moves the rest, later or earlier', () => {
    const late = shifted(items, beginAt(items, NOT_STARTED, 'b', 642));
    expect(say(late)).toEqual(['a 10:00-10:30', 'b 10:42-11:22', 'c 11:22-11:42']);
    expect(lateBy(items, late, NOT_STARTED)).toBe(12);
    const early = shifted(items, beginAt(items, NOT_STARTED, 'b', 620));
    expect(lateBy(items, early, NOT_STARTED)).toBe(-10);
  });

  test('minutes more for one item move the rest, and a new place forgets what was said of it', () => {
    const more = delay(items, delay(items, NOT_STARTED, 'b', 5), 'b', 10);
    expect(say(shifted(items, more))).toEqual(['a 10:00-10:30', 'b 10:30-11:25', 'c 11:25-11:45']);
    const again = beginAt(items, {...more, began: {c: 700}}, 'b', 635);
    expect(again).toEqual({began: {b: 635}, longer: {}, goal: 690});
  });

  describe('lunch', () => {
    const day = plan([page('a', 50), page('b', 50), page('c', 50), page('d', 50)], {
      ...full,
      ...{breakLength: 0, lunchAt: 11 * 60 + 50, lunchLength: 60},
    });

    test('stays at its time on a late day, and what it interrupts goes on after it', () => {
      const late = shifted(day, delay(day, NOT_STARTED, 'a', 12));
      expect(say(late)).toEqual([
        'a 10:00-11:02',
        'b 11:02-11:40',
        'lunch 11:40-12:40',
        'b#rest 12:40-12:52',
        'c 12:52-13:42',
        'd 13:42-14:32',
      ]);
      expect(plannedKey('b#rest')).toBe('b');
      expect(lateBy(day, late, NOT_STARTED)).toBe(12);
      // More time for what goes on is more time for the page.
      expect(delay(day, NOT_STARTED, 'b#rest', 5).longer).toEqual({b: 5});
    });

    test('comes before a page that would begin just before it', () => {
      expect(say(shifted(day, delay(day, NOT_STARTED, 'a', 40)))).toEqual([
        'a 10:00-11:30',
        'lunch 11:40-12:40',
        'b 12:40-13:30',
        'c 13:30-14:20',
        'd 14:20-15:10',
      ]);
    });

    test('stays at its time on an early day', () => {
      const early = shifted(day, beginAt(day, NOT_STARTED, 'b', 640));
      expect(say(early).slice(1, 4)).toEqual([
        'b 10:40-11:30',
        'lunch 11:40-12:40',
        'c 12:40-13:30',
      ]);
    });

    test('is begun when the facilitator says so', () => {
      const begun = shifted(day, beginAt(day, NOT_STARTED, 'lunch', 715));
      expect(say(begun).slice(2, 4)).toEqual(['lunch 11:55-12:55', 'c 12:55-13:45']);
      // Who is at the page after lunch has had it.
      const after = shifted(day, beginAt(day, NOT_STARTED, 'c', 770));
      expect(say(after).slice(2, 4)).toEqual(['lunch 11:40-12:40', 'c 12:50-13:40']);
    });

    test('takes the place of a break beside it', () => {
      const rested = plan([page('a', 50), page('b', 50), page('c', 50)], {
        ...full,
        ...{breakEvery: 60, lunchAt: 12 * 60, lunchLength: 60},
      });
      expect(say(rested).map((it) => it.split(' ')[0])).toEqual([
        'a',
        'break-1',
        'b',
        'lunch',
        'c',
      ]);
      const late = shifted(rested, delay(rested, NOT_STARTED, 'a', 45));
      expect(say(late)).toEqual([
        'a 10:00-11:35',
        'lunch 11:50-12:50',
        'b 12:50-13:40',
        'c 13:40-14:30',
      ]);
    });
  });

  test('what is cut on the way makes up for being late', () => {
    const late = delay(items, NOT_STARTED, 'a', 25);
    const cut = items
      .filter(({key}) => key !== 'b')
      .map((item) => (item.key === 'c' ? {...item, start: 630, end: 650} : item));
    expect(lateBy(items, shifted(items, late), late)).toBe(25);
    expect(lateBy(cut, shifted(cut, late), late)).toBe(-15);
  });

  test('where the room should be', () => {
    expect(itemAt(items, 0)?.key).toBe('a');
    expect(itemAt(items, 629.9)?.key).toBe('a');
    expect(itemAt(items, 630)?.key).toBe('b');
    expect(itemAt(items, 690)).toBeUndefined();
    // Whoever is early has left what was planned for now.
    const early = shifted(items, beginAt(items, NOT_STARTED, 'c', 610));
    expect(itemAt(early, 612)?.key).toBe('c');
  });

  test('steps share the minutes of their page, without those that are left out', () => {
    const [item] = items;
    expect(stepTimes(item!)).toEqual([
      {id: 'first', start: 600, end: 615},
      {id: 'second', start: 615, end: 630},
    ]);
    expect(stepTimes({...item!, without: ['second']})).toEqual([
      {id: 'first', start: 600, end: 630},
    ]);
  });
});
