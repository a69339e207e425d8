import type {Chapter} from '@site/src/workshop/lesson/chapter';

/** How long pages take together, in minutes. */
export const totalMinutes = (chapters: readonly Chapter[]): number =>
  chapters.reduce((sum, {duration = 0}) => sum + duration, 0);
