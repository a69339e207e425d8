import {readMessage, type Message} from '../workshop/classroom/messages';

/** What carries messages between the windows of this browser; `none` where it blocks both. */
export type ChannelKind = 'broadcast' | 'storage' | 'none';

export interface Channel {
  readonly kind: ChannelKind;
  readonly send: (message: Message) => void;
  readonly close: () => void;
}

const NAME = 'docker-workshop-room';

function broadcastChannel(listen: (message: unknown) => void): Channel | undefined {
  try {
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = ({data}) => listen(data);
    return {
      kind: 'broadcast',
      send: (message) => channel.postMessage(message),
      close: () => channel.close(),
    };
  } catch {
    // The browser is older than BroadcastChannel, or blocks it with all storage of the site.
    return undefined;
  }
}

/**
 * Sends messages through `localStorage`, of whose changes the other windows are told; what is stored
 * is removed at once. Undefined where storage is blocked.
 */
function storageChannel(listen: (message: unknown) => void): Channel | undefined {
  try {
    localStorage.removeItem(NAME);
  } catch {
    return undefined;
  }
  const onStorage = ({key, newValue}: StorageEvent): void => {
    if (key === NAME && newValue !== null) {
      try {
        listen(JSON.parse(newValue));
      } catch {
        // No JSON: this site did not write it.
      }
    }
  };
  window.addEventListener('storage', onStorage);
  return {
    kind: 'storage',
    send: (message) => {
      try {
        localStorage.setItem(NAME, JSON.stringify(message));
        localStorage.removeItem(NAME);
      } catch {
        // The storage is full. The message is lost, and the other window asks again.
      }
    },
    close: () => window.removeEventListener('storage', onStorage),
  };
}

/** Opens a channel to the other windows; `listen` gets what they send, and not what this one does. */
export function openChannel(listen: (message: Message) => void): Channel {
  const receive = (value: unknown): void => {
    const message = readMessage(value);
    if (message !== undefined) {
      listen(message);
    }
  };
  return (
    broadcastChannel(receive) ??
    storageChannel(receive) ?? {kind: 'none', send: () => undefined, close: () => undefined}
  );
}

/** A name for this window, new with each load. */
export function windowName(): string {
  return Math.random().toString(36).slice(2);
}
