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
import {parseFrontMatter} from '../../workshop/lesson/frontMatter';
import glossary, {glossaryEntries} from './glossary';
import quizzes from './quiz';

/** The five lines before the content: a line number in a message counts them. */
const HEAD = '---\ntitle: 쪽\ndescription: 글\n---\n\n';
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
  writeFileSync('docs/page.mdx', HEAD + content);
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

describe('front matter', () => {
  const read = (lines: string, filePath = 'docs/page.mdx') =>
    parseFrontMatter({
      filePath,
      fileContent: `---\n${lines}\n---\n`,
      defaultParseFrontMatter: async () => {
        const {parse} = await import('yaml');
        return {frontMatter: parse(lines) as Record<string, unknown>, content: ''};
      },
    });

  test('what is allowed passes, and a day stays a day', async () => {
    const {frontMatter} = await read(
      'title: 쪽\ndescription: 글\nduration: 20\nverified: 2026-11-24\nslug: /a\nsources:\n  - {title: b, url: https://example.org/}',
    );
    expect(frontMatter).toMatchObject({duration: 20, verified: '2026-11-24'});
  });

  test('an unknown key: file, line, key, what is allowed', async () => {
    await expect(read('title: 쪽\ndescription: 글\nlevels: 3')).rejects.toThrow(
      'docs/page.mdx:4: unknown key "levels" in the front matter. Allowed keys: title, description, slug, hide_table_of_contents, duration, level, cuts, verified, sources.',
    );
  });

  test('an unknown key of a source', async () => {
    await expect(
      read(
        'title: 쪽\ndescription: 글\nsources:\n  - {title: b, url: https://example.org/, by: c}',
      ),
    ).rejects.toThrow('docs/page.mdx:4: unknown key "by" in sources.0.');
  });

  test.each([
    ['duration: soon', /docs\/page\.mdx:4: "duration": .*number/],
    ['duration: 0', /docs\/page\.mdx:4: "duration": /],
    ['verified: 24.11.2026', /docs\/page\.mdx:4: "verified": must be a day written as YYYY-MM-DD/],
    ['level: 3', /docs\/page\.mdx:4: "level": .*"core"\|"standard"\|"optional"/],
    ['cuts: [{step: a}]', /docs\/page\.mdx:4: "cuts\.0\.minutes": /],
    ['slug: a', /docs\/page\.mdx:4: "slug": /],
    ['sources:\n  - {title: b, url: here}', /docs\/page\.mdx:4: "sources\.0\.url": /],
  ])('a wrong value: %s', async (line, message) => {
    await expect(read(`title: 쪽\ndescription: 글\n${line}`)).rejects.toThrow(message);
  });

  test('every mistake is named at once', async () => {
    await expect(read('duration: 0')).rejects.toThrow(/"title".*\n.*"description".*\n.*"duration"/);
  });
});

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
    expect(attribute(command, 'html')).toContain('https://example.org/docker/a.json');
  });

  test.each([
    [
      'an unknown language',
      '글\n\n```cobol\nx\n```',
      /^docs\/page\.mdx:8: a fence in the unknown language cobol\. Allowed: bash, console, .*, yaml, mermaid$/,
    ],
    [
      'no language',
      '```\nx\n```',
      /^docs\/page\.mdx:6: a fence without a language\. Allowed: bash/,
    ],
    [
      'an unknown option',
      '```yaml title="a" linenos\nx: 1\n```',
      'docs/page.mdx:6: a yaml fence has the unknown option linenos. Allowed: title="…", layers on a dockerfile fence, file=path',
    ],
    [
      'layers on another language',
      '```yaml layers\nx: 1\n```',
      'docs/page.mdx:6: a yaml fence has the unknown option layers',
    ],
    [
      'a heredoc that does not end',
      '```console\n$ ls\na\n$ cat <<EOF\nb\n```',
      'docs/page.mdx:9: the heredoc of this command has no closing line EOF. Close it, or drop the "$ "',
    ],
    [
      'a quote that does not end',
      "```console\n$ echo 'a\n```",
      "docs/page.mdx:7: the quote ' of this command is never closed",
    ],
    [
      'a backslash at the end',
      '```console\n$ ls \\\n```',
      'docs/page.mdx:7: the last line of this command ends in a backslash',
    ],
    [
      'a console block without a command',
      '```console\nls\n```',
      'docs/page.mdx:6: a console fence without a command. Start each command with "$ "',
    ],
    [
      'an expected failure of several commands',
      '```console exit=1 reason="없는 명령"\n$ a\n$ b\n```',
      'docs/page.mdx:6: exit=1 on 2 commands. Give the command that fails a fence of its own',
    ],
    [
      'an exception without a reason',
      '```console not-run\n$ a\n```',
      'docs/page.mdx:6: an exception without its one reason. Write exit=1 reason="…"',
    ],
    [
      'a reason without an exception',
      '```console reason="왜"\n$ a\n```',
      'docs/page.mdx:6: an exception without its one reason',
    ],
    ['not-run on a file', '```json not-run reason="왜"\n{}\n```', 'unknown option not-run'],
    ['a file that is not there', '```json file=a/b.json\n```', ':6: no file static/a/b.json'],
    [
      'a file and a text',
      '```json file=a.json\n{}\n```',
      ':6: a fence with a text beside file=a.json. file= names a file under static/',
    ],
    [
      'a Dockerfile that does not parse',
      '```dockerfile layers\nFROM nginx\n\nRUM ls\n```',
      /^docs\/page\.mdx:9: .*RUM.*\. Expected: .*RUN/s,
    ],
    [
      'a Dockerfile whose build fails',
      '```dockerfile layers\nFROM nginx\nCOPY site /srv\n```',
      /^docs\/page\.mdx:8: .*"\/site": not found\. .*built with these files: .*package\.json/s,
    ],
  ])('%s', async (_, content, message) => {
    await expect(page(content)).rejects.toThrow(message);
  });
});

