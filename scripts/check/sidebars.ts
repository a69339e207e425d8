import sidebars from '../../sidebars';
import {listFaults} from '../../src/plugins/content/refuseUnlisted';
import {sayFault} from '../../src/workshop/lesson/fault';
import {sidebarPlaces, type SidebarItem} from '../../src/workshop/lesson/sidebarOrder';

/** What is wrong with the list of pages, a line for each fault. */
export function sidebarProblems(): readonly string[] {
  const places = sidebarPlaces(Object.values(sidebars) as readonly (readonly SidebarItem[])[]);
  return listFaults(places.map(({id}) => id)).map(
    (fault) => `${fault.file}:${fault.line}: ${sayFault(fault)}`,
  );
}
