import {describe, expect, test} from 'vitest';
import {readArguments} from './arguments';
import {readDirectives} from './directives';
import {parseDuration} from './duration';
import {heredocHeads, parseHeredocHead} from './heredoc';
import {referenceProblem} from './imageReference';
import type {Keyword} from './keywords';
import {logicalLines, physicalLines, placeAt} from './logicalLines';
import {nearest} from './suggest';
import {splitWords} from './words';

/** Rules: Go's time.ParseDuration. */
test.each([
  ['0', 0],
  ['1s', 1e9],
  ['1m30s', 90e9],
  ['1.5h', 5400e9],
  ['.5s', 5e8],
  ['2.s', 2e9],
  ['1h2m3s4ms5us6ns', 3_723_004_005_006],
  ['3µs', 3000],
  ['-1s', -1e9],
  ['+1s', 1e9],
  ['', undefined],
  ['-', undefined],
  ['1', undefined],
  ['s', undefined],
  ['1 s', undefined],
  ['1d', undefined],
  ['1s2', undefined],
  ['x1s', undefined],
])('the duration %j is %s ns', (text, nanoseconds) => {
  expect(parseDuration(text)).toBe(nanoseconds);
});

/** Rules: distribution/reference, ParseNormalizedNamed. */
describe('names of images', () => {
  test.each([
    ...[
      'nginx',
      'nginx:1.27',
      'minji/hello',
      'localhost/a',
      'localhost:5000/a/b:1',
      'a.b/c',
      'A.B/c',
    ],
    ...[
      'a__b',
      'a_b',
      'a--b',
      'a.b',
      `a:${'x'.repeat(128)}`,
      'a:_1',
      'a@sha256:00',
      'a:1@sha256:00',
    ],
    'A/b',
  ])('%s', (name) => {
    expect(referenceProblem(name)).toBeUndefined();
  });

  test.each([
    ['Nginx', 'repository name (library/Nginx) must be lowercase'],
    ['minji/Hello', 'repository name (minji/Hello) must be lowercase'],
    ['localhost/Hello', 'repository name (Hello) must be lowercase'],
    ['a.b:5000/x/Hello:1', 'repository name (x/Hello) must be lowercase'],
    ['A/B', 'repository name (B) must be lowercase'],
    ['Nginx:1', 'repository name (library/Nginx) must be lowercase'],
  ])('%s: %s', (name, why) => {
    expect(referenceProblem(name)).toBe(
      `failed to parse stage name ${JSON.stringify(name)}: invalid reference format: ${why}`,
    );
  });

  test.each([
    '',
    ':1',
    'a:',
    'a:-1',
    `a:${'x'.repeat(129)}`,
    'a//b',
    '/a',
    'a/',
    'a___b',
    '-a',
    'a b',
    'a..b',
    'a_',
  ])('%j is none', (name) => {
    expect(referenceProblem(name)).toBe(
      `failed to parse stage name ${JSON.stringify(name)}: invalid reference format`,
    );
  });
});

/** Rules: util/suggest/error.go. */
test.each([
  ['FORM', 'FROM'],
  ['form', 'from'],
  ['Form', 'from'],
  ['CPY', 'COPY'],
  ['COPYY', 'COPY'],
  ['RN', 'RUN'],
  ['FROM', undefined],
  ['from', undefined],
  ['FRXYZ', undefined],
  ['', undefined],
])('nearest to the instruction %j is %s', (word, near) => {
  expect(nearest(word, ['FROM', 'COPY', 'RUN'], false)).toBe(near);
});

test('of two that are equally near the first is suggested, and a flag keeps its case', () => {
  expect(nearest('linc', ['link', 'line'], true)).toBe('link');
  expect(nearest('Link', ['link'], true)).toBe('link');
});

