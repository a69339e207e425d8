/** A part of the page's script that is fetched once for all who need it. */
export interface SharedModule<Value> {
  /** Undefined until it has come; then it is there at the first render of whoever comes next. */
  readonly known: () => Value | undefined;
  /**
   * Fetches it. There is one request for all, whose promise stays the same; it rejects where the
   * module cannot be fetched, and asked again after that, it tries again.
   */
  readonly load: () => Promise<Value>;
}

/**
 * For what `useLazyModule` does not do: a value that outlives the component that asked for it, and
 * a promise that React's `use` can wait for.
 * @param request imports the module
 */
export function sharedModule<Value>(request: () => Promise<Value>): SharedModule<Value> {
  let known: Value | undefined;
  let pending: Promise<Value> | undefined;
  return {
    known: () => known,
    load: () =>
      (pending ??= request().then(
        (value) => (known = value),
        (error: unknown) => {
          pending = undefined;
          throw error;
        },
      )),
  };
}
