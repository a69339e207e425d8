import {useCallback, useEffect, useEffectEvent, useRef, useState} from 'react';
import {openChannel, windowName, type Channel} from '../../../browser/channel';
import {
  leads,
  stampAfter,
  type Message,
  type Position,
  type SlideName,
} from '../../../workshop/classroom/messages';

const STORAGE_KEY = 'docker-workshop-projector';

/** When this window reached a slide, in milliseconds since 1970, where that was before a reload. */
function stampBefore(page: string, slide: string): number | undefined {
  try {
    const [storedPage, storedSlide, stamp] = JSON.parse(
      sessionStorage.getItem(STORAGE_KEY) ?? '[]',
    ) as unknown[];
    return storedPage === page && storedSlide === slide && typeof stamp === 'number'
      ? stamp
      : undefined;
  } catch {
    return undefined;
  }
}

function store({page, slide, stamp}: Position): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([page, slide, stamp]));
  } catch {
    // The timer of the step begins anew after a reload.
  }
}

interface RoomProps {
  readonly page: string;
  readonly title: string;
  readonly slides: readonly SlideName[];
  /** The slide that the address asks for. */
  readonly start: string;
  /** Opens another page, to which another window has gone. */
  readonly onOtherPage: (position: Position) => void;
}

/**
 * The slide that the class is on, the same in all windows: when one of them turns a slide, the others
 * follow. A window that opens the page on which the others are starts at their slide.
 * @returns the anchor of the slide, and how to go to another
 */
export function useRoom({
  page,
  title,
  slides,
  start,
  onOtherPage,
}: RoomProps): readonly [string, (slide: string) => void] {
  const [name] = useState(windowName);
  const [position, setPosition] = useState<Position>(() => {
    const before = stampBefore(page, start);
    const fresh = before === undefined;
    return {page, slide: start, stamp: before ?? Date.now(), by: name, fresh};
  });
  const channel = useRef<Channel>(undefined);

  const announcePosition = useEffectEvent(() => {
    channel.current?.send({kind: 'at', from: name, shown: {...position, title, slides}});
  });
  const follow = useEffectEvent((to: Position) => {
    if (to.page !== page) {
      onOtherPage(to);
    } else if (slides.some(({id}) => id === to.slide)) {
      const {slide, stamp, by, fresh} = to;
      setPosition({page, slide, stamp, by, fresh});
    }
  });
  const onMessage = useEffectEvent((message: Message) => {
    if (message.kind === 'hello') {
      announcePosition();
    } else if (message.kind === 'go' && leads(message.to, position)) {
      follow(message.to);
    } else if (message.kind === 'at' && leads(message.shown, position)) {
      follow(message.shown);
    }
  });

  useEffect(() => {
    const opened = openChannel((message) => onMessage(message));
    channel.current = opened;
    opened.send({kind: 'hello', from: name});
    const leave = (): void => opened.send({kind: 'bye', from: name});
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      opened.close();
    };
  }, [name]);

  useEffect(() => {
    store(position);
    announcePosition();
  }, [position]);

  const go = useCallback(
    (slide: string) =>
      setPosition((last) => ({
        page,
        slide,
        stamp: stampAfter(last, Date.now()),
        by: name,
      })),
    [page, name],
  );
  return [position.slide, go];
}
