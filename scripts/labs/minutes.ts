import {readingMinutes} from '../../src/workshop/lesson/minutes';

/**
 * The minutes that a lab takes at least: its text is read once, and its commands run once.
 * @param seconds what the commands took
 */
export const leastMinutes = (source: string, seconds: number): number =>
  Math.ceil(readingMinutes(source) + seconds / 60);
