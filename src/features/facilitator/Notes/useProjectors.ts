import {useCallback, useEffect, useEffectEvent, useRef, useState} from 'react';
import {openChannel, windowName, type Channel, type ChannelKind} from '../../../browser/channel';
import {leads, stampAfter, type Message, type Shown} from '../../../workshop/classroom/messages';

/** How often the window asks whether a projector is there, in milliseconds. */
const ASK_EVERY = 3000;
/** After how long without an answer a projector window counts as closed, in milliseconds. */
const WINDOW_TIMEOUT = 8000;

interface Projectors {
  /** What the projector shows, or showed before it was closed. */
  readonly shown: Shown | undefined;
  readonly connected: boolean;
  /** Undefined until the page is live. */
  readonly channel: ChannelKind | undefined;
  /** Turns all windows to another slide of the page that is shown. */
  readonly go: (slide: string) => void;
}

/** Follows the slides of the projector windows, and turns them. Such windows may open and close at any time. */
export function useProjectors(): Projectors {
  const [name] = useState(windowName);
  const [kind, setKind] = useState<ChannelKind>();
  const [shown, setShown] = useState<Shown>();
  const [connected, setConnected] = useState(false);
  const channel = useRef<Channel>(undefined);
  /** Window → when it last answered, in milliseconds since 1970. */
  const lastHeard = useRef(new Map<string, number>());
  /** Whether the last turn was made here while no projector was there to hear it. */
  const turnedAlone = useRef(false);

  const countWindows = useCallback(() => {
    for (const [window, time] of lastHeard.current) {
      if (Date.now() - time > WINDOW_TIMEOUT) {
        lastHeard.current.delete(window);
      }
    }
    setConnected(lastHeard.current.size > 0);
  }, []);
  const onMessage = useEffectEvent((message: Message) => {
    if (message.kind === 'at') {
      // With no projector left, the one that has just opened shows where the class is, unless the
      // slide was turned since: a projector that is loaded again is away for a moment.
      const isFirst = lastHeard.current.size === 0 && !turnedAlone.current;
      turnedAlone.current = false;
      lastHeard.current.set(message.from, Date.now());
      if (shown === undefined || isFirst || !leads(shown, message.shown)) {
        setShown(message.shown);
      } else if (shown.page === message.shown.page && shown.slide !== message.shown.slide) {
        // It did not hear where the room has gone: it was still coming in, or the storage was full.
        const {page, slide, stamp, by} = shown;
        channel.current?.send({kind: 'go', from: name, to: {page, slide, stamp, by}});
      }
    } else if (message.kind === 'bye') {
      lastHeard.current.delete(message.from);
    }
    countWindows();
  });

  useEffect(() => {
    const opened = openChannel((message) => onMessage(message));
    channel.current = opened;
    const ask = (): void => {
      countWindows();
      opened.send({kind: 'hello', from: name});
    };
    // After the effect, so that the page is painted before it is drawn again.
    const first = window.setTimeout(() => setKind(opened.kind));
    ask();
    const timer = window.setInterval(ask, ASK_EVERY);
    document.addEventListener('visibilitychange', ask);
    return () => {
      window.clearTimeout(first);
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
      opened.close();
    };
  }, [name, countWindows]);

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
      turnedAlone.current = lastHeard.current.size === 0;
      setShown({...shown, ...to, fresh: undefined});
      channel.current?.send({kind: 'go', from: name, to});
    },
    [shown, name],
  );
  return {shown, connected, channel: kind, go};
}
