import {useEffect, useState} from 'react';

/**
 * The time; undefined until the page is live, since the server has another.
 * @param every how often it is read, in milliseconds
 */
export function useNow(every = 1000): Date | undefined {
  const [now, setNow] = useState<Date>();
  useEffect(() => {
    const tick = (): void => setNow(new Date());
    tick();
    const timer = window.setInterval(tick, every);
    return () => window.clearInterval(timer);
  }, [every]);
  return now;
}
