/**
 * The name of the cache in which the site is kept. Sites of other people may share the origin.
 * @param base the path of the site, with a slash at its end
 */
export const storeName = (base: string): string => `docker-workshop ${base}`;

/** Where the store notes, below the site's address, that the reader asked for the download. */
export const ASKED = '.offline/asked';
