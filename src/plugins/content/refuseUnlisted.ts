import {readFileSync} from 'node:fs';
import {Globby} from '@docusaurus/utils';
import {siteFaults, type SiteFault} from '../remark/faults';
import {SIDEBARS, sidebarFaults} from './sidebarPages';

/**
 * What does not fit between the list of pages and the folder of pages, read from the working directory.
 * @param listed the ids that the list names
 */
export function listFaults(listed: readonly string[]): readonly SiteFault[] {
  const files = Globby.sync('docs/**/*.mdx').sort();
  return sidebarFaults(readFileSync(SIDEBARS, 'utf8'), listed, files);
}

/**
 * Stops the build where a page is in no list, for nothing would lead to it, or where the list names a
 * page that is not there.
 * @throws an Error with a line for each of them
 */
export function refuseUnlisted(listed: readonly string[]): void {
  const faults = listFaults(listed);
  if (faults.length > 0) {
    throw siteFaults(faults);
  }
}
