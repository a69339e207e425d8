import {EXAMPLES, type ValueName} from '../workshop/reader/values';

/** The text of an element as the page was written, whatever its values show. */
export function writtenText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll<HTMLElement>('[data-value]').forEach((value) => {
    value.textContent = EXAMPLES[value.dataset.value as ValueName];
  });
  return copy.textContent;
}
