import {useCallback, useState} from 'react';
import type {Chapter} from '../../workshop/lesson/chapter';
import {composeAll, type Part} from './compose';
import {questionLabel} from './text';

export type Handout =
  | {readonly kind: 'none'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'ready'; readonly parts: readonly Part[]}
  /** A page was not reached, or this copy of the site has none to read. */
  | {readonly kind: 'failed'};

export const nameOf = ({id}: Chapter): string => id.replaceAll('/', '-');

async function htmlOf({permalink}: Chapter): Promise<string> {
  // Not every host leads from a page's name to the page.
  const response = await fetch(permalink.replace(/\/?$/, '/'));
  if (!response.ok) {
    throw new Error(`${permalink}: ${response.status}`);
  }
  return response.text();
}

/** A handout made of the site's own pages, and a way to make it of chosen ones. */
export function useHandout(): readonly [Handout, (chosen: readonly Chapter[]) => Promise<void>] {
  const [handout, setHandout] = useState<Handout>({kind: 'none'});
  const make = useCallback(async (chosen: readonly Chapter[]) => {
    setHandout({kind: 'loading'});
    try {
      const sources = await Promise.all(
        chosen.map(async (chapter) => ({name: nameOf(chapter), html: await htmlOf(chapter)})),
      );
      const pages = new Map(
        chosen.map((chapter) => [chapter.permalink.replace(/\/$/, ''), nameOf(chapter)]),
      );
      setHandout({kind: 'ready', parts: composeAll(sources, pages, questionLabel())});
    } catch {
      setHandout({kind: 'failed'});
    }
  }, []);
  return [handout, make];
}
