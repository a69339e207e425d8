import {takeAnswers, type Answer} from './answers';
import {renameIn, type PageNames} from './names';

/** A page of the site as the server sent it. */
export interface Source {
  readonly name: string;
  readonly html: string;
}

/** A page as a part of the handout. */
export interface Part {
  readonly name: string;
  readonly title: string;
  readonly headings: readonly {readonly id: string; readonly text: string}[];
  readonly html: string;
  readonly answers: readonly Answer[];
}

/** What is left out on paper. Other buttons stay: their labels are part of figures. */
const LEFT_OUT = 'script, .hash-link, [data-snippet] :is([data-action], select)';

/** Headings go down by one: the handout has one title of its own. */
function lowerHeadings(root: Element): void {
  for (const level of [5, 4, 3, 2, 1]) {
    for (const heading of root.querySelectorAll(`h${level}`)) {
      const lower = root.ownerDocument.createElement(`h${level + 1}`);
      for (const {name, value} of [...heading.attributes]) {
        lower.setAttribute(name, value);
      }
      lower.append(...heading.childNodes);
      heading.replaceWith(lower);
    }
  }
}

function compose(
  {name, html}: Source,
  pages: PageNames,
  first: number,
  label: string,
  parser: DOMParser,
): Part {
  const page = parser.parseFromString(html, 'text/html');
  const body = page.querySelector('article .markdown');
  const title = body?.querySelector('h1');
  if (!body || !title) {
    throw new Error(`${name}: a page without a text or a title`);
  }
  const answers = takeAnswers(body, first, label);
  body.querySelectorAll(LEFT_OUT).forEach((it) => it.remove());
  body.querySelectorAll('noscript').forEach((it) => it.replaceWith(...it.childNodes));
  body.querySelectorAll('button').forEach((it) => it.setAttribute('tabindex', '-1'));
  // The answers of a quiz stay closed; other folded text is opened, since paper cannot unfold it.
  body.querySelectorAll('details').forEach((it) => {
    it.open = true;
  });
  renameIn(body, name, pages);
  const headings = [...body.querySelectorAll('h2')].map((it) => ({
    id: it.id,
    text: it.textContent.trim(),
  }));
  const text = title.textContent.trim();
  lowerHeadings(body);
  return {name, title: text, headings, html: body.innerHTML, answers};
}

/** The parts of a handout, in the order given, with their questions numbered through. */
export function composeAll(
  sources: readonly Source[],
  pages: PageNames,
  label: string,
): readonly Part[] {
  // Scripting is off in what it parses, so that it sees what is there for pages without scripts.
  const parser = new DOMParser();
  const parts: Part[] = [];
  let first = 1;
  for (const source of sources) {
    const part = compose(source, pages, first, label, parser);
    parts.push(part);
    first += part.answers.length;
  }
  return parts;
}
