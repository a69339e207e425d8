import type {SlideName} from '../../../workshop/classroom/messages';
import {splitNumber} from '../../../workshop/lesson/heading';

/** A slide: a section of the page, shown alone. */
export interface Slide extends SlideName {
  /** The places of its first and last block among those of the page, from 1 as CSS counts. */
  readonly first: number;
  readonly last: number;
}

/** A block of a page, as far as slides are concerned. */
interface Block {
  /** The anchor of a section's heading; undefined for all that is no such heading. */
  readonly id?: string;
  readonly title?: string;
}

/**
 * The slides of a page: its beginning, then a slide for each section. On a page with numbered
 * sections, a lab, these are counted and the others are not; else all sections are.
 * @param title the page's own
 */
export function slidesOf(blocks: readonly Block[], title: string): readonly Slide[] {
  const isLab = blocks.some((block) => splitNumber(block.title ?? '').number !== undefined);
  const starts = blocks.flatMap(({id, title: heading = ''}, index) =>
    id === undefined ? [] : [{id, heading, first: index + 1}],
  );
  let counted = 0;
  return [{id: '', heading: title, first: 1}, ...starts].flatMap(({id, heading, first}, index) => {
    const last = (starts[index]?.first ?? blocks.length + 1) - 1;
    if (last < first) {
      // A page that begins with a section has no beginning of its own.
      return [];
    }
    const {number, title: words} = splitNumber(heading);
    const isCounted = id !== '' && (!isLab || number !== undefined);
    counted += isCounted ? 1 : 0;
    const shown = isLab ? number : counted;
    return [
      {
        id,
        title: words,
        first,
        last,
        ...(isCounted && shown !== undefined ? {number: shown} : {}),
      },
    ];
  });
}

/** How many slides of a page are counted. */
export function countedOf(slides: readonly SlideName[]): number {
  return slides.filter(({number}) => number !== undefined).length;
}

/** Where the theme puts the text of a page. */
export function slideRoot(): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>('.theme-doc-markdown') ??
    document.querySelector<HTMLElement>('main article')
  );
}

/** A heading's words, without the link that the theme hangs on it. */
const wordsOf = (heading: Element): string =>
  [...heading.childNodes]
    .filter((node) => !(node instanceof Element && node.matches('.hash-link')))
    .map(({textContent}) => textContent)
    .join('')
    .trim();

/** The slides of the page that is shown. */
export function readSlides(root: Element): readonly Slide[] {
  const title = root.querySelector('h1') ?? document.querySelector('main h1');
  return slidesOf(
    [...root.children].map((child) =>
      child.matches('h2[id]') ? {id: child.id, title: wordsOf(child)} : {},
    ),
    title === null ? document.title : wordsOf(title),
  );
}

/** The slide on which an anchor stands; the first one where there is no such anchor. */
export function slideWith(
  root: Element,
  slides: readonly Slide[],
  anchor: string,
): Slide | undefined {
  const target = anchor === '' ? null : document.getElementById(anchor);
  const place =
    target === null ? 0 : [...root.children].findIndex((child) => child.contains(target)) + 1;
  return slides.find(({first, last}) => first <= place && place <= last) ?? slides[0];
}

/** The rule that leaves nothing of the page in sight but one slide. */
export function ruleFor({first, last}: Slide): string {
  return `[data-projector-root]>:not(:nth-child(n+${first}):nth-child(-n+${last})){display:none!important}`;
}
