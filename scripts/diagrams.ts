/**
 * `npm run diagrams`: draws every ```mermaid block that has no drawing yet, and removes drawings
 * whose block is gone. With `--check` it draws nothing and fails where there is something to do.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {visit} from 'unist-util-visit';
import {DIAGRAM_FOLDER, diagramFile, diagramProblems} from '../src/plugins/remark/diagrams/source';
import type {Fault} from '../src/workshop/lesson/fault';
import {pageFaults} from '../src/plugins/remark/faults';
import {openRenderer} from '../src/plugins/remark/diagrams/render';
import {ensureBrowser} from '../src/plugins/content/browser';
import {filesUnder} from './files';
import {parseMarkdown} from '../src/plugins/content/prose';

interface Block {
  readonly text: string;
  /** `file:line` of the fence's first line of text. */
  readonly place: string;
}

/**
 * The diagrams of a page.
 * @throws an Error with a line for each mistake in them: file, line, what was found, the mend
 */
function blocksOf(path: string): Block[] {
  const blocks: Block[] = [];
  const faults: Fault[] = [];
  visit(parseMarkdown(readFileSync(path, 'utf8')), 'code', ({lang, value, position}) => {
    if (lang !== 'mermaid') {
      return;
    }
    const line = (position?.start.line ?? 0) + 1;
    faults.push(
      ...diagramProblems(value).map((problem) => ({...problem, line: line + problem.line})),
    );
    blocks.push({text: value, place: `${path}:${line}`});
  });
  if (faults.length > 0) {
    throw pageFaults(path, faults);
  }
  return blocks;
}

async function draw(missing: readonly Block[]): Promise<void> {
  mkdirSync(DIAGRAM_FOLDER, {recursive: true});
  const renderer = await openRenderer(ensureBrowser());
  try {
    for (const {text, place} of missing) {
      const svg = await renderer.render(text).catch((error: unknown) => {
        throw new Error(
          `${place}: Mermaid가 이 도표를 그리지 못합니다(${error instanceof Error ? error.message : String(error)}).`,
        );
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
      missing.forEach(({place}) => console.error(`${place}: 이 도표를 그린 파일이 없습니다.`));
      stale.forEach((file) => console.error(`${file}: 이 도표를 쓰는 페이지가 없습니다.`));
      throw new Error('npm run diagrams를 실행하고 바뀐 파일을 커밋합니다.');
    }
  } else {
    stale.forEach((file) => rmSync(file));
    if (missing.length > 0) {
      await draw(missing);
    }
  }
  console.log(`도표 ${wanted.size}개를 모두 그렸습니다.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
