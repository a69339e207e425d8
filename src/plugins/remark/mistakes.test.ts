import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import mdxLoader from '@docusaurus/mdx-loader';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import config from '../../../docusaurus.config';
import {glossaryEntries} from './glossary';
import {markdownPlugins} from '.';

const FRONT = ['---', 'title: 쪽', 'description: 글', '---'];
const start = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const registry = 'src/theme/MDXComponents/index.tsx';
  cpSync(registry, join(folder, registry));
  process.chdir(folder);
  mkdirSync('docs/labs', {recursive: true});
  mkdirSync('src/pages');
  mkdirSync('static');
  writeFileSync('static/a.json', '42\n');
  vi.stubEnv('SITE_URL', 'https://example.org');
  vi.stubEnv('BASE_URL', '/docker/');
  writeFileSync(
    'docs/glossary.yml',
    '- {id: layer, term: 레이어, original: layer, meaning: 뜻.}\n- {id: image, term: 이미지, original: image, meaning: 뜻.}\n',
  );
  writeFileSync(
    'docs/facts.yml',
    "- {id: limit, about: 한도, value: 100, source: 'https://example.org/', checked: 2026-11-24}\n",
  );
});

afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(start);
  rmSync(folder, {recursive: true});
});

/** What the site's own loader makes of a file, the same way as in a build. */
async function load(path: string, fileContent: string): Promise<string> {
  writeFileSync(path, fileContent);
  const options = {
    ...markdownPlugins,
    admonitions: true,
    staticDirs: ['static'],
    siteDir: folder,
    resolveMarkdownLink: () => null,
    markdownConfig: {
      format: 'mdx',
      mermaid: false,
      emoji: true,
      mdx1Compat: {comments: false, admonitions: false, headingIds: false},
      anchors: {maintainCase: false},
      ...config.markdown,
    },
  };
  return new Promise((resolve, reject) => {
    const context = {
      _compiler: {name: 'client'},
      resource: join(process.cwd(), path),
      resourcePath: join(process.cwd(), path),
      getOptions: () => options,
      async: () => (error: Error | null, result: string) =>
        error === null ? resolve(result) : reject(error),
    };
    void mdxLoader.call(context as unknown as ThisParameterType<typeof mdxLoader>, fileContent);
  });
}

/** The mistakes in a page: `line: what`, one each, as the message of the build says them. */
async function mistakes(content: string, path = 'docs/page.mdx', front = FRONT): Promise<string[]> {
  const message = await load(path, [...front, content].join('\n')).then(
    () => '',
    (error: unknown) => (error as Error).message,
  );
  return message
    .split('\n')
    .flatMap((line) => (line.replace(/^Cause: /, '').startsWith(`${path}:`) ? [line] : []))
    .map((line) => line.replace(/^Cause: /, '').slice(path.length + 1));
}

/** A page with its mistakes, each as `line: what`; the content begins at line 5. */
type Case = readonly [name: string, content: string, ...told: (string | RegExp)[]];

/** The page's mistakes are these, no others, each at its line. */
function tell(cases: readonly Case[], path?: string): void {
  for (const [name, content, ...told] of cases) {
    test(name, async () => {
      const found = await mistakes(content, path);
      expect(found).toHaveLength(told.length);
      told.forEach((wanted, index) => {
        const line = found[index] ?? '';
        const isTold = typeof wanted === 'string' ? line.includes(wanted) : wanted.test(line);
        expect(isTold, line).toBe(true);
      });
    });
  }
}

test('a page without a mistake is made', async () => {
  expect(await load('docs/page.mdx', `${FRONT.join('\n')}\n글`)).toContain('글');
});

