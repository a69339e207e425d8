import sidebars from '../../sidebars';
import {listFaults} from '../../src/plugins/content/refuseUnlisted';
import {sayFault} from '../../src/workshop/lesson/fault';
import {listedPages} from '../../src/workshop/lesson/sidebarOrder';

/** What is wrong with the list of pages, a line for each fault. */
export function sidebarProblems(): readonly string[] {
  return listFaults(listedPages(sidebars)).map(
    (fault) => `${fault.file}:${fault.line}: ${sayFault(fault)}`,
  );
}
