import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {NOT_STARTED} from './running';
import {DEFAULT_SETTINGS, NOTHING_REMEMBERED, readRemembered} from './settings';

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
