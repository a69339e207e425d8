import {nameText} from './text';

/** The text of the heading that a reader has passed last before `element`; empty where none is. */
function headingBefore(element: HTMLElement): string {
  const scope = element.closest('main') ?? document;
  const passed = [...scope.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) =>
      (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  // The link that Docusaurus puts into a heading holds a space without width.
  return (passed.at(-1)?.textContent ?? '').replaceAll('\u200B', '').trim();
}

/**
 * What a table's frame is called among the regions of its page: what the table shows, and under
 * which heading; those that would have the same name are counted.
 *
 * @param frame a frame of `Table`, in its page
 */
export function tableName(frame: HTMLElement): string {
  const heading = headingBefore(frame);
  const label = frame.dataset.table ?? '';
  const alike = [...document.querySelectorAll<HTMLElement>('[data-table]')].filter(
    (other) => other.dataset.table === label && headingBefore(other) === heading,
  );
  const what = [label, heading].filter((text) => text !== '').join(', ');
  return nameText(what, alike.indexOf(frame) + 1);
}
