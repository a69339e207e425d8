import {useEffect, useState} from 'react';
import type {SiteSize} from '../../../browser/offline/siteList';

/**
 * The size of a build of 2026-11-24, in MB: for the server's drawing, and for a copy without
 * offline.json, which was opened as files or is being edited.
 */
const MEASURED_SIZE = 5.1;

/** What a browser keeps of the site for use without a network, in MB (10⁶ bytes). */
export function useSiteSize(baseUrl: string): number {
  const [size, setSize] = useState(MEASURED_SIZE);
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
