/**
 * Calls `then` when the browser has nothing better to do; at once in a while where it cannot tell.
 *
 * @returns how to stop waiting
 */
export function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(then, 0);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(then, {timeout: 1000});
  return () => cancelIdleCallback(request);
}
