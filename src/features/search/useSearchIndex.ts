import {useCallback, useEffect, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {prepare, type PreparedIndex} from '@site/src/workshop/search/match';
import {indexFile, isSearchIndex} from '@site/src/workshop/search/types';
import {indexFromScript} from './indexFromScript';

export type IndexState =
  | {readonly status: 'loading'}
  | {readonly status: 'ready'; readonly index: PreparedIndex}
  /** The server has none, as while the site is being edited. */
  | {readonly status: 'missing'}
  /** The server was not reached. */
  | {readonly status: 'failed'};

const asState = (value: unknown): IndexState =>
  isSearchIndex(value) ? {status: 'ready', index: prepare(value)} : {status: 'missing'};

/** Fetches the index; the browser's copy is used if the server says that it is still good. */
async function fetchIndex(url: string): Promise<IndexState> {
  if (location.protocol === 'file:') {
    return asState(await indexFromScript());
  }
  let response: Response;
  try {
    response = await fetch(url, {cache: 'no-cache'});
  } catch {
    return {status: 'failed'};
  }
  if (response.status >= 500) {
    return {status: 'failed'};
  }
  // The development server answers with a page where there is no file.
  const value: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
  return asState(value);
}

/** The index of the page's locale, and a way to ask for it again. */
export function useSearchIndex(): readonly [state: IndexState, retry: () => void] {
  const url = useBaseUrl(`/${indexFile}`);
  const [state, setState] = useState<IndexState>({status: 'loading'});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    void fetchIndex(url).then((next) => {
      if (current) {
        setState(next);
      }
    });
    return () => {
      current = false;
    };
  }, [url, attempt]);
  const retry = useCallback(() => {
    setState({status: 'loading'});
    setAttempt((before) => before + 1);
  }, []);
  return [state, retry];
}