describe('front matter', () => {
  const front = (...lines: string[]) => ['---', ...lines, '---'];
  const sound = ['title: 쪽', 'description: 글'];

  test('what is allowed passes, and a day stays a day', async () => {
    const lines = [
      ...['duration: 20', 'verified: 2026-11-24', 'slug: /a', 'level: core'],
      ...['cuts: [{step: a, minutes: 3}]', 'sources:', '  - {title: b, url: https://example.org/}'],
    ];
    const made = await load(
      'docs/page.mdx',
      [...front(...sound, ...lines), '## 가 {/* #a */}'].join('\n'),
    );
    expect(made).toContain("verified: '2026-11-24'");
  });

  test.each([
    [['levels: 3'], ['4: 머리말의 "levels": 쓸 수 없는 항목입니다. 쓸 수 있는 항목: title,']],
    [
      ['sources:', '  - {title: b, url: https://example.org/, by: c}'],
      ['5: 머리말의 "sources.0.by": 쓸 수 없는 항목입니다. 쓸 수 있는 항목: title, url.'],
    ],
    [['duration: soon'], ['4: 머리말의 "duration": 수여야 합니다.']],
    [['duration: 0'], ['4: 머리말의 "duration": 0보다 커야 합니다.']],
    [['duration: 1.5'], ['4: 머리말의 "duration": 정수여야 합니다.']],
    [['verified: 24.11.2026'], ['4: 머리말의 "verified": 2026-11-24처럼 적은 날짜여야 합니다.']],
    [['level: 3'], ['4: 머리말의 "level": 다음 가운데 하나여야 합니다: core, standard, optional.']],
    [['cuts:', '  - {step: a}'], ['5: 머리말의 "cuts.0.minutes": 빠졌습니다.']],
    [['slug: a'], ['4: 머리말의 "slug": /로 시작해야 합니다.']],
    [['sources: 3'], ['4: 머리말의 "sources": 목록이어야 합니다.']],
    [
      ['sources:', '  - title: b', '    url: here'],
      ['6: 머리말의 "sources.0.url": https://로 시작하는 주소여야 합니다.'],
    ],
    [['hide_table_of_contents: 1'], ['4: 머리말의 "hide_table_of_contents": true나 false여야']],
    [['cuts: [3]'], ['4: 머리말의 "cuts.0": 항목의 묶음이어야 합니다.']],
    [['a: [1'], [/^[45]: 머리말: YAML로 읽을 수 없습니다\(.*\)\.$/]],
  ] as const)('%j', async (lines, told) => {
    const found = await mistakes('글', 'docs/page.mdx', front(...sound, ...lines));
    expect(found).toEqual(
      told.map((wanted): unknown => {
        const isText = typeof wanted === 'string';
        const matcher: unknown = isText
          ? expect.stringContaining(wanted)
          : expect.stringMatching(wanted);
        return matcher;
      }),
    );
  });

  test('every mistake is told at once', async () => {
    const found = await mistakes('글', 'docs/page.mdx', front('title: ""', 'duration: 0'));
    expect(found).toEqual([
      '2: 머리말의 "title": 비어 있습니다.',
      '2: 머리말의 "description": 빠졌습니다. 이 항목은 꼭 적습니다.',
      '3: 머리말의 "duration": 0보다 커야 합니다.',
    ]);
  });
});

describe('the agenda', () => {
  test.each([
    [['level: core'], ['4: "level"은 있고 "duration"이 없습니다.']],
    [
      ['duration: 9', 'level: core', 'cuts: [{step: c, minutes: 5}, {step: a, minutes: 4}]'],
      [
        '6: "cuts"의 step이 가리키는 절이 없습니다: c. 이 페이지의 절: a',
        '6: "cuts"가 아끼는 9분은 "duration" 9분보다 작아야 합니다.',
      ],
    ],
  ])('%j', async (lines, told) => {
    const front = ['---', 'title: 쪽', 'description: 글', ...lines, '---'];
    expect(await mistakes('## 가 {/* #a */}\n\n글', 'docs/page.mdx', front)).toEqual(
      told.map((wanted): unknown => expect.stringContaining(wanted)),
    );
  });
});

test('mistakes of every kind are told in one run, in the order of the page', async () => {
  const page = [
    ...['<Foo />', '', '```cobol', 'x', '```', '', '<Term id="leyer">레이어</Term>', ''],
    ...[':::quiz', '', '- [x] 가', '- [ ] 나', '', ':::', '', '[가](./b.mdx) ![나](/b.png)'],
  ];
  expect((await mistakes(page.join('\n'))).map((told) => told.replace(/\. .*/, ''))).toEqual([
    '5: 등록되지 않은 부품입니다: <Foo>',
    '7: 쓸 수 없는 언어의 코드 블록입니다: cobol',
    '11: 용어집에 없는 용어입니다: <Term id="leyer">',
    '13: 물음이 없는 :::quiz입니다',
    '15: 답 "가"에 설명이 없습니다',
    '16: 답 "나"에 설명이 없습니다',
    '20: 그림 파일이 없습니다: /b.png',
    '20: 링크한 파일이 없습니다: ./b.mdx',
  ]);
});

describe('syntax', () => {
  tell([
    ['a tag without an end', '글\n\n글 <b>가', /^7: 태그나 중괄호를 읽을 수 없습니다\(.*\)\./],
    ['a brace without an end', '글 {a', /^5: 태그나 중괄호를 읽을 수 없습니다\(.*\)\./],
  ]);
});

