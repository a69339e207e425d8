import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {clockText, inputText, readClock, timerText} from './clock';
import {suggestCuts} from './cuts';
import {page} from './fixture';
import {movedBy, plan, totalMinutes} from './plan';
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
import {DEFAULT_SETTINGS, NOTHING_REMEMBERED, readRemembered} from './settings';
import {LEVELS} from '../lesson/level';
import {VERSIONS, type AgendaItem, type AgendaSettings} from './types';

const full: AgendaSettings = {
  ...DEFAULT_SETTINGS,
  ...{version: 'full', lunchLength: 0, opening: 0, questions: 0},
};
const say = (items: readonly AgendaItem[]) =>
  items.map(({key, start, end}) => `${key} ${clockText(start)}-${clockText(end)}`);

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

describe('what to cut', () => {
  const items = plan([page('a', 30), page('b', 40, 'standard'), page('c', 20, 'optional')], full);

  test('steps before pages, optional ones before standard ones, and no more than needed', () => {
    expect(suggestCuts(items, 0)).toEqual([]);
    expect(suggestCuts(items, 7).map(({kind, key}) => `${kind} ${key}`)).toEqual([
      'step a',
      'step b',
    ]);
    expect(suggestCuts(items, 25).map(({kind, key}) => `${kind} ${key}`)).toEqual([
      'step a',
      'step b',
      'page c',
    ]);
    // The page's own step does not count twice: 5 + 5 + 20 minutes are saved, not 35.
    expect(suggestCuts(items, 31).map(({kind, key}) => `${kind} ${key}`)).toEqual([
      'step a',
      'page c',
      'page b',
    ]);
    expect(suggestCuts(items, 500).map(({kind, key}) => `${kind} ${key}`)).toEqual([
      'step a',
      'page c',
      'page b',
    ]);
  });
});

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

describe('what was remembered', () => {
  test('comes back as it was on the same day', () => {
    const stored = {
      ...NOTHING_REMEMBERED,
      day: '2026-11-24',
      running: {began: {a: 601.5}, longer: {a: 5}},
      address: 'http://192.0.2.10:8080/',
    };
    expect(readRemembered(JSON.parse(JSON.stringify(stored)), '2026-11-24')).toEqual(stored);
    expect(readRemembered(stored, '2026-11-25').running).toEqual(NOT_STARTED);
  });

  test('anything else becomes the default, part by part', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readRemembered(value, '2026-11-24').settings.breakEvery).toBeGreaterThanOrEqual(10);
      }),
    );
    expect(
      readRemembered(
        {
          settings: {
            ...{version: '9h', start: 90.5, breakEvery: 0, opening: -1, questions: 15},
            ...{pages: {a: 1, b: false}, order: ['b', 7, 'a']},
          },
          day: '2026-11-24',
          running: {began: {a: 'x', b: 600}, longer: []},
          address: 7,
        },
        '2026-11-24',
      ),
    ).toEqual({
      ...NOTHING_REMEMBERED,
      settings: {
        ...DEFAULT_SETTINGS,
        ...{breakEvery: 10, questions: 15, pages: {b: false}, order: ['b', 'a']},
      },
      day: '2026-11-24',
      running: {began: {b: 600}, longer: {}},
    });
  });
});
