import {useCallback, useMemo} from 'react';
import {readRemembered, type Remembered} from '../../workshop/agenda/settings';
import {recall, remember} from '../../browser/storage';
import {useMemory} from '../../components/ui/useStorage';
import {today} from './now';

/**
 * What the facilitator set in this browser, and how to change it. Another window's change shows
 * here too. On the server, and where nothing is stored, it is the default.
 */
export function useRemembered(): readonly [Remembered, (change: Partial<Remembered>) => void] {
  const {agenda} = useMemory();
  const day = today();
  const remembered = useMemo(() => readRemembered(agenda, day), [agenda, day]);
  const change = useCallback((part: Partial<Remembered>) => {
    remember({agenda: {...readRemembered(recall().agenda, today()), ...part}});
  }, []);
  return [remembered, change];
}
