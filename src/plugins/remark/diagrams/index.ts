import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {SKIP, visit} from 'unist-util-visit';
import type {Code, Root} from 'mdast';
import type {VFile} from 'vfile';
import {fenceContentLine, lineInFile} from '../../../workshop/lesson/fault';
import {report} from '../faults';
import {element} from '../mdx';
import {DIAGRAM_FOLDER, diagramFile, diagramHash, diagramProblems} from './source';

/**
 * Draws a text that has no drawing yet and keeps it.
 * @returns undefined where this machine has no browser
 */
async function drawNow(text: string): Promise<string | undefined> {
  // Loaded only here: a build whose diagrams are all drawn needs no browser and no Playwright.
  const {findBrowser} = await import('../../content/browser');
  const browser = findBrowser();
  if (browser === undefined) {
    return undefined;
  }
  const {openRenderer} = await import('./render');
  const renderer = await openRenderer(browser);
  try {
    const svg = await renderer.render(text);
    mkdirSync(DIAGRAM_FOLDER, {recursive: true});
    writeFileSync(diagramFile(text), svg);
    return svg;
  } finally {
    await renderer.close();
  }
}

/** Pages are compiled side by side; browsers start one after the other. */
let queue: Promise<unknown> = Promise.resolve();

async function drawingOf(text: string): Promise<string | undefined> {
  const file = diagramFile(text);
  if (existsSync(file)) {
    return readFileSync(file, 'utf8');
  }
  const drawing = queue.then(() => (existsSync(file) ? readFileSync(file, 'utf8') : drawNow(text)));
  queue = drawing.catch(() => undefined);
  return drawing;
}

/**
 * A drawing whose ids no other element of the page has.
 * @param earlier how often the page has the same drawing further up
 */
function withOwnIds(svg: string, text: string, earlier: number): string {
  const id = `diagram-${diagramHash(text)}`;
  return earlier === 0 ? svg : svg.replaceAll(id, `${id}-${earlier + 1}`);
}

/**
 * The drawing of a fence, with ids of its own where the page has the same drawing further up.
 * @returns '' where there is none; why, is reported
 */
async function svgOf(node: Code, file: VFile, earlier: number): Promise<string> {
  const problems = diagramProblems(node.value);
  for (const {line, ...problem} of problems) {
    report(file, {...problem, line: fenceContentLine(node) + line});
  }
  if (problems.length > 0) {
    return '';
  }
  const line = lineInFile(node);
  try {
    const svg = await drawingOf(node.value);
    if (svg === undefined) {
      const found = `이 도표를 그린 파일이 없습니다(${diagramFile(node.value)}).`;
      report(file, {line, found, mend: 'npm run diagrams를 실행하고 생긴 파일을 커밋합니다.'});
      return '';
    }
    return withOwnIds(svg, node.value, earlier);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const found = `Mermaid가 이 도표를 그리지 못합니다(${reason}).`;
    report(file, {line, found, mend: '도표의 문법을 고칩니다.'});
    return '';
  }
}

/** Puts the drawing of every ```mermaid fence into the page, so that no reader runs Mermaid. */
export default function diagrams() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const found: {readonly node: Code; readonly replace: (svg: string) => void}[] = [];
    visit(tree, 'code', (node, index, parent) => {
      if (node.lang === 'mermaid' && index !== undefined && parent !== undefined) {
        const replace = (svg: string): void => {
          parent.children.splice(index, 1, element('Diagram', {svg}));
        };
        found.push({node, replace});
      }
      return SKIP;
    });
    const seen = new Map<string, number>();
    for (const {node, replace} of found) {
      const hash = diagramHash(node.value);
      const earlier = seen.get(hash) ?? 0;
      seen.set(hash, earlier + 1);
      replace(await svgOf(node, file, earlier));
    }
  };
}
