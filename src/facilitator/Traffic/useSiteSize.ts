import {useEffect, useState} from 'react';
import type {SiteSize} from '../../offline/siteList';

interface Size {
  /** In 10⁶ bytes. */
  readonly megabytes: number;
  /** The day of the build that was weighed, where it is not the one that is shown. */
  readonly measured?: string;
}

/** What a build weighed: for the server's drawing, and where the site does not say it of itself. */
const WEIGHED: Size = {megabytes: 5, measured: '2026-11-24'};

/** What a browser keeps of the site for use without a network, as the build says. */
export function useSiteSize(baseUrl: string): Size {
  const [size, setSize] = useState(WEIGHED);
  useEffect(() => {
    let left = false;
    fetch(`${baseUrl}offline.json`)
      .then((response) => response.json() as Promise<SiteSize>)
      .then(
        ({bytes}) => left || setSize({megabytes: bytes / 1e6}),
        // A copy that is opened as files, or one that is being written, has no such file.
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [baseUrl]);
  return size;
}
