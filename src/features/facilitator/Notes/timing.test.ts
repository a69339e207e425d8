import {expect, test} from 'vitest';
import {page} from '../../../workshop/agenda/fixture';
import {beginAt, NOT_STARTED} from '../../../workshop/agenda/running';
import {DEFAULT_SETTINGS} from '../../../workshop/agenda/settings';
import {plan} from '../../../workshop/agenda/plan';
import {timingOf} from './timing';

const pages = [page('a', 30), page('b', 40)];
const settings = {
  ...DEFAULT_SETTINGS,
  ...({version: 'full', breakLength: 0, opening: 0, questions: 0} as const),
};
const at = (id: string, slide: string) => ({page: `/${id}/`, slide, stamp: 60_000, by: 'x'});

test('a step that runs over, on a page that the day has left', () => {
  const timing = timingOf(pages, {settings, running: NOT_STARTED}, at('a', 'first'), {
    now: 60_000 + 17 * 60_000,
    minutes: 632,
  });
  expect(timing).toMatchObject({step: {elapsed: 17, planned: 15}, late: 0, rest: -2});
  expect([timing.item?.key, timing.due?.key]).toEqual(['a', 'b']);
});

test('what the facilitator said of the day counts', () => {
  const running = beginAt(plan(pages, settings), NOT_STARTED, 'b', 640);
  const timing = timingOf(pages, {settings, running}, at('b', 'second'), {now: 0, minutes: 650});
  expect(timing).toMatchObject({step: {elapsed: 0, planned: 20}, late: 10, rest: 30});
});

test('a page outside the agenda has the clock of its step alone', () => {
  const timing = timingOf(pages, {settings, running: NOT_STARTED}, at('c', ''), {
    now: 120_000,
    minutes: 600,
  });
  expect(timing.step).toEqual({elapsed: 1});
  expect([timing.item, timing.rest]).toEqual([undefined, undefined]);
});

test('in the evening before, no page is hours late', () => {
  const timing = timingOf(pages, {settings, running: NOT_STARTED}, at('a', 'first'), {
    now: 60_000,
    minutes: 22 * 60,
  });
  expect(timing.item?.key).toBe('a');
  expect(timing.rest).toBeUndefined();
});
