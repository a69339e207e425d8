import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {LEVELS} from '../lesson/level';
import {full, page, say} from './fixture';
import {movedBy, plan, totalMinutes} from './plan';
import {VERSIONS} from './types';

describe('plan', () => {
  const pages = [page('a', 30), page('b', 40, 'standard'), page('c', 20, 'optional')];

  test('pages follow each other, with a break before what would last too long', () => {
    expect(say(plan(pages, full))).toEqual([
      'a 10:00-10:30',
      'break-1 10:30-10:40',
      'b 10:40-11:20',
      'c 11:20-11:40',
    ]);
  });

  test('shorter versions leave out pages and steps', () => {
    expect(say(plan(pages, {...full, version: '2h'}))).toEqual(['a 10:00-10:25']);
    const [a, b, ...rest] = plan(pages, {...full, version: '3h'});
    expect([a?.without, b?.key, rest]).toEqual([['second'], 'b', []]);
  });

  test('a facilitator’s choice of a page goes before the version', () => {
    const items = plan(pages, {...full, version: '2h', pages: {a: false, c: true}});
    expect(say(items)).toEqual(['c 10:00-10:15']);
  });

  test('lunch comes between pages, nearest to its time', () => {
    const items = plan([page('a', 50), page('b', 50), page('c', 50), page('d', 50)], {
      ...full,
      breakLength: 0,
      lunchAt: 11 * 60 + 50,
      lunchLength: 60,
    });
    expect(say(items)).toEqual([
      'a 10:00-10:50',
      'b 10:50-11:40',
      'lunch 11:40-12:40',
      'c 12:40-13:30',
      'd 13:30-14:20',
    ]);
  });

  test('who starts after lunch has none, and a page longer than the stretch is whole', () => {
    const items = plan([page('a', 100), page('b', 10)], {...full, start: 780, lunchLength: 60});
    expect(say(items)).toEqual(['a 13:00-14:40', 'break-1 14:40-14:50', 'b 14:50-15:00']);
  });

  test('the day opens and ends with slots of its own, and no pause comes before the first page', () => {
    const slots = {
      ...full,
      opening: 15,
      questions: 20,
      breakEvery: 40,
      lunchAt: 600,
      lunchLength: 60,
    };
    expect(say(plan([page('a', 40), page('b', 10)], slots))).toEqual([
      'opening 10:00-10:15',
      'a 10:15-10:55',
      'break-1 10:55-11:05',
      'b 11:05-11:15',
      'questions 11:15-11:35',
    ]);
  });

  test('a facilitator’s own order goes before that of the course', () => {
    expect(movedBy(pages, 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(movedBy(pages, 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(movedBy(pages, 'c', 1)).toEqual(['a', 'b', 'c']);
    const keys = plan(pages, {...full, breakLength: 0, order: ['c', 'a']}).map(({key}) => key);
    expect(keys).toEqual(['c', 'a', 'b']);
  });

  test('whatever is set, the day has no holes, and no pause is first, last or beside another', () => {
    const settings = fc.record({
      version: fc.constantFrom(...VERSIONS),
      start: fc.integer({min: 0, max: 1439}),
      breakEvery: fc.integer({min: 10, max: 200}),
      breakLength: fc.integer({min: 0, max: 30}),
      lunchAt: fc.integer({min: 0, max: 1439}),
      lunchLength: fc.integer({min: 0, max: 90}),
      opening: fc.integer({min: 0, max: 20}),
      questions: fc.integer({min: 0, max: 20}),
      pages: fc.constant({}),
      order: fc.uniqueArray(fc.integer({min: 0, max: 12}).map((at) => `p${at}`)),
    });
    const lengths = fc.array(fc.tuple(fc.integer({min: 1, max: 90}), fc.constantFrom(...LEVELS)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(settings, lengths, (chosen, list) => {
        const items = plan(
          list.map(([length, level], index) => page(`p${index}`, length, level)),
          chosen,
        );
        expect(items[0]?.start ?? chosen.start).toBe(chosen.start);
        items.forEach((item, index) => {
          const before = items[index - 1];
          expect(item.end).toBeGreaterThan(item.start);
          expect(before?.end ?? item.start).toBe(item.start);
          if (item.kind === 'break' || item.kind === 'lunch') {
            expect(before?.kind).toBe('page');
            expect(items[index + 1]?.kind).toBe('page');
          }
        });
        expect(totalMinutes(items)).toBe(items.reduce((sum, {start, end}) => sum + end - start, 0));
      }),
    );
  });
});
