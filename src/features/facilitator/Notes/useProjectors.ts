import {useCallback, useEffect, useEffectEvent, useRef, useState} from 'react';
import {openChannel, windowName, type Channel, type Way} from '../../../browser/channel';
import {leads, stampAfter, type Message, type Shown} from '../../../workshop/classroom/messages';

/** How often the window asks whether a projector is there, and when one counts as gone. */
const ASK = 3000;
const GONE = 8000;

interface Projectors {
  /** What the projector shows, or showed before it was closed. */
  readonly shown: Shown | undefined;
  readonly connected: boolean;
  /** Undefined until the page is live. */
  readonly way: Way | undefined;
  /** Takes the room to a slide of the page that is shown. */
  readonly go: (slide: string) => void;
}

/** Follows the projector windows, and leads them. They may come and go. */
export function useProjectors(): Projectors {
  const [name] = useState(windowName);
  const [way, setWay] = useState<Way>();
  const [shown, setShown] = useState<Shown>();
  const [connected, setConnected] = useState(false);
  const channel = useRef<Channel>(undefined);
  const seen = useRef(new Map<string, number>());

  const count = useCallback(() => {
    for (const [window, time] of seen.current) {
      if (Date.now() - time > GONE) {
        seen.current.delete(window);
      }
    }
    setConnected(seen.current.size > 0);
  }, []);
  const hear = useEffectEvent((message: Message) => {
    if (message.kind === 'at') {
      // Where no window was left, one that was just opened is where the room is.
      const isFirst = seen.current.size === 0;
      seen.current.set(message.from, Date.now());
      if (shown === undefined || isFirst || !leads(shown, message.shown)) {
        setShown(message.shown);
      }
    } else if (message.kind === 'bye') {
      seen.current.delete(message.from);
    }
    count();
  });

  useEffect(() => {
    const opened = openChannel((message) => hear(message));
    channel.current = opened;
    const ask = (): void => {
      count();
      opened.send({kind: 'hello', from: name});
    };
    // Not in the effect itself: the page is drawn first.
    const first = window.setTimeout(() => setWay(opened.way));
    ask();
    const timer = window.setInterval(ask, ASK);
    document.addEventListener('visibilitychange', ask);
    return () => {
      window.clearTimeout(first);
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
      opened.close();
    };
  }, [name, count]);

  const go = useCallback(
    (slide: string) => {
      if (shown === undefined) {
        return;
      }
      const to = {
        page: shown.page,
        slide,
        stamp: stampAfter(shown, Date.now()),
        by: name,
      };
      setShown({...shown, ...to});
      channel.current?.send({kind: 'go', from: name, to});
    },
    [shown, name],
  );
  return {shown, connected, way, go};
}