describe('components', () => {
  tell([
    [
      'one that is not registered',
      '글\n\n글 <Foo>가</Foo>',
      /^7: 등록되지 않은 부품입니다: <Foo>\. .* src\/theme\/MDXComponents\/index\.tsx에 등록합니다\. .*BuildLab/,
    ],
  ]);

  test('a page may import its own', async () => {
    const page = "import Foo, {Bar} from '@site/a';\n\n<Foo><Bar.Baz /></Foo>";
    expect(await mistakes(page, 'src/pages/page.mdx')).toEqual([]);
  });

  test('the gallery shows every one', async () => {
    const found = await mistakes('<WasteLab />', 'src/pages/gallery.mdx');
    expect(found.join('\n')).toMatch(
      /^5: 부품 모음에 없는 부품입니다: BuildLab\(src\/theme\/MDXComponents\/index\.tsx:\d+\)\./,
    );
    expect(found.join('\n')).not.toContain('WasteLab(');
  });
});

describe('blocks', () => {
  tell([
    [
      'an unknown one',
      '글\n\n:::warn\n글\n:::',
      '7: 쓸 수 없는 블록입니다: :::warn. 쓸 수 있는 것: :::note',
    ],
    ['an unknown one of one line', '::note', '5: 쓸 수 없는 블록입니다: ::note.'],
    ['no end', ':::note\n\n글\n\n## 다음 {/* #next */}', '5: 닫히지 않은 :::note입니다.'],
  ]);
});

describe('links and pictures', () => {
  tell([
    ['a file that is not there', '글\n\n[가](./b.mdx)', '7: 링크한 파일이 없습니다: ./b.mdx.'],
    ['a picture that is not there', '![가](/img/b.png)', '5: 그림 파일이 없습니다: /img/b.png.'],
  ]);
});

describe('diagrams', () => {
  const diagram = (...lines: string[]) => ['```mermaid', ...lines, '```'].join('\n');
  tell([
    [
      'a class without a meaning, and no description',
      diagram('flowchart LR', '  accTitle: 가', '  a:::layer --> b:::red'),
      '6: 도표에 accDescr가 없습니다.',
      '8: 뜻이 정해지지 않은 클래스가 도표에 있습니다: red. 뜻이 있는 클래스만 씁니다(노드:::layer): layer, metadata, writable, cached, rerun, error',
    ],
  ]);
});

describe('fences', () => {
  tell([
    [
      'an unknown language',
      '글\n\n```cobol\nx\n```',
      /^7: 쓸 수 없는 언어의 코드 블록입니다: cobol\. 쓸 수 있는 언어: bash, console, .*, yaml, mermaid$/,
    ],
    ['no language', '```\nx\n```', /^5: 언어가 없는 코드 블록입니다\. 쓸 수 있는 언어: bash/],
    [
      'unknown options',
      '```yaml title="a" linenos fold\nx: 1\n```',
      '5: yaml 코드 블록에 쓸 수 없는 말이 있습니다: linenos fold. 쓸 수 있는 것: title="제목", file=경로',
    ],
    [
      'layers on another language',
      '```yaml layers\nx: 1\n```',
      '5: yaml 코드 블록에 쓸 수 없는 말이 있습니다: layers.',
    ],
    [
      'a heredoc that does not end',
      '```console\n$ ls\na\n$ cat <<EOF\nb\n```',
      '8: 이 명령의 히어독을 닫는 줄이 없습니다: EOF. 명령을 끝맺거나',
    ],
    [
      'a quote that does not end',
      "```console\n$ echo 'a\n```",
      "6: 이 명령의 따옴표(')가 닫히지 않습니다.",
    ],
    [
      'a backslash at the end',
      '```console\n$ ls \\\n```',
      '6: 이 명령의 마지막 줄이 \\로 끝납니다.',
    ],
    [
      'a console block without a command',
      '```console\nls\n```',
      '5: 명령이 없는 console 코드 블록입니다. 명령마다 앞에 "$ "를',
    ],
    [
      'an expected failure of several commands',
      '```console exit=1 reason="없는 명령"\n$ a\n$ b\n```',
      '5: exit=1인데 명령이 2개입니다.',
    ],
    [
      'an exception without a reason',
      '```console not-run\n$ a\n```',
      '5: exit, not-run, sample에는 까닭이 하나씩 있어야 합니다.',
    ],
    [
      'a reason without an exception',
      '```console reason="왜"\n$ a\n```',
      '5: exit, not-run, sample에는 까닭이',
    ],
    [
      'not-run on a file',
      '```json not-run reason="왜"\n{}\n```',
      '쓸 수 없는 말이 있습니다: not-run reason="왜"',
    ],
    [
      'a file that is not there',
      '```json file=a/b.json\n```',
      '5: 파일이 없습니다: static/a/b.json.',
    ],
    [
      'a file and a text',
      '```json file=a.json\n{}\n```',
      '5: file=이 붙은 코드 블록에 내용이 있습니다: file=a.json.',
    ],
    [
      'a Dockerfile that does not parse',
      '```dockerfile layers\nFROM nginx\n\nRUM ls\n```',
      /^8: 이 Dockerfile은 빌드되지 않습니다\(.*RUM.*\)\. 여기에 쓸 수 있는 것: .*RUN/,
    ],
    [
      'a Dockerfile whose build fails',
      '```dockerfile layers\nFROM nginx\nCOPY site /srv\n```',
      /^7: 이 Dockerfile은 빌드되지 않습니다\(.*"\/site": not found.*\)\. .*package\.json/,
    ],
  ]);
});

