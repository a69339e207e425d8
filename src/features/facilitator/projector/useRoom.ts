import {useCallback, useEffect, useEffectEvent, useRef, useState} from 'react';
import {openChannel, windowName, type Channel} from '../../../browser/channel';
import {
  leads,
  stampAfter,
  type Message,
  type Position,
  type SlideName,
} from '../../../workshop/classroom/messages';

const STORED = 'docker-workshop-projector';

/** When this window came to a slide, where it was there before a reload. */
function stampBefore(page: string, slide: string): number | undefined {
  try {
    const [storedPage, storedSlide, stamp] = JSON.parse(
      sessionStorage.getItem(STORED) ?? '[]',
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
    sessionStorage.setItem(STORED, JSON.stringify([page, slide, stamp]));
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
  /** Opens another page, on which the room is. */
  readonly onOtherPage: (position: Position) => void;
}

/**
 * Where the room is, kept together with the other windows: what one of them does, the others
 * follow. A window that comes to a page that the room is on takes the room's place.
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

  const sayWhere = useEffectEvent(() => {
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
  const hear = useEffectEvent((message: Message) => {
    if (message.kind === 'hello') {
      sayWhere();
    } else if (message.kind === 'go' && leads(message.to, position)) {
      follow(message.to);
    } else if (message.kind === 'at' && leads(message.shown, position)) {
      follow(message.shown);
    }
  });

  useEffect(() => {
    const opened = openChannel((message) => hear(message));
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
    sayWhere();
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
