import {readFileSync} from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {browserArguments} from '../../content/browser';
import {diagramHash} from './source';

/** Draws texts one after the other in one browser. */
interface Renderer {
  /**
   * The drawing of a text as one SVG element.
   * @throws an Error with Mermaid's words where it does not understand the text
   */
  readonly render: (text: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * Mermaid's settings. Text is measured with a Korean font of this machine and the reader may have
 * another, so boxes are roomy. Labels are SVG text: HTML inside an SVG does not print everywhere.
 */
const settings = {
  startOnLoad: false,
  securityLevel: 'strict',
  htmlLabels: false,
  deterministicIds: true,
  theme: 'base',
  themeVariables: {fontSize: '16px'},
  fontFamily:
    "'Noto Sans KR', 'Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif",
  flowchart: {htmlLabels: false, padding: 20, nodeSpacing: 40, rankSpacing: 56, curve: 'linear'},
  sequence: {
    mirrorActors: false,
    actorMargin: 64,
    boxMargin: 12,
    height: 48,
    messageMargin: 40,
    noteMargin: 14,
    wrap: false,
    actorFontSize: 16,
    messageFontSize: 15,
    noteFontSize: 15,
  },
} as const;

/** The classes that the style sheet of the drawings knows; Mermaid writes many more. */
const styledClasses = [
  ...readFileSync(
    path.join(__dirname, '../../../components/page/Diagram/styles.module.css'),
    'utf8',
  ).matchAll(/\.([A-Za-z][\w-]*)/g),
].map(([, name]) => name);

/** What runs in the page; a string, because a bundler's helpers do not exist there. */
const drawInPage = String.raw`async ({settings, styledClasses, id, text}) => {
  mermaid.initialize(settings);
  const {svg} = await mermaid.render(id, text);
  const holder = document.createElement('div');
  holder.innerHTML = svg;
  document.body.append(holder);
  const root = holder.firstElementChild;
  root.querySelectorAll('style').forEach((style) => style.remove());

  // Ids and parts that nothing refers to; a page holds several diagrams.
  const referred = () =>
    new Set(
      [...root.outerHTML.matchAll(/url\(["']?#([^"')]+)|href="#([^"]+)"/g)].map((m) => m[1] ?? m[2]),
    );
  const used = referred();
  root
    .querySelectorAll('marker, symbol, filter, linearGradient')
    .forEach((part) => used.has(part.id) || part.remove());
  root.querySelectorAll('[id]').forEach((part) => used.has(part.id) || part.removeAttribute('id'));

  // Colours are the site's own: see styles.module.css of the Diagram component.
  for (const part of root.querySelectorAll('*')) {
    for (const {name, value} of [...part.attributes]) {
      if (
        name.startsWith('data-') ||
        ['name', 'stroke', 'font-family', 'stroke-width'].includes(name) ||
        (name === 'fill' && value !== 'none') ||
        (['font-weight', 'font-style'].includes(name) && value === 'normal')
      ) {
        part.removeAttribute(name);
      } else if (/^(?:d|points|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|transform)$/.test(name)) {
        part.setAttribute(name, value.replace(/-?\d+\.\d+/g, (n) => String(Math.round(n * 10) / 10)));
      }
    }
    for (const property of ['fill', 'stroke', 'font-family', 'font-size', 'font-weight']) {
      part.style.removeProperty(property);
    }
    if (!part.getAttribute('style')?.replace(/[;\s]/g, '')) {
      part.removeAttribute('style');
    }
  }
  for (const part of root.querySelectorAll('[class]')) {
    const known = [...part.classList].filter((name) => styledClasses.includes(name));
    if (known.length > 0) {
      part.setAttribute('class', known.join(' '));
    } else {
      part.removeAttribute('class');
    }
  }
  // Mermaid gives each word an element of its own; a row of plain words needs none.
  for (const row of root.querySelectorAll('tspan')) {
    if ([...row.children].every(({attributes}) => attributes.length === 0)) {
      row.textContent = row.textContent;
    }
  }
  root.querySelectorAll('rect:not([width])').forEach((part) => part.remove());
  let empty;
  while ((empty = root.querySelectorAll('g:empty, defs:empty')).length > 0) {
    empty.forEach((part) => part.remove());
  }

  const title = root.querySelector('title');
  const description = root.querySelector('desc');
  title.id = id + '-title';
  description.id = id + '-description';
  root.setAttribute('role', 'img');
  root.setAttribute('aria-labelledby', title.id);
  root.setAttribute('aria-describedby', description.id);
  root.removeAttribute('aria-roledescription');

  // The size is known before the first paint; wide drawings shrink to 80 % and then scroll.
  const margin = 8;
  const box = root.viewBox.baseVal;
  const [width, height] = [box.width + 2 * margin, box.height + 2 * margin].map(Math.ceil);
  root.setAttribute('viewBox', [box.x - margin, box.y - margin].map(Math.floor).concat(width, height).join(' '));
  root.setAttribute('width', width);
  root.setAttribute('height', height);
  root.setAttribute('style', 'max-width:100%;min-width:' + Math.round(width * 0.8) + 'px;height:auto');
  const drawing = root.outerHTML;
  holder.remove();
  return drawing;
}`;

/** The settings and the text of one drawing, as code that the page evaluates to its SVG. */
function call(text: string): string {
  const input = {settings, styledClasses, id: `diagram-${diagramHash(text)}`, text: text.trim()};
  return `(${drawInPage})(${JSON.stringify(input)})`;
}

/**
 * Starts the browser at `executablePath` with Mermaid in a blank page.
 * Nothing is fetched: Mermaid comes from node_modules.
 */
export async function openRenderer(executablePath: string): Promise<Renderer> {
  const browser = await chromium.launch({executablePath, args: [...browserArguments]});
  const page = await browser.newPage();
  await page.addScriptTag({path: require.resolve('mermaid/dist/mermaid.min.js')});
  return {
    render: (text) => page.evaluate<string>(call(text)),
    close: () => browser.close(),
  };
}
