import {plan} from '../../../workshop/agenda/plan';
import {itemAt, lateBy, shifted, stepTimes} from '../../../workshop/agenda/running';
import type {Remembered} from '../../../workshop/agenda/settings';
import type {AgendaItem, AgendaPage} from '../../../workshop/agenda/types';
import {samePage} from '../../../workshop/classroom/address';
import type {Position} from '../../../workshop/classroom/messages';

/** The clock of a step and of the day. All are minutes; a rest below 0 is time that is over. */
export interface Timing {
  readonly step: {readonly elapsed: number; readonly planned?: number};
  /** The item of the agenda that the page is; undefined where it is not in it. */
  readonly item: AgendaItem | undefined;
  /** Where the room should be now. */
  readonly due: AgendaItem | undefined;
  /** How much later than planned the day will end. */
  readonly late: number;
  /** Until the end of the page's item; undefined far from it, where the room follows no plan. */
  readonly rest?: number;
}

/** How far from the end of an item, before or after it, the room is held to it: minutes. */
const FAR = 180;

/** Where a room that is at `position` stands in its day. */
export function timingOf(
  pages: readonly AgendaPage[],
  {settings, running}: Pick<Remembered, 'settings' | 'running'>,
  position: Position,
  {now, minutes}: {readonly now: number; readonly minutes: number},
): Timing {
  const planned = plan(pages, settings);
  const items = shifted(planned, running);
  const item = items.find(({page}) => page && samePage(page.permalink, position.page));
  const step = item && stepTimes(item).find(({id}) => id === position.slide);
  return {
    step: {
      elapsed: Math.max(0, (now - position.stamp) / 60_000),
      ...(step === undefined ? {} : {planned: step.end - step.start}),
    },
    item,
    due: itemAt(items, minutes),
    late: lateBy(planned, items, running),
    ...(item !== undefined && Math.abs(item.end - minutes) <= FAR
      ? {rest: item.end - minutes}
      : {}),
  };
}
