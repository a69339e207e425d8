import {act, renderHook} from '@testing-library/react';
import {expect, test, vi} from 'vitest';
import {useLazyModule} from './useLazyModule';

interface Attempt {
  readonly resolve: (value: string) => void;
  readonly reject: (error: Error) => void;
}

/** A module that comes, or fails to, when the test says so. */
function module() {
  const attempts: Attempt[] = [];
  const request = vi.fn(
    () => new Promise<string>((resolve, reject) => attempts.push({resolve, reject})),
  );
  const settle = (how: (attempt: Attempt) => void) =>
    act(async () => {
      how(attempts.at(-1)!);
      await Promise.resolve();
    });
  return {request, settle};
}

test('nothing is fetched before it is asked for', () => {
  const {request} = module();
  const {result} = renderHook(() => useLazyModule(request));
  expect(result.current).toMatchObject({value: undefined, failed: false});
  expect(request).not.toHaveBeenCalled();
});

test('while it loads, asking again makes no second request', () => {
  const {request} = module();
  const {result} = renderHook(() => useLazyModule(request));
  void result.current.load();
  void result.current.load();
  expect(request).toHaveBeenCalledTimes(1);
  expect(result.current).toMatchObject({value: undefined, failed: false});
});

test('once loaded, it is there for all who ask', async () => {
  const {request, settle} = module();
  const {result} = renderHook(() => useLazyModule(request));
  const asked = result.current.load();
  await settle(({resolve}) => resolve('loaded'));
  expect(result.current).toMatchObject({value: 'loaded', failed: false});
  expect([await asked, await result.current.load()]).toEqual(['loaded', 'loaded']);
  expect(request).toHaveBeenCalledTimes(1);
});

test('a failure is told, and stays told until another try succeeds', async () => {
  const {request, settle} = module();
  const {result} = renderHook(() => useLazyModule(request));
  const asked = result.current.load();
  await settle(({reject}) => reject(new Error('offline')));
  expect(await asked).toBeUndefined();
  expect(result.current).toMatchObject({value: undefined, failed: true});
  void result.current.load();
  expect(request).toHaveBeenCalledTimes(2);
  expect(result.current.failed).toBe(true);
  await settle(({resolve}) => resolve('loaded'));
  expect(result.current).toMatchObject({value: 'loaded', failed: false});
});
