import {PARTS, type Part} from './chapter';

/** An item of a sidebar: a page's id, as `sidebars.ts` writes it, or what Docusaurus makes of it. */
export type SidebarItem = string | SidebarObject;

/** An item as far as it says where a page stands. */
interface SidebarObject {
  readonly type: string;
  /** The page's, of an item of the type `doc` or `ref`. */
  readonly id?: string;
  /** A category's. */
  readonly items?: readonly SidebarItem[];
  /** The page that a category's own label leads to. */
  readonly link?: SidebarItem | undefined;
  /** What `sidebars.ts` says of a category beside what Docusaurus asks. */
  readonly customProps?: Readonly<Record<string, unknown>> | undefined;
}

interface Place {
  readonly id: string;
  readonly part: Part;
}

/** A page of the folder `labs/` is a lab, whichever category it stands in. */
const partOf = (id: string, above: Part): Part => (id.startsWith('labs/') ? 'labs' : above);

function placesOf(item: SidebarItem, above: Part = 'reference'): readonly Place[] {
  if (typeof item === 'string') {
    return [{id: item, part: partOf(item, above)}];
  }
  const {type, id, items = [], link, customProps} = item;
  const part = PARTS.find((name) => name === customProps?.part) ?? above;
  return [
    ...(link === undefined ? [] : placesOf(link, part)),
    ...((type === 'doc' || type === 'ref') && id !== undefined
      ? [{id, part: partOf(id, part)}]
      : []),
    ...items.flatMap((below) => placesOf(below, part)),
  ];
}

/** The pages of the sidebars in the order in which they are taught, each once, with its part. */
export function sidebarPlaces(sidebars: readonly (readonly SidebarItem[])[]): readonly Place[] {
  const places = sidebars.flat().flatMap((item) => placesOf(item));
  return places.filter(({id}, index) => places.findIndex((other) => other.id === id) === index);
}

/** The ids of the pages that `sidebars.ts` names: what it exports, as Docusaurus' own type has it. */
export const listedPages = (sidebars: object): readonly string[] =>
  sidebarPlaces(Object.values(sidebars) as readonly (readonly SidebarItem[])[]).map(({id}) => id);
