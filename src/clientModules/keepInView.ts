import type {ClientModule} from '@docusaurus/types';

/** How long the figures of a page may take to come, in milliseconds. */
const PATIENCE = 3000;

/** What a reader does to move the page on their own. */
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

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
    OWN_MOVES.forEach((move) => window.removeEventListener(move, stop, true));
  };
  const timer = window.setTimeout(stop, PATIENCE);
  OWN_MOVES.forEach((move) => window.addEventListener(move, stop, {capture: true, passive: true}));
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
