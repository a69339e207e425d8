import type {HtmlTagObject} from '@docusaurus/types';

/** The id of what stands last in the navigation bar. */
export const NAVBAR_END = 'navbar-end';

/**
 * Lets a browser paint nothing before the whole bar has come: what stands on its right would move
 * to the left with each thing that follows it. A browser that does not know the link paints as it
 * goes. https://html.spec.whatwg.org/multipage/links.html#link-type-expect
 */
export const firstPaint: HtmlTagObject = {
  tagName: 'link',
  attributes: {rel: 'expect', href: `#${NAVBAR_END}`, blocking: 'render'},
};