/** Rules: `parseWords` of parser/line_parsers.go. */
test.each([
  ['a  b\tc ', ['a', 'b', 'c']],
  ['a="b c" d', ['a="b c"', 'd']],
  [`a='b "c' d`, [`a='b "c'`, 'd']],
  ['a=b\\ c d', ['a=b\\ c', 'd']],
  ["a='b\\' c", ["a='b\\'", 'c']],
  ['a="b\\" c" d', ['a="b\\" c"', 'd']],
  ['a\\', ['a']],
  ['"a', ['"a']],
  ['', []],
])('the words of %j', (text, words) => {
  expect(splitWords(text, '\\')).toEqual(words);
});

/** Rules: parser/line_parsers.go. */
describe('the arguments of an instruction', () => {
  const read = (keyword: Keyword, text: string) => {
    const result = readArguments(keyword, text, '\\');
    return result.ok ? [result.value.json, ...result.value.words] : result.problem.message;
  };
  test.each([
    ['RUN', 'a  b', [false, 'a  b']],
    ['RUN', '["a", "b c"]', [true, 'a', 'b c']],
    ['CMD', ' ["a"]', [true, 'a']],
    ['CMD', "['a']", [false, "['a']"]],
    ['CMD', '["a"', [false, '["a"']],
    ['CMD', '', [false]],
    ['CMD', '[]', [true]],
    ['SHELL', '{"a": 1}', [false, '{"a": 1}']],
    [
      'ENTRYPOINT',
      '["a", 1]',
      'when using JSON array syntax, arrays must be comprised of strings only',
    ],
    ['COPY', 'a  b', [false, 'a', 'b']],
    ['ADD', '["a b", "c"]', [true, 'a b', 'c']],
    ['VOLUME', '', [false]],
    ['EXPOSE', '80 81', [false, '80', '81']],
    ['FROM', 'a AS b', [false, 'a', 'AS', 'b']],
    ['ENV', 'A=1 B="2 3"', [false, 'A=1', 'B="2 3"']],
    ['ENV', 'A  1 2', [false, 'A=1 2']],
    ['ENV', 'A 1=2', [false, 'A=1=2']],
    ['ENV', 'A', 'ENV must have two arguments'],
    ['LABEL', 'A', 'LABEL must have two arguments'],
    ['LABEL', 'A=1 b', `Syntax error - can't find = in "b". Must be of the form: name=value`],
    ['LABEL', '', [false]],
    ['ARG', 'A=1 B', [false, 'A=1', 'B']],
    ['HEALTHCHECK', 'NONE', [false, 'NONE']],
    ['HEALTHCHECK', '', [false]],
    ['HEALTHCHECK', 'CMD  a b', [false, 'CMD', 'a b']],
    ['HEALTHCHECK', 'CMD ["a", "b"]', [true, 'CMD', 'a', 'b']],
    [
      'HEALTHCHECK',
      'CMD [1]',
      'when using JSON array syntax, arrays must be comprised of strings only',
    ],
    ['WORKDIR', 'a b', [false, 'a b']],
    ['ONBUILD', 'RUN  a', [false, 'RUN  a']],
    ['USER', '', [false]],
  ] as const)('%s %s', (keyword, text, told) => {
    expect(read(keyword, text)).toEqual(told);
  });
});

/** Rules: parser/directives.go. */
describe('directives', () => {
  test.each([
    [
      ['# syntax=a', '#escape = `', 'FROM a'],
      '`',
      [
        ['syntax', 'a'],
        ['escape', '`'],
      ],
    ],
    [['  #  CHECK =  skip=all  '], '\\', [['check', 'skip=all']]],
    [['# a comment', '# escape=`'], '\\', []],
    [['', '# escape=`'], '\\', []],
    [['# other=1', '# escape=`'], '\\', []],
    [['# escape=\\'], '\\', [['escape', '\\']]],
    [['#escape'], '\\', []],
    [['x # escape=`'], '\\', []],
  ])('%j', (lines, escape, values) => {
    expect(readDirectives(lines)).toEqual({
      ok: true,
      value: {escape, values: new Map(values as [string, string][])},
    });
  });

  test.each([
    [['# syntax=a', '# Syntax=b'], 2, 'only one syntax parser directive can be used', 'syntax', []],
    [['# escape=x'], 1, "invalid escape token 'x' does not match ` or \\", 'x', ['\\', '`']],
  ])('a mistake: %j', (lines, line, message, found, expected) => {
    expect(readDirectives(lines)).toEqual({
      ok: false,
      problem: {line, mistake: {kind: 'directive', message, found, expected}},
    });
  });
});

