/**
 * `npm run diagrams`: draws every ```mermaid block that has no drawing yet, and removes drawings
 * whose block is gone. With `--check` it draws nothing and fails where there is something to do.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {visit} from 'unist-util-visit';
import {DIAGRAM_FOLDER, diagramFile, diagramProblem} from '../src/plugins/remark/diagrams/source';
import {openRenderer} from '../src/plugins/remark/diagrams/render';
import {ensureBrowser} from '../src/plugins/content/browser';
import {filesUnder} from './files';
import {parseMarkdown} from '../src/plugins/content/prose';

interface Block {
  readonly text: string;
  /** `file:line` of the fence's first line of text. */
  readonly place: string;
}

/** The diagrams of a page; a mistake in one is an error that names its file and line. */
function blocksOf(path: string): Block[] {
  const blocks: Block[] = [];
  visit(parseMarkdown(readFileSync(path, 'utf8')), 'code', ({lang, value, position}) => {
    if (lang !== 'mermaid') {
      return;
    }
    const line = (position?.start.line ?? 0) + 1;
    const problem = diagramProblem(value);
    if (problem !== undefined) {
      throw new Error(`${path}:${line + problem.line}: ${problem.found}. ${problem.mend}`);
    }
    blocks.push({text: value, place: `${path}:${line}`});
  });
  return blocks;
}

async function draw(missing: readonly Block[]): Promise<void> {
  mkdirSync(DIAGRAM_FOLDER, {recursive: true});
  const renderer = await openRenderer(ensureBrowser());
  try {
    for (const {text, place} of missing) {
      const svg = await renderer.render(text).catch((error: unknown) => {
        throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`);
      });
      writeFileSync(diagramFile(text), svg);
      console.log(`${place} → ${diagramFile(text)}`);
    }
  } finally {
    await renderer.close();
  }
}

async function main(): Promise<void> {
  const pages = [...filesUnder('docs', /\.mdx$/), ...filesUnder('src/pages', /\.mdx$/)];
  const blocks = pages.flatMap(blocksOf);
  const wanted = new Map(blocks.map((block) => [diagramFile(block.text), block]));
  const missing = [...wanted].filter(([file]) => !existsSync(file)).map(([, block]) => block);
  const drawn = existsSync(DIAGRAM_FOLDER)
    ? readdirSync(DIAGRAM_FOLDER).map((name) => join(DIAGRAM_FOLDER, name))
    : [];
  const stale = drawn.filter((file) => !wanted.has(file));
  if (process.argv.includes('--check')) {
    if (missing.length + stale.length > 0) {
      missing.forEach(({place}) => console.error(`${place}: this diagram has no drawing`));
      stale.forEach((file) => console.error(`${file}: no page has this diagram`));
      throw new Error('Run: npm run diagrams');
    }
  } else {
    stale.forEach((file) => rmSync(file));
    if (missing.length > 0) {
      await draw(missing);
    }
  }
  console.log(`${wanted.size} diagrams, each with its drawing.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
