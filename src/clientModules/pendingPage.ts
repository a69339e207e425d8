import type {ClientModule} from '@docusaurus/types';

/** How long, in milliseconds, a page may take before the bar shows that it is loading. */
const DELAY = 200;

/**
 * A client module: marks the document while the next page is still coming, for the bar of
 * `custom.css`. The theme's own bar is a library of 2 kB (gzip).
 */
const pendingPage: ClientModule = {
  onRouteUpdate({location, previousLocation}) {
    if (previousLocation === null || location.pathname === previousLocation.pathname) {
      return undefined;
    }
    const timer = setTimeout(() => {
      document.documentElement.dataset.pending = '';
    }, DELAY);
    return () => clearTimeout(timer);
  },

  onRouteDidUpdate() {
    delete document.documentElement.dataset.pending;
  },
};

export default pendingPage;
