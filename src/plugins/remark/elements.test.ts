import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {visit} from 'unist-util-visit';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import expectations from './expect';
import facilitatorNotes from './facilitator';
import fences from './fences';
import glossary from './glossary';
import quizzes from './quiz';

const start = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  process.chdir(folder);
  mkdirSync('docs');
  mkdirSync('static');
  writeFileSync('static/a.json', '42\n');
  vi.stubEnv('SITE_URL', 'https://example.org');
  vi.stubEnv('BASE_URL', '/docker/');
  writeFileSync(
    'docs/glossary.yml',
    '- {id: layer, term: 레이어, original: layer, meaning: 뜻.}\n- {id: image, term: 이미지, original: image, meaning: 뜻.}\n',
  );
});

afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(start);
  rmSync(folder, {recursive: true});
});

/** The elements that the plugins make of a page's content, in the order of the page. */
async function page(content: string): Promise<MdxJsxFlowElement[]> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkDirective)
    .use(remarkGfm)
    .use([facilitatorNotes, quizzes, glossary, expectations, fences]);
  const file = new VFile({value: content, path: 'docs/page.mdx'});
  const tree = processor.parse(file);
  await processor.run(tree, file);
  const elements: MdxJsxFlowElement[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    elements.push(node as MdxJsxFlowElement);
  });
  return elements;
}

function attribute(element: MdxJsxFlowElement | undefined, name: string): unknown {
  const found = element?.attributes.find((it) => 'name' in it && it.name === name);
  return typeof found?.value === 'object' && found.value !== null
    ? JSON.parse(found.value.value)
    : found?.value;
}

describe('fences', () => {
  test('become snippets with their language, title and highlighted text', async () => {
    const [snippet] = await page('```dockerfile title="my file"\nFROM nginx\n```');
    expect(snippet?.name).toBe('Snippet');
    expect(attribute(snippet, 'language')).toBe('dockerfile');
    expect(attribute(snippet, 'title')).toBe('my file');
    expect(attribute(snippet, 'html')).toContain('nginx');
  });

  test('a Dockerfile that asks for it is followed by its layers', async () => {
    const [snippet, diagram, ...rest] = await page('```dockerfile layers\nFROM nginx\nRUN ls\n```');
    expect([snippet?.name, diagram?.name, rest]).toEqual(['Snippet', 'LayerDiagram', []]);
    expect(attribute(diagram, 'source')).toEqual(['FROM nginx', 'RUN ls']);
    expect(attribute(diagram, 'plan')).toMatchObject({
      entries: [{kind: 'base'}, {instruction: 'RUN', kind: 'layer', size: 0}],
    });
  });

  test('show a file of static/, and the site’s own address', async () => {
    const [shown, command] = await page(
      '```json file=a.json\n```\n\n```console\n$ curl -O http://localhost:3000/a.json\n```',
    );
    expect(attribute(shown, 'title')).toBe('a.json');
    expect(attribute(shown, 'html')).toContain('42');
    expect(attribute(command, 'html')).toContain(
      '<span data-site>https://example.org/docker/</span>a.json',
    );
  });
});

describe('questions', () => {
  const right = '- [x] 나\n\n  맞습니다.';
  const wrong = '- [ ] 가\n\n  아닙니다.';
  const quiz = (body: string) => `:::quiz[물음]\n\n${body}\n\n:::`;

  test('a question with its answers', async () => {
    const elements = await page(quiz(`${wrong}\n\n${right}`));
    expect(elements.map(({name}) => name)).toEqual([
      ...['Quiz', 'QuizQuestion', 'QuizAnswer', 'QuizLabel', 'QuizAnswer', 'QuizLabel'],
    ]);
    const [, , first, , second] = elements;
    expect(first?.attributes).toEqual([]);
    expect(second?.attributes).toMatchObject([{name: 'correct', value: null}]);
  });
});

describe('notes for the facilitator', () => {
  const note = (body: string) => `:::facilitator\n\n${body}\n\n:::`;

  test('leave nothing in the page', async () => {
    const elements = await page(
      `${note('- **말하기** 비밀')}\n\n## 가 {/* #a */}\n\n${note('글 `ls`')}\n\n<Glossary />`,
    );
    expect(elements.map(({name}) => name)).toEqual(['Glossary']);
  });
});

describe('terms', () => {
  test('get their entry, and the glossary all of them', async () => {
    const [term, all] = await page('<Term id="image">이미지</Term>\n\n<Glossary />');
    expect(attribute(term, 'entry')).toEqual({
      id: 'image',
      term: '이미지',
      original: 'image',
      meaning: '뜻.',
    });
    expect(attribute(all, 'entries')).toMatchObject([{id: 'layer'}, {id: 'image'}]);
  });
});

describe('expect', () => {
  const fence = (command: string, yaml: string) =>
    `\`\`\`console\n$ ${command}\n\`\`\`\n\n\`\`\`expect\n${yaml}\n\`\`\`\n`;

  test('becomes a check of the command before', async () => {
    const [snippet, check] = await page(
      fence('docker ps', 'containers: [{name: web, port: 8080->80}]\nnoContainers: [web2]'),
    );
    expect(snippet?.name).toBe('Snippet');
    expect(check?.name).toBe('CheckOutput');
    expect(attribute(check, 'check')).toEqual({
      command: 'docker ps',
      kind: 'containers',
      requirements: [
        {kind: 'container', name: 'web', state: 'up', port: {host: 8080, container: 80}},
        {kind: 'no-container', name: 'web2'},
      ],
    });
  });
});
