import type {Page} from '@playwright/test';

interface Limits {
  /** Whether the page may ask for this address, which is one of http, https, ws, wss or file. */
  readonly isOurs: (url: URL) => boolean;
  /** An address that answers 404, as its own page: the browser says so in the console. */
  readonly missing?: string;
}

/**
 * What goes wrong in the background of a page from now on: an error or a warning in the console, an
 * exception, a request that failed, was refused or left the site. The list grows while the page runs.
 */
export function listenForComplaints(page: Page, {isOurs, missing}: Limits): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // What the runner says where it keeps service workers out: playwright.config.ts.
    const isRunner = message.text().includes('blocked by Playwright');
    const isMissing = missing !== undefined && message.location().url === missing;
    if (['error', 'warning'].includes(message.type()) && !isMissing && !isRunner) {
      complaints.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left while it loads takes its requests with it.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
      complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      complaints.push(`${response.status()}: ${response.url()}`);
    }
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?|file):$/.test(url.protocol) && !isOurs(url)) {
      complaints.push(`to another host: ${url.href}`);
    }
  });
  return complaints;
}
