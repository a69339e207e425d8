import {useCallback, useState, type ComponentType} from 'react';
import type {PanelProps} from '../../features/search';

interface PanelState {
  /** The search itself, once its script is there. */
  readonly Panel?: ComponentType<PanelProps>;
  /** Whether the script could not be fetched. */
  readonly failed: boolean;
  /** Fetches the script, or tries again after a failure. */
  readonly load: () => void;
}

/** The search's own script, fetched when it is first needed and not with every page. */
export function usePanel(): PanelState {
  const [state, setState] = useState<Omit<PanelState, 'load'>>({failed: false});
  const load = useCallback(() => {
    import('../../features/search').then(
      ({default: Panel}) => setState({Panel, failed: false}),
      () => setState((before) => ({...before, failed: before.Panel === undefined})),
    );
  }, []);
  return {...state, load};
}
