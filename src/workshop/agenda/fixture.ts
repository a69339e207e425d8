import type {Level} from '../lesson/level';
import {clockText} from './clock';
import {DEFAULT_SETTINGS} from './settings';
import type {AgendaItem, AgendaPage, AgendaSettings} from './types';

/** A page for tests: two steps, the second of which may go and then saves 5 minutes. */
export function page(id: string, duration: number, level: Level = 'core'): AgendaPage {
  return {
    id,
    title: id,
    permalink: `/${id}/`,
    duration,
    level,
    steps: [
      {id: 'first', title: 'First'},
      {id: 'second', title: 'Second'},
    ],
    cuts: [{step: 'second', title: 'Second', minutes: 5}],
  };
}

/** A day of all pages, without lunch and slots, from ten o’clock. */
export const full: AgendaSettings = {
  ...DEFAULT_SETTINGS,
  ...{version: 'full', lunchLength: 0, opening: 0, questions: 0},
};

/** Items as `key from-to`. */
export const say = (items: readonly AgendaItem[]): readonly string[] =>
  items.map(({key, start, end}) => `${key} ${clockText(start)}-${clockText(end)}`);
