import type {Level} from './level';
import type {Step} from './readLesson';

/** Where pages appear beside the sidebar: `sidebars.ts` gives it to its categories; pages of `labs/` are labs. */
export const PARTS = ['chapters', 'labs', 'reference', 'facilitator'] as const;
export type Part = (typeof PARTS)[number];

/** A page of the workshop as other pages show it. */
export interface Chapter {
  readonly id: string;
  readonly part: Part;
  readonly title: string;
  readonly description: string;
  readonly permalink: string;
  /** Minutes. */
  readonly duration?: number;
  readonly level?: Level;
  /** What is done on the page, in order; none on a page that is only read. */
  readonly steps: readonly Step[];
}

/** The steps of the pages that have some, by the page's id: all that every page knows of the others. */
export type PageSteps = Readonly<Record<string, readonly string[]>>;
