import {afterEach, describe, expect, test, vi} from 'vitest';
import type {Message} from '../workshop/classroom/messages';
import {openChannel} from './channel';

describe('the channel to other windows', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    localStorage.clear();
  });

  test('without BroadcastChannel the storage carries messages', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const heard: Message[] = [];
    const channel = openChannel((message) => heard.push(message));
    expect(channel.kind).toBe('storage');
    const stored = vi.spyOn(Storage.prototype, 'setItem');
    channel.send({kind: 'hello', from: 'a'});
    const [key, newValue] = stored.mock.calls[0]!;
    // What the browser tells the other windows of it.
    window.dispatchEvent(new StorageEvent('storage', {key, newValue}));
    window.dispatchEvent(new StorageEvent('storage', {key, newValue: '{'}));
    window.dispatchEvent(new StorageEvent('storage', {key, newValue: null}));
    window.dispatchEvent(new StorageEvent('storage', {key: 'other', newValue}));
    expect(heard).toEqual([{kind: 'hello', from: 'a'}]);
    channel.close();
    window.dispatchEvent(new StorageEvent('storage', {key, newValue}));
    expect(heard).toHaveLength(1);
  });

  test('where both are blocked it says so', () => {
    const blocked = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('BroadcastChannel', blocked);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(blocked);
    const channel = openChannel(() => undefined);
    expect(channel.kind).toBe('none');
    channel.send({kind: 'hello', from: 'a'});
  });
});