describe('questions', () => {
  const right = '- [x] 나\n\n  맞습니다.';
  const wrong = '- [ ] 가\n\n  아닙니다.';
  const quiz = (body: string, label = '[물음]') => `:::quiz${label}\n\n${body}\n\n:::`;

  test('a question with its answers', async () => {
    const elements = await page(quiz(`${wrong}\n\n${right}`));
    expect(elements.map(({name}) => name)).toEqual([
      ...['Quiz', 'QuizQuestion', 'QuizAnswer', 'QuizLabel', 'QuizAnswer', 'QuizLabel'],
    ]);
    const [, , first, , second] = elements;
    expect(first?.attributes).toEqual([]);
    expect(second?.attributes).toMatchObject([{name: 'correct', value: null}]);
  });

  test.each([
    ['no question', quiz(`${wrong}\n\n${right}`, ''), ':6: a :::quiz without a [question].'],
    ['no list', quiz('글'), ':6: a :::quiz holds something other than one list of answers.'],
    [
      'something after the list',
      quiz(`${wrong}\n\n${right}\n\n글`),
      ':6: a :::quiz holds something other than one list of answers.',
    ],
    ['one answer', quiz(right), ':6: a :::quiz with 1 answer(s).'],
    [
      'six answers',
      quiz([right, ...Array.from({length: 5}, () => wrong)].join('\n\n')),
      'with 6 answer(s).',
    ],
    ['none is right', quiz(`${wrong}\n\n${wrong}`), ':6: a :::quiz with 0 right answers.'],
    ['two are right', quiz(`${right}\n\n${right}`), ':6: a :::quiz with 2 right answers.'],
    [
      'an answer without an explanation',
      quiz(`${right}\n\n- [ ] 가`),
      ':12: the answer "가" has no explanation.',
    ],
    ['an answer without a box', quiz(`${right}\n\n- 가\n\n  왜`), ':12: an answer without "[ ]"'],
  ])('%s', async (_, content, message) => {
    await expect(page(content)).rejects.toThrow(message);
    await expect(page(content)).rejects.toThrow('exactly one of them "- [x]"');
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

  test.each([
    ['a second one in a section', `${note('가')}\n\n${note('나')}`, ':12: a second :::facilitator'],
    ['an empty one', ':::facilitator\n\n:::', ':6: an empty :::facilitator'],
    ['a title', ':::facilitator[제목]\n\n글\n\n:::', ':6: a :::facilitator with a [title]'],
    ['a fence', note('```console\n$ ls\n```'), ':8: a :::facilitator that holds code'],
    ['a list in a list', note('- 가\n  - 나'), ':8: a list of a :::facilitator with more'],
    ['a link', note('글 [가](/a)'), ':8: a :::facilitator with link in a sentence'],
    ['an element', note('글 <b>가</b>'), 'with mdxJsxTextElement in a sentence'],
    [
      'no end',
      ':::facilitator\n\n가\n\n## 나 {/* #b */}',
      ':10: a heading within a :::facilitator',
    ],
    [
      'a place in a list',
      '- 가\n\n  :::facilitator\n  나\n  :::',
      ':8: a :::facilitator within another',
    ],
    [
      'a section without an address',
      `## 가\n\n${note('나')}`,
      'under a heading without an address',
    ],
  ])('%s', async (_, content, message) => {
    await expect(page(content)).rejects.toThrow(message);
    await expect(page(content)).rejects.toThrow(/^docs\/page\.mdx:\d+: .*One in a section/);
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

  test('an unknown id: file, line, what is known', async () => {
    await expect(page('글\n\n<Term id="leyer">레이어</Term>')).rejects.toThrow(
      `docs/page.mdx:8: <Term id="leyer"> names no entry of ${join('docs', 'glossary.yml')}. Known ids: layer, image`,
    );
  });

  test.each([
    [
      'a key that is not known',
      '- {id: a, term: b, original: c, meaning: d, colour: e}',
      '1:3: found "colour", wanted: only id, term',
    ],
    ['a missing meaning', '- {id: a, term: b, original: c}', '1:3: found "meaning"'],
    [
      'an id that is no address',
      '- {id: A b, term: b, original: c, meaning: d}',
      '1:3: found "id", wanted: small English words',
    ],
    [
      'an id twice',
      '- {id: a, term: b, original: c, meaning: d}\n- {id: a, term: e, original: f, meaning: g}',
      '2:3: found "id "a" twice"',
    ],
  ])('a glossary with %s', (_, text, message) => {
    writeFileSync('docs/glossary.yml', text);
    expect(() => glossaryEntries('docs/glossary.yml')).toThrow(`docs/glossary.yml:${message}`);
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

  test.each([
    [
      'a key of another command',
      fence('docker ps', 'containers: [{name: web}]\nimages: [a]'),
      'docs/page.mdx:12: unknown key "images". Allowed after docker ps: containers, noContainers',
    ],
    [
      'an unknown key below',
      fence('docker ps', 'containers:\n  - name: web\n    ports: 8080'),
      'docs/page.mdx:13: unknown key "containers.0.ports". Allowed',
    ],
    [
      'one port alone',
      fence('docker ps', 'containers:\n  - name: web\n    port: 8080'),
      'docs/page.mdx:13: "containers.0.port": both ports, as docker ps shows them: 8080->8080',
    ],
    ['a wrong value', fence('docker ps', 'containers: web'), 'docs/page.mdx:11: "containers": '],
    ['no YAML', fence('docker ps', 'containers: [web'), /^docs\/page\.mdx:1[12]: .*Write YAML$/],
    ['nothing', fence('docker ps', '{}'), 'docs/page.mdx:11: an expect fence that expects nothing'],
    [
      'a command that is not read',
      fence('docker run a', 'body: [a]'),
      'docs/page.mdx:10: an expect fence after the command docker run a. It stands after',
    ],
    [
      'no command',
      '글\n\n```expect\nbody: [a]\n```\n',
      'docs/page.mdx:8: an expect fence without a console fence right before it',
    ],
  ])('a mistake: %s', async (_, content, message) => {
    await expect(page(content)).rejects.toThrow(message);
  });
});
