import type {ClientModule} from '@docusaurus/types';

/** How long, in milliseconds, a section is held in view: figures above it load within that time. */
const HOLD_TIME = 3000;

/** The events of a reader who moves the page, which then must not be moved back. */
const READER_EVENTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Holds an element at the top of the screen while the page around it still grows: a figure above
 * it whose script arrives after the page was scrolled would push it out of sight. Ends after a
 * while, or as soon as the reader moves the page.
 */
function keepInView(id: string): void {
  const observer = new ResizeObserver(() => document.getElementById(id)?.scrollIntoView());
  const stop = (): void => {
    observer.disconnect();
    window.clearTimeout(timer);
    READER_EVENTS.forEach((event) => window.removeEventListener(event, stop, true));
  };
  const timer = window.setTimeout(stop, HOLD_TIME);
  READER_EVENTS.forEach((event) =>
    window.addEventListener(event, stop, {capture: true, passive: true}),
  );
  // Docusaurus' own root: the body is as high as the window, whatever is in it.
  observer.observe(document.getElementById('__docusaurus') ?? document.body);
}

/** A client module: whoever follows a link to a section of another page stays at that section. */
const keepSectionInView: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    if (
      location.hash !== '' &&
      previousLocation &&
      previousLocation.pathname !== location.pathname
    ) {
      keepInView(decodeURIComponent(location.hash.slice(1)));
    }
  },
};

export default keepSectionInView;
