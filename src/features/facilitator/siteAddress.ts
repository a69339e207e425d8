interface Site {
  /** Its origin, as the build was configured. */
  readonly url: string;
  /** Its path, with a slash at both ends. */
  readonly baseUrl: string;
}

/**
 * The site's address in this window, with a slash at its end: the one that it was built for where
 * there is no window, or its pages were opened as files.
 */
export function siteAddress({url, baseUrl}: Site): string {
  const isServed = typeof window !== 'undefined' && /^https?:$/.test(window.location.protocol);
  return `${isServed ? window.location.origin : url}${baseUrl}`;
}
