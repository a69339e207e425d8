import {useEffect, useEffectEvent, useLayoutEffect, useState, type ReactNode} from 'react';
import type {AgendaPage} from '../../../workshop/agenda/types';
import type {Position} from '../../../workshop/classroom/messages';
import Bar from './Bar';
import CodePanel from './CodePanel';
import CountdownPanel from './CountdownPanel';
import {countdownIntentOf, intentOf, type Intent} from './keys';
import {followLinks, openNotes, projectorAddress} from './links';
import {readSlides, ruleFor, slideWith} from './slides';
import {useCountdown} from './useCountdown';
import {useOverflow} from './useOverflow';
import {useRoom} from './useRoom';

/** How much of a screen a step through a long slide moves. */
const SCREEN = 0.8;

interface ProjectorProps {
  /** The element whose children are the blocks of the page. */
  readonly root: HTMLElement;
  readonly baseUrl: string;
  readonly pages: readonly AgendaPage[];
  readonly onLeave: (slide: string) => void;
}

/** The page as slides: one section at a time, with a bar at the foot of the screen. */
export default function Projector({root, baseUrl, pages, onLeave}: ProjectorProps): ReactNode {
  const [slides] = useState(() => readSlides(root));
  const [start] = useState(
    () => slideWith(root, slides, decodeURIComponent(window.location.hash.slice(1)))?.id ?? '',
  );
  const [codeShown, setCodeShown] = useState(false);
  const countdown = useCountdown(pages);
  const page = window.location.pathname;
  const [id, go] = useRoom({
    page,
    title: document.title.split(' | ')[0] ?? '',
    slides,
    start,
    onOtherPage: ({page: path, slide}: Position) =>
      window.location.assign(projectorAddress(path, slide)),
  });
  const index = Math.max(
    0,
    slides.findIndex((slide) => slide.id === id),
  );
  const slide = slides[index];
  const more = useOverflow(id);

  useEffect(() => {
    if (slide !== undefined) {
      window.history.replaceState(window.history.state, '', projectorAddress(page, slide.id));
      window.scrollTo({top: 0, behavior: 'instant'});
    }
  }, [page, slide]);

  const toSlide = (to: number): void => {
    const target = slides[to];
    if (target !== undefined) {
      go(target.id);
    }
  };
  const scroll = (screens: number): void =>
    window.scrollBy({top: screens * SCREEN * window.innerHeight, behavior: 'instant'});
  const acts: Readonly<Record<Intent, () => void>> = {
    next: () => toSlide(index + 1),
    previous: () => toSlide(index - 1),
    forward: () => (more.below ? scroll(1) : toSlide(index + 1)),
    back: () => (more.above ? scroll(-1) : toSlide(index - 1)),
    first: () => toSlide(0),
    last: () => toSlide(slides.length - 1),
    code: () => setCodeShown((isShown) => !isShown),
    countdown: countdown.show,
    leave: () => (codeShown ? setCodeShown(false) : onLeave(id)),
  };
  const act = (intent: Intent): void => acts[intent]();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // While a dialog or popover is open, it gets the keys.
    if (document.querySelector('dialog:modal, :popover-open')) {
      return;
    }
    const onCountdown = countdown.isShown ? countdownIntentOf(event) : undefined;
    const intent = intentOf(event);
    if (onCountdown !== undefined) {
      event.preventDefault();
      countdown.act(onCountdown);
    } else if (intent !== undefined) {
      event.preventDefault();
      act(intent);
    }
  });
  const onAnchor = useEffectEvent((anchor: string) => {
    const target = slideWith(root, slides, anchor);
    if (target !== undefined) {
      go(target.id);
    }
  });
  // Before the first paint: whoever sees the bar may press a key.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', press);
    const stop = followLinks((anchor) => onAnchor(anchor));
    return () => {
      document.removeEventListener('keydown', press);
      stop();
    };
  }, []);

  if (slide === undefined) {
    return null;
  }
  return (
    <>
      <style>{ruleFor(slide)}</style>
      <Bar
        slides={slides}
        index={index}
        more={more.below}
        onAct={act}
        onNotes={() => openNotes(baseUrl)}
      />
      {codeShown && (
        <CodePanel
          pages={pages}
          baseUrl={baseUrl}
          page={page}
          slide={id}
          title={slide.title}
          onClose={() => setCodeShown(false)}
        />
      )}
      {countdown.isShown && (
        <CountdownPanel countdown={countdown.countdown} onAct={countdown.act} />
      )}
    </>
  );
}
