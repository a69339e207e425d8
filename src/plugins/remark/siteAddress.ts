import {markSite} from '../../workshop/reader/values';

/** Where `npm start` serves the site; pages write this address, and readers see the real one. */
export const LOCAL_SITE = 'http://localhost:3000/';

/** The address of the deployment, with a slash at its end. */
function siteAddress(): string {
  const url = (process.env.SITE_URL || LOCAL_SITE).replace(/\/$/, '');
  const base = (process.env.BASE_URL || '/').replace(/^\/|\/$/g, '');
  return base === '' ? `${url}/` : `${url}/${base}/`;
}

/** A command with the site's address in the place of the local one. */
export function withSiteAddress(text: string, address = siteAddress()): string {
  return text.replaceAll(LOCAL_SITE, address);
}

/** HTML in which the site's address becomes the one at which a reader opens the page. */
export const markSiteAddress = (html: string): string => markSite(html, siteAddress());
