import {readMessage, type Message} from '../workshop/classroom/messages';

/** How windows of this browser reach each other; `none` where the browser lets them not. */
export type Way = 'broadcast' | 'storage' | 'none';

export interface Channel {
  readonly way: Way;
  readonly send: (message: Message) => void;
  readonly close: () => void;
}

const NAME = 'docker-workshop-room';

function broadcastChannel(listen: (message: unknown) => void): Channel | undefined {
  try {
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = ({data}) => listen(data);
    return {
      way: 'broadcast',
      send: (message) => channel.postMessage(message),
      close: () => channel.close(),
    };
  } catch {
    // Not there, or forbidden as other storage may be.
    return undefined;
  }
}

/** Other windows are told of what is stored; it is taken out again at once. */
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
        // Not one of ours.
      }
    }
  };
  window.addEventListener('storage', onStorage);
  return {
    way: 'storage',
    send: (message) => {
      try {
        localStorage.setItem(NAME, JSON.stringify(message));
        localStorage.removeItem(NAME);
      } catch {
        // Full: the other window asks again.
      }
    },
    close: () => window.removeEventListener('storage', onStorage),
  };
}

/** Opens the way to the other windows; `listen` gets what they send, and nothing of its own. */
export function openChannel(listen: (message: Message) => void): Channel {
  const receive = (value: unknown): void => {
    const message = readMessage(value);
    if (message !== undefined) {
      listen(message);
    }
  };
  return (
    broadcastChannel(receive) ??
    storageChannel(receive) ?? {way: 'none', send: () => undefined, close: () => undefined}
  );
}

/** A name for this window, new with each load. */
export function windowName(): string {
  return Math.random().toString(36).slice(2);
}
