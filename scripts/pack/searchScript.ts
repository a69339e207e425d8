import {indexVariable, type SearchIndex} from '../../src/workshop/search/types';

/**
 * The search index of a site at `base` as a script, with addresses that begin at the site's root:
 * the copy that opens from a file puts them behind its `#`.
 */
export function searchScript({version, pages}: SearchIndex, base: string): string {
  const moved: SearchIndex = {
    version,
    pages: pages.map((page) => ({...page, path: `/${page.path.slice(base.length)}`})),
  };
  return `window.${indexVariable} = ${JSON.stringify(moved)};\n`;
}
