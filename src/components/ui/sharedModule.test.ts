import {expect, test, vi} from 'vitest';
import {sharedModule} from './sharedModule';

test('it is fetched once, and known once it has come', async () => {
  const request = vi.fn(() => Promise.resolve('loaded'));
  const shared = sharedModule(request);
  expect([shared.known(), request.mock.calls.length]).toEqual([undefined, 0]);
  const first = shared.load();
  expect(shared.load()).toBe(first);
  expect(shared.known()).toBeUndefined();
  expect(await first).toBe('loaded');
  expect(shared.known()).toBe('loaded');
  expect(shared.load()).toBe(first);
  expect(request).toHaveBeenCalledTimes(1);
});

test('after a failure it is asked for again', async () => {
  const request = vi.fn(() => Promise.resolve('loaded'));
  request.mockRejectedValueOnce(new Error('offline'));
  const shared = sharedModule(request);
  await expect(shared.load()).rejects.toThrow('offline');
  expect(shared.known()).toBeUndefined();
  expect(await shared.load()).toBe('loaded');
  expect(shared.known()).toBe('loaded');
});
