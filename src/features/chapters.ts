import chapters from '@generated/workshop-site/default/chapters.json';
import type {Chapter} from '../workshop/lesson/chapter';

/** All pages of the docs, in the order in which they are taught. */
export {chapters as allChapters};

/**
 * The pages named by `ids`, in that order.
 * @throws an Error for an id that no page has
 */
export const chaptersOf = (ids: readonly string[]): readonly Chapter[] =>
  ids.map((id) => {
    const chapter = chapters.find((candidate) => candidate.id === id);
    if (chapter === undefined) {
      throw new Error(
        `No page has the id "${id}". Known: ${chapters.map((c) => c.id).join(', ')}.`,
      );
    }
    return chapter;
  });