/** Rules: `ParseHeredoc` of parser/parser.go. */
test.each([
  ['<<EOF', {name: 'EOF', expand: true, chomp: false}],
  ['<<-EOF', {name: 'EOF', expand: true, chomp: true}],
  ["<<'E F'", {name: 'E F', expand: false, chomp: false}],
  ['<<-"EOF"', {name: 'EOF', expand: false, chomp: true}],
  ['3<<EOF', {name: 'EOF', expand: true, chomp: false}],
  ['<<', undefined],
  ['<<""', undefined],
  ['<<<EOF', undefined],
  ['x<<EOF', undefined],
  ['EOF', undefined],
  ['<<a b', undefined],
])('the head of a here-document: %s', (word, head) => {
  expect(parseHeredocHead(word)).toEqual(head);
});

test('a line may open several here-documents', () => {
  expect(heredocHeads('cat <<A && cat 3<<-B > c').map(({name}) => name)).toEqual(['A', 'B']);
});

/** Rules: `Parse` of parser/parser.go. */
describe('lines that are joined', () => {
  const read = (text: string, escape: '\\' | '`' = '\\') =>
    logicalLines(physicalLines(text), escape, (line) => line.startsWith('RUN'));
  test.each([
    ['FROM a\nRUN b\n', ['FROM a', 'RUN b']],
    ['\uFEFFFROM a\r\nRUN b\r\n', ['FROM a', 'RUN b']],
    ['  FROM a\n\n# b\n\t# c\nRUN d', ['FROM a', 'RUN d']],
    ['RUN a \\\n  b', ['RUN a   b']],
    ['RUN a \\ \t\n  b', ['RUN a   b']],
    ['RUN a \\\n# c\n\n  \\\n  b', ['RUN a     b']],
    ['RUN a \\\\\nRUN b', ['RUN a \\\\', 'RUN b']],
    ['RUN a \\', ['RUN a ']],
    ['RUN a <<E\nb\nE\nRUN c', ['RUN a <<E', 'RUN c']],
    ['COPY <<E a\nE', ['COPY <<E a', 'E']],
  ])('%j', (text, lines) => {
    expect(read(text).map((line) => line.text)).toEqual(lines);
  });

  test('with ` for the sign that joins', () => {
    expect(read('RUN a `\nb \\\nc', '`').map((line) => line.text)).toEqual(['RUN a b \\', 'c']);
  });

  test('where each stands', () => {
    const [, run] = read('FROM a\n\n  RUN a \\\n# c\n\n b <<E <<-F\n1\nE\n\t2\n\tF\n');
    expect(run).toMatchObject({
      ...{startLine: 3, endLine: 10},
      heredocs: [
        {name: 'E', content: '1\n', endLine: 8},
        {name: 'F', content: '\t2\n', endLine: 10},
      ],
      layout: {emptyLines: [5], commentLines: [4], endLine: 6},
    });
    const places = ['RUN', 'a', ' b', '<<-F'].map((text) =>
      placeAt(run!.layout, run!.text.indexOf(text)),
    );
    expect(places).toEqual([
      {line: 3, column: 3},
      {line: 3, column: 7},
      {line: 6, column: 1},
      {line: 6, column: 8},
    ]);
  });

  test('a here-document without its end takes the rest of the file', () => {
    const lines = read('RUN a <<E <<F\n1\nE\nRUN b');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      endLine: 4,
      mistake: {kind: 'heredoc', message: 'unterminated heredoc', found: 'F', expected: ['F']},
    });
  });
});
