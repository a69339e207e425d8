import type {Chapter} from '../lesson/chapter';
import type {Step} from '../lesson/readLesson';

/** Where a reader is stuck. */
export interface Origin {
  readonly chapter: Chapter;
  readonly step?: Step;
}

/**
 * The page and step that an address names, looked up among those that there are: nothing of the
 * address itself is ever shown.
 * @param search the query of the address, such as `?page=labs/run&step=start`
 */
export function findOrigin(search: string, chapters: readonly Chapter[]): Origin | undefined {
  const query = new URLSearchParams(search);
  const chapter = chapters.find(({id}) => id === query.get('page'));
  if (chapter === undefined) {
    return undefined;
  }
  const step = chapter.steps.find(({id}) => id === query.get('step'));
  return step === undefined ? {chapter} : {chapter, step};
}