describe('fences of a lab', () => {
  tell(
    [
      [
        'are told of once',
        "## 1. 가 {/* #a */}\n\n```console\n$ echo 'a\n```\n\n## 2. 나 {/* #b */}\n\n```cobol\n```",
        "8: 이 명령의 따옴표(')가 닫히지 않습니다.",
        '13: 쓸 수 없는 언어의 코드 블록입니다: cobol.',
      ],
    ],
    'docs/labs/01-page.mdx',
  );
});

describe('questions', () => {
  const right = '- [x] 나\n\n  맞습니다.';
  const wrong = '- [ ] 가\n\n  아닙니다.';
  const quiz = (body: string, label = '[물음]') => `:::quiz${label}\n\n${body}\n\n:::`;
  tell([
    ['no question', quiz(`${wrong}\n\n${right}`, ''), '5: 물음이 없는 :::quiz입니다.'],
    ['no list', quiz('글'), '5: :::quiz 안에 답의 목록 하나가 아닌 것이 있습니다.'],
    ['something after the list', quiz(`${wrong}\n\n${right}\n\n글`), '5: :::quiz 안에 답의 목록'],
    ['one answer', quiz(right), '5: 답이 1개인 :::quiz입니다. 답은 2개에서 5개까지 적습니다.'],
    [
      'six answers',
      quiz([right, ...Array.from({length: 5}, () => wrong)].join('\n\n')),
      '답이 6개인',
    ],
    ['none is right', quiz(`${wrong}\n\n${wrong}`), '5: 맞는 답이 0개인 :::quiz입니다.'],
    ['two are right', quiz(`${right}\n\n${right}`), '5: 맞는 답이 2개인 :::quiz입니다.'],
    [
      'an answer without an explanation',
      quiz(`${right}\n\n- [ ] 가`),
      '11: 답 "가"에 설명이 없습니다.',
    ],
    ['an answer without a box', quiz(`${right}\n\n- 가\n\n  왜`), '11: 표시가 없는 답입니다.'],
    [
      'three mistakes in one',
      quiz(`${wrong}\n\n- [ ] 나`, ''),
      '5: 물음이 없는',
      '5: 맞는 답이 0개인',
      '11: 답 "나"에 설명이 없습니다.',
    ],
  ]);
});

describe('notes for the facilitator', () => {
  const note = (body: string) => `:::facilitator\n\n${body}\n\n:::`;
  tell([
    [
      'a second one in a section',
      `${note('가')}\n\n${note('나')}`,
      '11: 절 ""의 두 번째 :::facilitator입니다.',
    ],
    ['an empty one', ':::facilitator\n\n:::', '5: 빈 :::facilitator입니다. 노트는 절마다 하나씩'],
    ['a title', ':::facilitator[제목]\n\n글\n\n:::', '5: 제목이 붙은 :::facilitator입니다.'],
    ['a fence', note('```console\n$ ls\n```'), '7: 노트에 쓸 수 없는 것이 있습니다(code).'],
    ['a list in a list', note('- 가\n  - 나'), '7: 노트의 목록 한 항목에 한 줄이 넘는'],
    ['a link', note('글 [가](/a)'), '7: 노트의 문장에는 쓸 수 없는 것이 있습니다(link).'],
    ['an element', note('글 <b>가</b>'), '(mdxJsxTextElement)'],
    ['no end', ':::facilitator\n\n가\n\n## 나 {/* #b */}', '9: 노트 안에 소제목이 있습니다.'],
    [
      'a place in a list',
      '- 가\n\n  :::facilitator\n  나\n  :::',
      '7: 다른 블록 안에 든 :::facilitator입니다.',
    ],
    ['a section without an address', `## 가\n\n${note('나')}`, '7: 영어 주소가 없는 소제목 아래의'],
  ]);

  test('only in docs/', async () => {
    expect(await mistakes(note('가'), 'src/pages/page.mdx')).toEqual([
      expect.stringContaining('5: docs/ 밖의 :::facilitator입니다.'),
    ]);
  });
});

