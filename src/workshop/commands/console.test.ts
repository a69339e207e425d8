import {describe, expect, test} from 'vitest';
import {parseConsole} from './console';

/** The parts of a block that is expected to be whole, as kind and text. */
function partsOf(source: string): readonly (readonly [string, string])[] {
  const block = parseConsole(source);
  if (!block.ok) {
    throw new Error(`line ${block.problem.line}`);
  }
  return block.value.map(({kind, text}) => [kind, text]);
}

describe('a command ends with its line unless the shell waits for more', () => {
  test.each([
    ['output after it', '$ uname -r\n6.8.0', ['uname -r']],
    [
      'a line that ends in a backslash',
      '$ docker run \\\n  nginx\nout',
      ['docker run \\\n  nginx'],
    ],
    ['a backslash before another character', '$ echo a\\ b\nout', ['echo a\\ b']],
    ['an open quote', "$ echo 'a\nb'\nout", ["echo 'a\nb'"]],
    ['a quote within the other', '$ echo "it\'s"\nout', ['echo "it\'s"']],
    ['an escaped quote', '$ echo \\"\nout', ['echo \\"']],
    ['a quote in a comment', "$ ls # it's\nout", ["ls # it's"]],
    ['a number sign inside a word', "$ echo a#'b\nc'\nout", ["echo a#'b\nc'"]],
    ['a here-string', '$ cat <<<EOF\nout', ['cat <<<EOF']],
  ])('%s', (_, source, commands) => {
    expect(partsOf(source).filter(([kind]) => kind === 'command')).toEqual(
      commands.map((text) => ['command', text]),
    );
  });

  test.each([
    ['plain', 'cat <<EOF\n$ not a command\nEOF'],
    ['quoted', "cat <<'END OF'\n$HOME\nEND OF"],
    ['double-quoted', 'cat <<"EOF"\nEOF'],
    ['indented by tabs', 'cat <<-EOF\n\ta\n\tEOF'],
    ['two', 'cat <<A <<B\na\nA\nb\nB'],
    // Bash joins the lines first; what is to be written begins after the line that they make.
    ['with a command after it', 'cat > f <<EOF && ls \\\n  -l\na\nEOF'],
  ])('a heredoc: %s', (_, command) => {
    expect(partsOf(`$ ${command}\nout`)).toEqual([
      ['command', command],
      ['output', 'out'],
    ]);
  });

  test('a heredoc’s word with something behind it does not end it', () => {
    expect(partsOf('$ cat <<EOF\nEOF \n EOF\nEOF\nout')[0]?.[1]).toBe('cat <<EOF\nEOF \n EOF\nEOF');
  });
});

test('output keeps its blank lines and its place', () => {
  expect(parseConsole('before\n$ ls\na\n\nb\n$ pwd')).toEqual({
    ok: true,
    value: [
      {kind: 'output', text: 'before', line: 0},
      {kind: 'command', text: 'ls', line: 1},
      {kind: 'output', text: 'a\n\nb', line: 2},
      {kind: 'command', text: 'pwd', line: 5},
    ],
  });
});

test('a dollar sign without a space is output', () => {
  expect(partsOf('$HOME')).toEqual([['output', '$HOME']]);
});

test.each([
  ['out\n$ cat <<EOF\na', {ok: false, problem: {line: 1, unfinished: {heredoc: 'EOF'}}}],
  ['$ echo $(pwd', {ok: false, problem: {line: 0, unfinished: '$('}}],
  ["$ echo 'a", {ok: false, problem: {line: 0, unfinished: "'"}}],
  ['$ echo "a\nb', {ok: false, problem: {line: 0, unfinished: '"'}}],
  ['$ ls\n$ docker run \\', {ok: false, problem: {line: 1, unfinished: '\\'}}],
])('says what is unfinished, and where its command starts: %j', (source, result) => {
  expect(parseConsole(source)).toEqual(result);
});
