/** An item of a sidebar, as far as it says where a page stands. */
export interface SidebarItem {
  readonly type: string;
  /** The page's, of an item of the type `doc` or `ref`. */
  readonly id?: string;
  /** A category's. */
  readonly items?: readonly SidebarItem[];
  /** The page that a category's own label leads to. */
  readonly link?: SidebarItem;
}

const idsOf = ({type, id, items = [], link}: SidebarItem): readonly string[] => [
  ...(link === undefined ? [] : idsOf(link)),
  ...((type === 'doc' || type === 'ref') && id !== undefined ? [id] : []),
  ...items.flatMap(idsOf),
];

/**
 * Pages in the order in which they are taught: that of the sidebars. What stands in none comes last,
 * in the order in which it was.
 */
export function inSidebarOrder<Page extends {readonly id: string}>(
  pages: readonly Page[],
  sidebars: readonly (readonly SidebarItem[])[],
): readonly Page[] {
  const ids = sidebars.flat().flatMap(idsOf);
  const place = ({id}: Page) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...pages].sort((a, b) => place(a) - place(b));
}
