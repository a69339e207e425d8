import {useSyncExternalStore} from 'react';
import {NOTHING, onChange, recall, type Memory} from '../../browser/storage';

/** What the browser has stored, kept up to date; empty on the server and during hydration. */
export function useMemory(): Memory {
  return useSyncExternalStore(onChange, recall, () => NOTHING);
}
