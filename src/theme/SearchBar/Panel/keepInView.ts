/** How long the figures of a page may take to come, in milliseconds. */
const patience = 3000;

/** What a reader does to move the page on their own. */
const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Holds the target of a link at the top of the screen while the page around it still grows: a
 * figure above it whose script arrives after the page was scrolled would push it out of sight.
 * Ends after a while, or as soon as the reader moves the page.
 * @param href an address of this site; without an anchor nothing is held
 */
export function keepInView(href: string): void {
  const {hash, pathname} = new URL(href, window.location.href);
  if (hash === '') {
    return;
  }
  const id = decodeURIComponent(hash.slice(1));
  // The page that is being left may have an anchor of the same name.
  const left = pathname === window.location.pathname ? null : document.getElementById(id);
  const observer = new ResizeObserver(() => {
    const target = document.getElementById(id);
    if (target !== left) {
      target?.scrollIntoView();
    }
  });
  const stop = (): void => {
    observer.disconnect();
    window.clearTimeout(timer);
    ownMoves.forEach((move) => window.removeEventListener(move, stop, true));
  };
  const timer = window.setTimeout(stop, patience);
  // Captured: the Enter that follows the result is on its way up to the window right now.
  ownMoves.forEach((move) => window.addEventListener(move, stop, {capture: true, passive: true}));
  // Docusaurus' own root: the body is as high as the window, whatever is in it.
  observer.observe(document.getElementById('__docusaurus') ?? document.body);
}
