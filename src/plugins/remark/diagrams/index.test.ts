// @vitest-environment node
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import diagrams from '.';
import sayFaults from '../faults';
import {DIAGRAM_FOLDER, diagramFile, diagramHash} from './source';

vi.mock('../../content/browser', () => ({findBrowser: () => undefined, browserArguments: []}));

const text = 'flowchart LR\naccTitle: 제목\naccDescr: 설명\na --> b';
const fence = `\`\`\`mermaid\n${text}\n\`\`\``;
const start = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diagrams-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(start);
  rmSync(folder, {recursive: true});
});

/** The page's top-level elements after the plugin ran. */
async function transform(content: string): Promise<MdxJsxFlowElement[]> {
  const processor = unified().use(remarkParse).use([diagrams, sayFaults]);
  const file = new VFile({value: content, path: 'page.mdx'});
  const tree = processor.parse(file);
  await processor.run(tree, file);
  return tree.children as MdxJsxFlowElement[];
}

function svgOf({attributes}: MdxJsxFlowElement): unknown {
  return attributes.find((attribute) => 'name' in attribute && attribute.name === 'svg')?.value;
}

test('puts the kept drawing in place of the fence', async () => {
  mkdirSync(DIAGRAM_FOLDER, {recursive: true});
  const id = `diagram-${diagramHash(text)}`;
  writeFileSync(diagramFile(text), `<svg aria-labelledby="${id}-title"/>`);
  const [first, between, second] = await transform(`${fence}\n\n글\n\n${fence}`);
  expect(first?.name).toBe('Diagram');
  expect(first && svgOf(first)).toBe(`<svg aria-labelledby="${id}-title"/>`);
  expect(between?.type).toBe('paragraph');
  // The same drawing twice on a page must not have the same ids twice.
  expect(second && svgOf(second)).toBe(`<svg aria-labelledby="${id}-2-title"/>`);
});

test('says which command to run where there is neither drawing nor browser', async () => {
  await expect(transform(`글\n\n${fence}`)).rejects.toThrow(
    `page.mdx:3: 이 도표를 그린 파일이 없습니다(${diagramFile(text)}). npm run diagrams를 실행하고`,
  );
});

test('names file and line of a mistake', async () => {
  await expect(
    transform('```mermaid\nflowchart LR\naccTitle: 제목\naccDescr: 설명\nstyle a fill:red\n```'),
  ).rejects.toThrow(/^page\.mdx:5: 도표에 따로 정한 색이 있습니다\./);
});
