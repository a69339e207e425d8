import {plan} from '../../../workshop/agenda/plan';
import {itemAt, lateBy, shifted, stepTimes} from '../../../workshop/agenda/running';
import type {Remembered} from '../../../workshop/agenda/settings';
import type {AgendaItem, AgendaPage} from '../../../workshop/agenda/types';
import {samePage} from '../../../workshop/classroom/address';
import type {Position} from '../../../workshop/classroom/messages';

/** How the current step and the whole day stand, in minutes; below 0, `rest` is overtime. */
export interface Timing {
  readonly step: {readonly elapsed: number; readonly planned?: number};
  /** The item of the agenda for the page; undefined where the agenda leaves the page out. */
  readonly item: AgendaItem | undefined;
  /** The item that is due now. */
  readonly due: AgendaItem | undefined;
  /** How much later than planned the day will end. */
  readonly late: number;
  /** Until the end of the page's item; undefined where that is more than {@link FAR} away. */
  readonly rest?: number;
}

/** How far from the end of an item, before or after it, its remaining time is shown: minutes. */
const FAR = 180;

/** How a class that is at `position` stands in its day. */
export function timingOf(
  pages: readonly AgendaPage[],
  {settings, running}: Pick<Remembered, 'settings' | 'running'>,
  position: Position,
  {now, minutes}: {readonly now: number; readonly minutes: number},
): Timing {
  const planned = plan(pages, settings);
  const items = shifted(planned, running);
  // A page that lunch falls into has two items: the second counts once the first is over.
  const here = items.filter(({page}) => page && samePage(page.permalink, position.page));
  const item = here.find(({end}) => end > minutes) ?? here.at(-1);
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
