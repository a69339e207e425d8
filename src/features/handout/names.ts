/** Attributes that name another element of the page by its id, one or several. */
const REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
];

/** The pages of a handout: address without a slash at its end → name of the page. */
export type PageNames = ReadonlyMap<string, string>;

const joined = (page: string, id: string) => `${page}--${id}`;

/** The address of a link on the one page that holds all; unchanged for a link that leads elsewhere. */
function target(href: string, page: string, pages: PageNames): string {
  if (href.startsWith('#')) {
    return `#${joined(page, href.slice(1))}`;
  }
  const [path = '', id] = href.split('#');
  const name = pages.get(path.replace(/\/$/, ''));
  if (name === undefined) {
    return href;
  }
  return id === undefined ? `#${name}` : `#${joined(name, id)}`;
}

/** Prefixes every id, and every reference to an id, with the page's name: ids stay unique on one page. */
export function renameIn(root: Element, page: string, pages: PageNames): void {
  const inSvg = (value: string) => value.replace(/url\(#([^)]+)\)/g, `url(#${joined(page, '$1')})`);
  for (const element of root.querySelectorAll('*')) {
    if (element.id !== '') {
      element.id = joined(page, element.id);
    }
    for (const {name, value} of [...element.attributes]) {
      if (REFERENCES.includes(name)) {
        const ids = value.split(/\s+/).map((id) => joined(page, id));
        element.setAttribute(name, ids.join(' '));
      } else if (name === 'href' || name === 'xlink:href') {
        element.setAttribute(name, target(value, page, pages));
      } else if (name === 'name' && element.tagName === 'INPUT') {
        element.setAttribute(name, joined(page, value));
      } else if (value.includes('url(#')) {
        element.setAttribute(name, inSvg(value));
      }
    }
    if (element.tagName.toLowerCase() === 'style' && element.textContent.includes('#')) {
      renameRules(element, page);
    }
  }
}

/** The CSS rules within a diagram start with the id of its `svg`. */
function renameRules(style: Element, page: string): void {
  style.textContent = style.textContent.replace(
    /#(diagram-[\w-]+|[\w-]*-arrowhead|[\w-]+(?=[\s{>.:]))/g,
    (whole, id: string) => (/^[0-9a-f]{3,8}$/i.test(id) ? whole : `#${joined(page, id)}`),
  );
}
