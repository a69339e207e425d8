/**
 * Runs inline in every page, before anything else of the site: when the reader takes a new version,
 * every page that the old one served is loaded anew, those still coming in as well. A page that no
 * worker served before stays as it is.
 */
export function followWorker(): void {
  try {
    const workers = navigator.serviceWorker;
    let served = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      if (served) {
        location.reload();
      }
      served = true;
    });
  } catch {
    // The browser has no workers here, so there is nothing to follow.
  }
}
