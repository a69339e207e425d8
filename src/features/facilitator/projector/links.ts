/**
 * The address at which a page is shown as slides. It has the page's own slash at its end: a server
 * that has to add it drops what stands after the question mark.
 */
export function projectorAddress(page: string, slide: string): string {
  return `${page.replace(/\/?$/, '/')}?projector${slide === '' ? '' : `#${encodeURIComponent(slide)}`}`;
}

/** The name of the window with the notes: asked for twice, it is one window. */
const NOTES_WINDOW = 'docker-workshop-notes';

/** Opens the window with the notes, or brings it to the front. */
export function openNotes(baseUrl: string): void {
  window.open(`${baseUrl}facilitator/notes/`, NOTES_WINDOW, 'popup,width=760,height=860');
}

/** Whether an address shows a page, and not a file to download. */
const isPage = ({pathname}: URL): boolean => /\/(?:[^./]*)$/.test(pathname);

/**
 * Links within the slides stay slides: one to a section of the page goes to its slide, one to
 * another page opens that as slides. Returns how to stop.
 */
export function followLinks(toAnchor: (anchor: string) => void): () => void {
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('main a[href]') : null;
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!(link instanceof HTMLAnchorElement) || !isPlain || link.target === '_blank') {
      return;
    }
    const url = new URL(link.href);
    const {location} = window;
    if (url.origin !== location.origin || !isPage(url)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (url.pathname === location.pathname) {
      toAnchor(anchor);
    } else {
      location.assign(projectorAddress(url.pathname, anchor));
    }
  };
  // Before the router sees the click.
  document.addEventListener('click', onClick, true);
  return () => document.removeEventListener('click', onClick, true);
}
