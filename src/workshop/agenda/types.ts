import type {Level} from '../lesson/level';
import type {Step} from '../lesson/readLesson';

/** A step that may be left out, and the minutes that this saves. */
export interface Cut {
  /** The anchor of its heading. */
  readonly step: string;
  /** The heading without its number. */
  readonly title: string;
  readonly minutes: number;
}

/** A page as the agenda needs it. */
export interface AgendaPage {
  readonly id: string;
  readonly title: string;
  readonly permalink: string;
  /** Minutes. */
  readonly duration: number;
  readonly level: Level;
  readonly steps: readonly Step[];
  readonly cuts: readonly Cut[];
  /** The number of a lab, the first part of the code of its steps. */
  readonly lab?: number;
}

/** The three versions of the workshop, from the shortest. */
export const VERSIONS = ['2h', '3h', 'full'] as const;
export type Version = (typeof VERSIONS)[number];

/** What a facilitator sets. Times are minutes since midnight, lengths are minutes. */
export interface AgendaSettings {
  readonly version: Version;
  readonly start: number;
  /** The longest time without a pause; a longer page is not interrupted. */
  readonly breakEvery: number;
  /** 0 for no breaks. */
  readonly breakLength: number;
  readonly lunchAt: number;
  /** 0 for no lunch. */
  readonly lunchLength: number;
  /** Minutes before the first page, to say hello; 0 for none. */
  readonly opening: number;
  /** Minutes after the last page, for questions; 0 for none. */
  readonly questions: number;
  /** Pages that are taught, or not, whatever the version says. */
  readonly pages: Readonly<Record<string, boolean>>;
  /** The ids of all pages, where the facilitator teaches them in an order of their own; else empty. */
  readonly order: readonly string[];
}

/** A stretch of the day. Times are minutes since midnight. */
export interface AgendaItem {
  /**
   * The page's id, with `#rest` for what lunch leaves of it; else its kind, with a number for breaks:
   * `break-1`, `break-2`, …
   */
  readonly key: string;
  readonly kind: 'page' | 'break' | 'lunch' | 'opening' | 'questions';
  readonly start: number;
  readonly end: number;
  readonly page?: AgendaPage;
  /** The anchors of steps that are left out. */
  readonly without: readonly string[];
}
