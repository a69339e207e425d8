import {useSyncExternalStore} from 'react';
import {NOTHING, onChange, recall, type Memory} from '../../browser/storage';

/** What is remembered, kept up to date; nothing on the server and while React takes a page over. */
export function useMemory(): Memory {
  return useSyncExternalStore(onChange, recall, () => NOTHING);
}
