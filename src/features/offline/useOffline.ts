import {useEffect, useSyncExternalStore} from 'react';
import {begin, getState, subscribe} from '../../browser/offline/driver';
import type {OfflineState} from '../../browser/offline/state';

const UNKNOWN: OfflineState = {kind: 'unknown'};

/** How far the site is kept in this browser; using it begins to keep it. */
export function useOffline(): OfflineState {
  useEffect(begin, []);
  return useSyncExternalStore(subscribe, getState, () => UNKNOWN);
}
