import {isRecord} from '../../simulator/isRecord';

/** What the built site says in one place that a link can lead to. */
export interface SearchSection {
  /** The anchor within the page; empty for the text above the first heading. */
  readonly id: string;
  /** The heading; for the text above the first heading, the page's title. */
  readonly heading: string;
  /** The text, one paragraph, table row, list item or line of code per line. */
  readonly text: string;
}

export interface SearchPage {
  /** The page's address on this server, with the base address and a trailing slash. */
  readonly path: string;
  readonly title: string;
  /** In the order of the page. The first one is what stands above the first heading. */
  readonly sections: readonly SearchSection[];
}

/** The file that the build writes and the search dialog fetches, one per locale. */
export interface SearchIndex {
  readonly version: typeof indexVersion;
  readonly pages: readonly SearchPage[];
}

/** Changes when the file's shape does: a browser may hold an older file than the script. */
export const indexVersion = 1;

/** The index's name under the base address of a locale. */
export const indexFile = 'search-index.json';

/** The same as a script, for pages that were opened as files: a browser lets those fetch nothing. */
export const indexScript = 'search-index.js';

/** Where that script puts the index. */
export const indexVariable = 'workshopSearchIndex';

/** Tells whether a fetched value is an index that this version of the search can read. */
export function isSearchIndex(value: unknown): value is SearchIndex {
  return isRecord(value) && value.version === indexVersion && Array.isArray(value.pages);
}
