import {useCallback, useEffect, useState} from 'react';
import {readRemembered, type Remembered} from '../agenda/settings';
import {recall, remember} from '../site/memory';
import {today} from './now';

const read = (): Remembered => readRemembered(recall().agenda, today());

/**
 * What the facilitator set in this browser, and how to change it. Another window's change shows
 * here too. On the server, and where nothing is stored, it is the default.
 */
export function useRemembered(): readonly [Remembered, (change: Partial<Remembered>) => void] {
  const [remembered, setRemembered] = useState(read);
  useEffect(() => {
    const onStorage = (): void => setRemembered(read());
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, []);
  const change = useCallback((part: Partial<Remembered>) => {
    const agenda = {...read(), ...part};
    remember({agenda});
    setRemembered(agenda);
  }, []);
  return [remembered, change];
}
