import {LEVELS} from '../lesson/level';
import type {AgendaItem} from './types';

/** Something that can be left out of what is still to come, and the minutes that it saves. */
export type Saving =
  | {
      readonly kind: 'step';
      readonly key: string;
      readonly step: string;
      readonly title: string;
      readonly minutes: number;
    }
  | {readonly kind: 'page'; readonly key: string; readonly minutes: number};

/**
 * What to leave out to save `minutes`, from what costs least to lose: first the steps that may be
 * left out, then pages, the optional ones from the end, then the standard ones. Core pages stay.
 * It is as much as is needed and no more; all there is where that is too little.
 * @param coming items that have not begun
 */
export function suggestCuts(coming: readonly AgendaItem[], minutes: number): readonly Saving[] {
  const steps = coming.flatMap(({key, page, without}): Saving[] =>
    (page?.cuts ?? [])
      .filter(({step}) => !without.includes(step))
      .map((cut) => ({kind: 'step', key, ...cut})),
  );
  const pages = [...LEVELS].reverse().flatMap((level) =>
    level === 'core'
      ? []
      : [...coming]
          .reverse()
          .filter(({page}) => page?.level === level)
          .map(({key, start, end}): Saving => ({kind: 'page', key, minutes: end - start})),
  );
  let chosen: readonly Saving[] = [];
  for (const saving of [...steps, ...pages]) {
    if (chosen.reduce((sum, {minutes: saved}) => sum + saved, 0) >= minutes) {
      break;
    }
    // A page that goes takes its steps with it.
    const {kind, key} = saving;
    chosen = [...chosen.filter((other) => kind === 'step' || other.key !== key), saving];
  }
  return chosen;
}
