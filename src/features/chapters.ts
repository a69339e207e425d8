import chapters from '@generated/workshop-site/default/chapters.json';
import type {Chapter, Part} from '../workshop/lesson/chapter';

/** All pages of the docs, in the order in which they are taught. */
export const allChapters: readonly Chapter[] = chapters;

const inPart = (part: Part) => allChapters.filter((chapter) => chapter.part === part);

/** The chapters to read, setting up included. */
export const readings = inPart('chapters');

/** The labs to do, without the page that introduces them. */
export const labs = inPart('labs').filter(({steps}) => steps.length > 0);

/** What a handout can have: all but the pages for the facilitator. */
export const printable = allChapters.filter(({part}) => part !== 'facilitator');
