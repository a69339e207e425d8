import {useState} from 'react';
import {plan} from '../../../workshop/agenda/plan';
import {itemAt, shifted} from '../../../workshop/agenda/running';
import type {AgendaPage} from '../../../workshop/agenda/types';
import {minutesNow} from '../now';
import {useRemembered} from '../useRemembered';
import {countdownOf, leftAt, lengthened, toggled, type Countdown} from './countdown';
import type {CountdownIntent} from './keys';

const FIRST_MINUTES = 5;

/** The countdown of a projector: it runs on while it is closed and while slides are turned. */
export interface ProjectorCountdown {
  readonly countdown: Countdown;
  readonly isShown: boolean;
  readonly show: () => void;
  readonly act: (intent: CountdownIntent) => void;
}

/** A countdown of five minutes; in a break or at lunch, of what the agenda leaves of it. */
export function useCountdown(pages: readonly AgendaPage[]): ProjectorCountdown {
  const [{settings, running}] = useRemembered();
  const [countdown, setCountdown] = useState(() => countdownOf(FIRST_MINUTES));
  const [isShown, setShown] = useState(false);
  const show = (): void => {
    const minutes = minutesNow();
    const item = itemAt(shifted(plan(pages, settings), running), minutes);
    const isPause = item?.kind === 'break' || item?.kind === 'lunch';
    const isUnused = countdown.since === undefined && countdown.left === countdown.length;
    // One that was started is shown as it is; one that has come to its end begins with five minutes.
    if (isPause && isUnused) {
      setCountdown(countdownOf(item.end - minutes));
    } else if (leftAt(countdown, Date.now()) === 0) {
      setCountdown(countdownOf(FIRST_MINUTES));
    }
    setShown(true);
  };
  const acts: Readonly<Record<CountdownIntent, () => void>> = {
    toggle: () => setCountdown((before) => toggled(before, Date.now())),
    longer: () => setCountdown((before) => lengthened(before, 1, Date.now())),
    shorter: () => setCountdown((before) => lengthened(before, -1, Date.now())),
    close: () => setShown(false),
  };
  return {countdown, isShown, show, act: (intent) => acts[intent]()};
}
