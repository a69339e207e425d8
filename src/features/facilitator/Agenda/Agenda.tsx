import type {ReactNode} from 'react';
import {plan} from '../../../workshop/agenda/plan';
import {
  beginAt,
  delay,
  itemAt,
  lateBy,
  NOT_STARTED,
  shifted,
} from '../../../workshop/agenda/running';
import type {AgendaPage, AgendaSettings} from '../../../workshop/agenda/types';
import {minutesNow} from '../now';
import {useNow} from '../useNow';
import {useRemembered} from '../useRemembered';
import Now from './Now';
import Pages from './Pages';
import Schedule from './Schedule';
import Settings from './Settings';

/** The agenda of the day: what was planned, and how it moves as the day goes. */
export default function Agenda({pages}: {readonly pages: readonly AgendaPage[]}): ReactNode {
  const [{settings, running}, change] = useRemembered();
  const now = useNow();
  const minutes = now && minutesNow(now);
  const planned = plan(pages, settings);
  const items = shifted(planned, running);
  const current = minutes === undefined ? undefined : itemAt(items, minutes);
  const isRunning = current !== undefined && minutes !== undefined && minutes >= current.start;
  const set = (chosen: AgendaSettings): void => change({settings: chosen});
  return (
    <>
      <Settings settings={settings} onChange={set} />
      <Now
        items={items}
        current={current}
        minutes={minutes}
        late={lateBy(planned, items, running)}
        started={running !== NOT_STARTED && running.goal !== undefined}
        onDelay={(more) => current && change({running: delay(planned, running, current.key, more)})}
        onReset={() => change({running: NOT_STARTED})}
      />
      <Schedule
        items={items}
        current={isRunning ? current.key : undefined}
        onHere={(key) =>
          minutes !== undefined &&
          change({running: beginAt(planned, running, key, Math.floor(minutes))})
        }
      />
      <Pages pages={pages} settings={settings} onChange={set} />
    </>
  );
}
