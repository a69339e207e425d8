import type {Level} from '../lesson/level';
import type {AgendaPage} from './types';

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
