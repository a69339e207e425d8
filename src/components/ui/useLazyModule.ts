import {useCallback, useRef, useState} from 'react';

/** A part of the page's script that is fetched when it is first needed. */
export interface LazyModule<Value> {
  /** Undefined until it has come. */
  readonly value: Value | undefined;
  /** Whether the last try failed; it stays so until a try succeeds, and with it the button for one. */
  readonly failed: boolean;
  /** Fetches it, or tries again after a failure. The promise yields undefined where that fails. */
  readonly load: () => Promise<Value | undefined>;
}

/**
 * Loads a module on demand. However often `load` is called, there is one request at a time, and
 * none once the module is there.
 *
 * @param request imports the module; the same function at every render
 */
export function useLazyModule<Value>(request: () => Promise<Value>): LazyModule<Value> {
  const [state, setState] = useState<Omit<LazyModule<Value>, 'load'>>({
    value: undefined,
    failed: false,
  });
  const pending = useRef<Promise<Value | undefined>>(undefined);
  const load = useCallback(() => {
    pending.current ??= request().then(
      (value) => {
        setState({value, failed: false});
        return value;
      },
      () => {
        pending.current = undefined;
        setState({value: undefined, failed: true});
        return undefined;
      },
    );
    return pending.current;
  }, [request]);
  return {...state, load};
}
