import type {ClientModule} from '@docusaurus/types';

/** Milliseconds: a page that has come by then was never waited for. */
const PATIENCE = 200;

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
    }, PATIENCE);
    return () => clearTimeout(timer);
  },

  onRouteDidUpdate() {
    delete document.documentElement.dataset.pending;
  },
};

export default pendingPage;
