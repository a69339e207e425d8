import {unified} from 'unified';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {describe, expect, test} from 'vitest';
import {PageFault} from './fault';
import {labSections} from './labSections';
import {readLesson} from './readLesson';

const FILES: Readonly<Record<string, string>> = {'app/server.js': 'listen(3000);'};

/** What a reader does in the one step of a lab: the heading is line 1, the fences begin at 3. */
function stepsOf(...lines: readonly string[]) {
  const page = ['## 1. 실행 {/* #run */}', '', ...lines].join('\n');
  const lesson = readLesson(unified().use(remarkParse).use(remarkMdx).parse(page));
  return labSections(lesson, (path) => FILES[path]).flatMap(({steps}) => steps);
}

const COMMAND = {output: '', exit: 0, notRun: false, sample: false, reason: undefined};

describe('what fences have a reader do', () => {
  test('a console: each command, with the output below it and where both stand', () => {
    expect(
      stepsOf('```console', '$ docker ps \\', '    -a', 'NAMES', 'web', '$ true', '$ ls', '```'),
    ).toEqual([
      {
        ...COMMAND,
        ...{kind: 'command', line: 4, command: 'docker ps \\\n    -a'},
        ...{output: 'NAMES\nweb', outputLine: 6},
      },
      {...COMMAND, kind: 'command', line: 8, command: 'true', outputLine: 8},
      {...COMMAND, kind: 'command', line: 9, command: 'ls', outputLine: 9},
    ]);
  });

  test.each([
    ['exit=1 reason="없는 이미지"', {exit: 1, reason: '없는 이미지'}],
    ['not-run reason="계정"', {notRun: true, reason: '계정'}],
  ])('a console with %s', (words, told) => {
    expect(stepsOf(`\`\`\`console ${words}`, '$ docker pull a', '```')).toEqual([
      {...COMMAND, kind: 'command', line: 4, command: 'docker pull a', outputLine: 4, ...told},
    ]);
  });

  test.each([
    ['a file with its name over it', ['```js title="a.js"', '1', '```'], 'a.js', '1\n', undefined],
    ['an empty file', ['```js title="a.js"', '```'], 'a.js', '\n', undefined],
    [
      'a file under static/, under its own name',
      ['```js file=app/server.js', '```'],
      ...(['server.js', 'listen(3000);\n', 'app/server.js'] as const),
    ],
    [
      'a text under static/',
      ['```text title="main.js" file=app/server.js', '```'],
      ...(['main.js', 'listen(3000);\n', 'app/server.js'] as const),
    ],
  ])('%s', (_, lines, name, text, source) => {
    expect(stepsOf('글', '', ...lines)).toEqual([
      {kind: 'file', line: 5, name, text, ...(source === undefined ? {} : {source})},
    ]);
  });

  test.each([
    ['a drawing', '```mermaid anything', 'graph TD', '```'],
    ['a text with a title', '```text title="화면"', '가', '```'],
    ['a file without a name', '```js', '1', '```'],
    ['a fence without a language', '```', '1', '```'],
    ['what a command should print', '```expect', 'rows: [web]', '```'],
    ['an output without a command', '```console', 'NAMES', '```'],
  ])('nothing: %s', (_, ...lines) => {
    expect(stepsOf(...lines)).toEqual([]);
  });
});

test('a lab has its numbered sections, each with what is done there', () => {
  const page = [
    ...['```console', '$ before', '```', '## 1. 가 {/* #a */}', '> ```console', '> $ one', '> ```'],
    ...['## 2. 나 {/* #b */}', '## 끝 {/* #end */}', '```console', '$ after', '```'],
  ].join('\n');
  const sections = labSections(
    readLesson(unified().use(remarkParse).use(remarkMdx).parse(page)),
    () => undefined,
  );
  expect(sections.map(({id, number, title, steps}) => [id, number, title, steps.length])).toEqual([
    ['a', 1, '가', 1],
    ['b', 2, '나', 0],
  ]);
});

describe("a writer's mistake has its line and its mend", () => {
  const END = '명령을 끝맺거나, 명령이 아니라면 줄 앞의 "$ "를 지웁니다.';
  const FILE = 'file=에는 static/ 아래의 파일을 적고, 코드 블록은 비워 둡니다.';
  test.each([
    [['```js file=none.js', '```'], 3, '파일이 없습니다: static/none.js.', FILE],
    [
      ['```js file=app/server.js', '1', '```'],
      ...([3, 'file=이 붙은 코드 블록에 내용이 있습니다: file=app/server.js.', FILE] as const),
    ],
    [
      ['```js layers', '```'],
      ...([3, 'js 코드 블록에 쓸 수 없는 말이 있습니다: layers.'] as const),
      '쓸 수 있는 것: title="제목", file=경로(static/ 아래의 파일)',
    ],
    [
      ['```console', '$ ls', '$ cat <<EOF', 'a', '```'],
      ...([5, '이 명령의 히어독을 닫는 줄이 없습니다: EOF.', END] as const),
    ],
    [['```console', '$ echo $(ls', '```'], 4, '이 명령의 $(가 닫히지 않습니다.', END],
    [['```console', '$ ls \\', '```'], 4, '이 명령의 마지막 줄이 \\로 끝납니다.', END],
    [['```console', "$ echo 'a", '```'], 4, "이 명령의 따옴표(')가 닫히지 않습니다.", END],
    [['```console', '$ echo "a', '```'], 4, '이 명령의 따옴표(")가 닫히지 않습니다.', END],
  ])('%j', (lines, line, found, mend) => {
    const read = () => stepsOf(...lines);
    expect(read).toThrow(PageFault);
    expect(read).toThrow(expect.objectContaining({fault: {line, found, mend}}));
    expect(read).toThrow(`${found} ${mend}`);
  });

  test('what needs no mend is told alone', () => {
    expect(new PageFault({line: 1, found: '가.'}).message).toBe('가.');
  });
});
