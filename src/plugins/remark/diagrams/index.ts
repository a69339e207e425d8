import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {SKIP, visit} from 'unist-util-visit';
import type {Code, Root} from 'mdast';
import type {VFile} from 'vfile';
import {element, fenceContentLine, lineInFile, writerError} from '../mdx';
import {DIAGRAM_FOLDER, diagramFile, diagramHash, diagramProblem} from './source';

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

/** The drawing of a fence, its ids told apart from those of the same drawing further up. */
async function svgOf(node: Code, file: VFile, earlier: number): Promise<string> {
  const problem = diagramProblem(node.value);
  if (problem !== undefined) {
    throw writerError(
      file,
      fenceContentLine(file, node) + problem.line,
      problem.found,
      problem.mend,
    );
  }
  const line = lineInFile(file, node);
  const svg = await drawingOf(node.value).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw writerError(file, line, `Mermaid cannot draw this: ${reason}`, 'Mend the diagram');
  });
  if (svg === undefined) {
    throw writerError(
      file,
      line,
      `the diagram has no drawing ${diagramFile(node.value)}`,
      'Run: npm run diagrams',
    );
  }
  const id = `diagram-${diagramHash(node.value)}`;
  return earlier === 0 ? svg : svg.replaceAll(id, `${id}-${earlier + 1}`);
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
