import {
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex]';

/** How far from the screen a figure gets its script: about one screen ahead. */
const MARGIN = '600px';

/** Calls `then` once `node` is near the screen, or has the focus; returns how to stop waiting. */
export function whenNear(node: HTMLElement, then: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) {
        then();
      }
    },
    {rootMargin: MARGIN},
  );
  observer.observe(node);
  node.addEventListener('focusin', then);
  return () => {
    observer.disconnect();
    node.removeEventListener('focusin', then);
  };
}

/** Which of the focusable elements in `node` has the focus, or -1. */
function focusedIndex(node: HTMLElement): number {
  return [...node.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement ?? node);
}

interface FigureModule<Props> {
  readonly default: ComponentType<Props>;
  /**
   * Fetches what the figure needs besides its script, before it takes the drawing's place: after
   * that it draws itself at once.
   */
  readonly prepare?: (props: Props) => Promise<unknown>;
}

/**
 * A figure whose script comes when the reader gets near it. The server draws it whole, so that it
 * reads and keeps its size before that and without any script; then the live figure takes the
 * place of the drawing, with the focus where it was.
 *
 * It is not left to Suspense: a boundary that has not hydrated yet is thrown away as soon as a
 * context above it changes, which Docusaurus' browser context does right after hydration.
 */
export default function lazyFigure<Props extends object>(
  load: () => Promise<FigureModule<Props>>,
): ComponentType<Props> {
  const Figure = lazy(load);

  return function LazyFigure(props: Props): ReactNode {
    const [isHydration] = useState(!useIsBrowser());
    const [Live, setLive] = useState<ComponentType<Props>>();
    const holder = useRef<HTMLDivElement>(null);
    const focused = useRef(-1);

    const wake = useEffectEvent(async (node: HTMLElement) => {
      const {default: Loaded, prepare} = await load();
      await prepare?.(props);
      focused.current = focusedIndex(node);
      // Not the component from `lazy`: it would suspend for a moment, and the page would jump.
      setLive(() => Loaded);
    });

    useEffect(() => {
      const node = holder.current;
      if (!isHydration || node === null) {
        return undefined;
      }
      if (node.childElementCount === 0) {
        // The server of `npm start` draws nothing.
        void wake(node);
        return undefined;
      }
      return whenNear(node, () => void wake(node));
    }, [isHydration]);

    const restoreFocus = (node: HTMLDivElement | null) => {
      if (node !== null && focused.current >= 0) {
        [...node.querySelectorAll<HTMLElement>(FOCUSABLE)][focused.current]?.focus();
        focused.current = -1;
      }
    };

    if (Live !== undefined) {
      return (
        <div key="live" ref={restoreFocus}>
          <Live {...props} />
        </div>
      );
    }
    if (typeof window === 'undefined') {
      // Without a boundary: React puts a large one at the end of the page, hidden until a script
      // moves it into place.
      return (
        <div>
          <Figure {...props} />
        </div>
      );
    }
    if (!isHydration) {
      return (
        <Suspense>
          <Figure {...props} />
        </Suspense>
      );
    }
    // `dangerouslySetInnerHTML` makes React keep the server's HTML during hydration, whatever it is.
    return (
      <div
        key="drawn"
        ref={holder}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{__html: ''}}
      />
    );
  };
}