describe('terms and facts', () => {
  tell([
    [
      'an unknown fact',
      '글\n\n<Fact id="limitt" />번',
      '7: docs/facts.yml에 없는 사실입니다: <Fact id="limitt" />. 있는 id: limit',
    ],
    [
      'an unknown id',
      '글\n\n<Term id="leyer">레이어</Term>',
      '7: 용어집에 없는 용어입니다: <Term id="leyer">. docs/glossary.yml에 있는 id: layer, image',
    ],
  ]);

  test.each([
    [
      '- {id: a, term: b, original: c, meaning: d, colour: e}',
      [
        '1:45: "colour": 쓸 수 없는 항목입니다. 쓸 수 있는 항목: id, term, original, meaning, avoid.',
      ],
    ],
    [
      '- {id: a, term: b}',
      [
        '1:3: "original": 빠졌습니다. 이 항목은 꼭 적습니다.',
        '1:3: "meaning": 빠졌습니다. 이 항목은 꼭 적습니다.',
      ],
    ],
    ['- {id: A b, term: b, original: c, meaning: d}', ['1:4: "id": 영어 소문자 낱말을 붙임표로']],
    [
      '- {id: a, term: b, original: c, meaning: d}\n- {id: a, term: b, original: f}\n- {id: a, term: b, original: f, meaning: g}',
      [
        '2:3: "meaning": 빠졌습니다.',
        '3:3: "id: a": 용어집에 이미 있습니다.',
        '3:3: "term: b": 용어집에 이미',
      ],
    ],
    ['- 3', ['1:3: "glossary.yml": 항목의 묶음이어야 합니다.']],
    ['a: 1', ['목록이어야 합니다.']],
    ['- {', ['YAML로 읽을 수 없습니다(']],
  ])('a glossary with %j', (text, told) => {
    writeFileSync('docs/glossary.yml', text);
    const read = (): string => {
      try {
        glossaryEntries('docs/glossary.yml');
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(read().split('\n')).toEqual(told.map((line): unknown => expect.stringContaining(line)));
  });
});

describe('expect', () => {
  const fence = (command: string, yaml: string) =>
    `\`\`\`console\n$ ${command}\n\`\`\`\n\n\`\`\`expect\n${yaml}\n\`\`\`\n`;
  tell([
    [
      'a key of another command',
      fence('docker ps', 'containers: [{name: web}]\nimages: [a]'),
      '11: expect의 "images": 쓸 수 없는 항목입니다. 쓸 수 있는 항목: containers, noContainers.',
    ],
    [
      'mistakes below',
      fence('docker ps', 'containers:\n  - name: web\n    ports: 8080\n    port: 8080->80a'),
      '12: expect의 "containers.0.ports": 쓸 수 없는 항목입니다. 쓸 수 있는 항목: name, state, port, image.',
      '13: expect의 "containers.0.port": docker ps처럼 두 포트를 적습니다(8080->8080).',
    ],
    [
      'a wrong value',
      fence('docker ps', 'containers: web'),
      '10: expect의 "containers": 목록이어야 합니다.',
    ],
    [
      'no YAML',
      fence('docker ps', 'containers: [web'),
      /^1[01]: expect: YAML로 읽을 수 없습니다\(/,
    ],
    ['nothing', fence('docker ps', '{}'), '10: 아무것도 확인하지 않는 expect입니다.'],
    [
      'a command that is not read',
      fence('docker run a', 'body: [a]'),
      '9: 명령 docker run a의 출력은 expect로 확인할 수 없습니다.',
    ],
    [
      'no command',
      '글\n\n```expect\nbody: [a]\n```\n',
      '7: expect 코드 블록 바로 앞에 console 코드 블록이 없습니다.',
    ],
  ]);
});
