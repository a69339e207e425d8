import {load, type Cheerio} from 'cheerio';
import type {SearchPage, SearchSection} from '../../workshop/search/types';

/** A node of cheerio's tree. */
type AnyNode = Exclude<Parameters<typeof load>[0], string | Buffer | readonly unknown[]>;

/** Where the theme puts the text: of a doc page, and of one of src/pages. */
const texts = ['.theme-doc-markdown', 'main'];

/**
 * What a reader does not read as the page's text: controls, navigation, what is hidden until it is
 * asked for, and the header with the title, which is kept apart. A term of the glossary is a button
 * within a sentence and stays. The answers of a quiz go: a wrong one would read like a statement.
 */
const leftOut = [
  ...['script', 'style', 'noscript', 'template', 'nav', 'input', 'select', 'textarea'],
  ...['button:not([popovertarget])', 'header:has(h1)', '.hash-link', '[data-noindex]'],
  ...['[hidden]', '[popover]', '[aria-hidden="true"]', '[role="tooltip"]', '[role="status"]'],
  ...['[class*="tocCollapsible"]', 'details[data-correct]'],
].join(',');

/**
 * Elements that begin a section of their own, since a link can lead to them. The address of a term
 * may be that of the group that it forms with its meaning.
 */
const sectionStart = 'h2[id], h3[id], dt[id], dl > [id] > dt';

/** Elements whose text is not part of the sentence around them. */
const blocks = [
  ...['address', 'article', 'aside', 'blockquote', 'br', 'dd', 'details', 'div', 'dl', 'dt'],
  ...['fieldset', 'figcaption', 'figure', 'footer', 'form', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['header', 'hr', 'legend', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table'],
  ...['tbody', 'thead', 'tfoot', 'tr', 'ul', 'svg', 'svg *'],
].join(',');

/** Collects the text of a page, in its order, into sections and lines. */
class Collector {
  private readonly sections: {id: string; heading: string; lines: string[]}[];
  private line = '';

  constructor(title: string) {
    this.sections = [{id: '', heading: title, lines: []}];
  }

  add(text: string): void {
    this.line += text;
  }

  /** Ends the line: what follows is not the same sentence. */
  endLine(): void {
    const text = clean(this.line);
    if (text !== '') {
      this.sections.at(-1)?.lines.push(text);
    }
    this.line = '';
  }

  startSection(id: string, heading: string): void {
    this.endLine();
    this.sections.push({id, heading, lines: []});
  }

  finish(): readonly SearchSection[] {
    this.endLine();
    return this.sections.map(({id, heading, lines}) => ({id, heading, text: lines.join('\n')}));
  }
}

/** One line of text: composed Hangul, single spaces, nothing without width. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The DOM's numbers for the kinds of node. */
const elementNode = 1;
const textNode = 3;

function collectText(text: string, collector: Collector, preformatted: boolean): void {
  const lines = preformatted ? text.split('\n') : [text];
  lines.forEach((line, position) => {
    if (position > 0) {
      collector.endLine();
    }
    collector.add(line);
  });
}

function collect(node: Cheerio<AnyNode>, collector: Collector, preformatted: boolean): void {
  const kind: number | undefined = node.get(0)?.nodeType;
  if (kind === textNode) {
    collectText(node.text(), collector, preformatted);
  }
  if (kind !== elementNode) {
    return;
  }
  if (node.is(sectionStart)) {
    collector.startSection(node.closest('[id]').attr('id') ?? '', clean(node.text()));
    return;
  }
  // The cells of a row belong together, but no word reaches from one into the next.
  if (node.is('td, th') && node.prev().length > 0) {
    collector.add(' · ');
  }
  const isBlock = node.is(blocks);
  if (isBlock) {
    collector.endLine();
  }
  const inCode = preformatted || node.is('pre');
  node.contents().each((position) => collect(node.contents().eq(position), collector, inCode));
  if (isBlock) {
    collector.endLine();
  }
}

/**
 * Reads the searchable text out of the HTML of a built page.
 * @param path the page's address, kept as it is
 * @returns undefined where the HTML has no title
 */
export function extractPage(html: string, path: string): SearchPage | undefined {
  const $ = load(html);
  const root = $(texts.find((text) => $(text).length > 0)).first();
  const title = clean(root.find('h1').first().text());
  if (title === '') {
    return undefined;
  }
  root.find(leftOut).remove();
  root.find('h1').remove();
  const collector = new Collector(title);
  collect(root, collector, false);
  return {path, title, sections: collector.finish()};
}
