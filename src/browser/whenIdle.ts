/**
 * Calls `then` when the browser has nothing better to do; where it cannot tell when that is, after what runs now.
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
