interface Options {
  readonly absolute?: boolean;
}

function withBaseUrl(url: string, {absolute = false}: Options = {}): string {
  if (url === '' || url.startsWith('#') || /^[a-z][\w+.-]*:/i.test(url)) {
    return url;
  }
  return `${absolute ? 'http://localhost:3000' : ''}/${url.replace(/^\//, '')}`;
}

/** `useBaseUrlUtils` for unit tests, where the site stands at `/`. */
export function useBaseUrlUtils(): {withBaseUrl: typeof withBaseUrl} {
  return {withBaseUrl};
}

/** `@docusaurus/useBaseUrl` for unit tests, where the site stands at `/`. */
export default function useBaseUrl(url: string, options?: Options): string {
  return withBaseUrl(url, options);
}
