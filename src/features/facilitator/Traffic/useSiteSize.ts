import {useEffect, useState} from 'react';
import type {SiteSize} from '../../../browser/offline/siteList';

/**
 * What a build of 2026-11-24 weighed, in MB: for the server's drawing, and for a copy that does not
 * say it of itself, since it was opened as files or is being written.
 */
const WEIGHED = 5.1;

/** What a browser keeps of the site for use without a network, in MB (10⁶ bytes). */
export function useSiteSize(baseUrl: string): number {
  const [size, setSize] = useState(WEIGHED);
  useEffect(() => {
    let left = false;
    fetch(`${baseUrl}offline.json`)
      .then((response) => response.json() as Promise<SiteSize>)
      .then(
        ({bytes}) => left || setSize(bytes / 1e6),
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [baseUrl]);
  return size;
}
