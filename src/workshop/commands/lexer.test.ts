import {describe, expect, test} from 'vitest';
import {Lexer, type BashPiece, type Token} from './lexer';

/** All tokens of a text but the end. */
function tokensOf(text: string): readonly Token[] {
  const lexer = new Lexer(text);
  const tokens: Token[] = [];
  for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next()) {
    tokens.push(token);
    if (token.kind === 'unfinished') {
      break;
    }
  }
  return tokens;
}

/** A token in a few letters: words as they are written, the line of each before them. */
function short(token: Token): string {
  switch (token.kind) {
    case 'word':
      return `${token.line}:${token.raw}`;
    case 'operator':
      return `${token.fd ?? ''}${token.text}`;
    case 'comment':
      return `#${token.text}`;
    case 'newline':
      return `\n${token.heredocs.join('|')}`;
    case 'unfinished':
    case 'end':
      return token.kind;
  }
}

describe('words, operators, comments and lines', () => {
  test.each([
    ['a b\tc', ['0:a', '0:b', '0:c']],
    ['a \\\n  b\nc', ['0:a', '1:b', '\n', '2:c']],
    ['a\\\nb c', ['0:a\\\nb', '1:c']],
    ["'a\nb' c", ["0:'a\nb'", '1:c']],
    ['a&&b||c;d|e', ['0:a', '&&', '0:b', '||', '0:c', ';', '0:d', '|', '0:e']],
    ['a>b', ['0:a', '>', '0:b']],
    ['a 2>b 1>>c 0<d', ['0:a', '2>', '0:b', '1>>', '0:c', '0<', '0:d']],
    ['a2>b 12>c', ['0:a2', '>', '0:b', '0:12', '>', '0:c']],
    ['a 2 >b', ['0:a', '0:2', '>', '0:b']],
    ['a 2>&1 &>b', ['0:a', '2>&', '0:1', '&>', '0:b']],
    ['a <<<b', ['0:a', '<<<', '0:b']],
    ['(a) ;;', ['(', '0:a', ')', ';;']],
    ['a&', ['0:a', '&']],
    ['a #  b \nc', ['0:a', '#b', '\n', '1:c']],
    ['# a', ['#a']],
    ['a#b', ['0:a#b']],
    ['\n\na', ['\n', '\n', '2:a']],
    ['', []],
    ['  \\\n ', []],
  ])('%j', (text, tokens) => {
    expect(tokensOf(text).map(short)).toEqual(tokens);
  });

  test.each([
    ['cat <<E\na\nE\nb', ['0:cat', '<<', '0:E', '\na\n', '3:b']],
    ['cat <<E\na\nE', ['0:cat', '<<', '0:E', '\na\n']],
    ['cat <<E\nE', ['0:cat', '<<', '0:E', '\n']],
    ['cat <<E\n\tE\nE', ['0:cat', '<<', '0:E', '\n\tE\n']],
    ['cat <<-E\n\t\ta\tb\n\tE\nb', ['0:cat', '<<-', '0:E', '\na\tb\n', '3:b']],
    ["cat <<'E F'\na\nE F", ['0:cat', '<<', "0:'E F'", '\na\n']],
    ['cat <<"E"F\na\nEF', ['0:cat', '<<', '0:"E"F', '\na\n']],
    // Nothing in the word is replaced: the text ends at the word as it is written.
    ['cat <<$E\na\n$E', ['0:cat', '<<', '0:$E', '\na\n']],
    [
      'cat <<A <<B >c\na\nA\nb\nB\nd',
      ['0:cat', '<<', '0:A', '<<', '0:B', '>', '0:c', '\na\n|b\n', '5:d'],
    ],
    ['cat <<E\nE\ncat a', ['0:cat', '<<', '0:E', '\n', '2:cat', '2:a']],
  ])('a here-document: %j', (text, tokens) => {
    expect(tokensOf(text).map(short)).toEqual(tokens);
  });
});

const plain = (text: string): BashPiece => ({kind: 'text', text, quoted: false});
const quoted = (text: string): BashPiece => ({kind: 'text', text, quoted: true});
const bashOnly = (text: string): BashPiece => ({kind: 'bash only', text});
const variable = (name: string, inQuotes = false): BashPiece => ({
  kind: 'variable',
  name,
  quoted: inQuotes,
});
const command = (text: string, inQuotes = false): BashPiece => ({
  kind: 'command',
  text,
  quoted: inQuotes,
});

/** Rules: POSIX, Shell Command Language, 2.2 Quoting and 2.6 Word Expansions. */
describe('the pieces of a word', () => {
  test.each([
    ['ab', [plain('ab')]],
    ["a'b c'd", [plain('a'), quoted('b c'), plain('d')]],
    ["''", [quoted('')]],
    ['""', [quoted('')]],
    ['\'a\'"b"', [quoted('ab')]],
    ["'$a\\'", [quoted('$a\\')]],
    ['\\$a', [quoted('$'), plain('a')]],
    ['\\\\', [quoted('\\')]],
    ['"a\\"b"', [quoted('a"b')]],
    ['"\\$\\`\\\\"', [quoted('$`\\')]],
    ['"a\\b"', [quoted('a\\b')]],
    ['"a\\\nb"', [quoted('ab')]],
    ['"it\'s"', [quoted("it's")]],
    ['$a', [variable('a')]],
    ['$a_1.b', [variable('a_1'), plain('.b')]],
    ['$12', [variable('1'), plain('2')]],
    ['$?x', [variable('?'), plain('x')]],
    ...['@', '#', '*', '$', '!', '0', '-'].map((name): [string, BashPiece[]] => [
      `$${name}`,
      [variable(name)],
    ]),
    ['${ab}c', [variable('ab'), plain('c')]],
    ['"$a"', [quoted(''), variable('a', true)]],
    ['"${a}b"', [quoted(''), variable('a', true), quoted('b')]],
    ['${a:-b}', [bashOnly('${a:-b}')]],
    ['"x${#a}"', [quoted('x'), bashOnly('${#a}')]],
    ['$', [plain('$')]],
    ['a$.', [plain('a$.')]],
    ['"$"', [quoted('$')]],
    ['${a', [plain('${a')]],
    ['$(ls -a)b', [command('ls -a'), plain('b')]],
    ['"$(ls)"', [quoted(''), command('ls', true)]],
    ['$(a $(b) c)', [command('a $(b) c')]],
    ["$(a ')' b)", [command("a ')' b")]],
    ['$(a ")" b)', [command('a ")" b')]],
    ['$(a \\) b)', [command('a \\) b')]],
    ['$(a "\\")" b)', [command('a "\\")" b')]],
    ["$(a '\\' b)", [command("a '\\' b")]],
    ['$((1 + (2)))', [bashOnly('$((')]],
    ['`ls`a', [bashOnly('`'), plain('a')]],
    ['"`ls`"', [quoted(''), bashOnly('`')]],
    ["$'a'", [bashOnly("$'"), quoted('a')]],
    ['$"a"', [bashOnly('$"'), quoted('a')]],
    [`"$'a'"`, [quoted("$'a'")]],
  ])('%j', (text, pieces) => {
    expect(tokensOf(text)).toEqual([{kind: 'word', pieces, line: 0, raw: text}]);
  });
});

describe('what bash waits for', () => {
  test.each([
    ["a 'b", "'"],
    ['a "b', '"'],
    ['a "b\\', '"'],
    ['a `b', '`'],
    ['a "`b', '`'],
    ['a $(b', '$('],
    ["a $(b 'c)", "'"],
    ['a $(b "c)', '"'],
    ['a \\', '\\'],
    ['a <<E\nb', {heredoc: 'E'}],
    ['a <<E', {heredoc: 'E'}],
    ['a <<E <<F\nb\nE\n', {heredoc: 'F'}],
  ])('%j', (text, what) => {
    expect(tokensOf(text).at(-1)).toEqual({kind: 'unfinished', what});
  });
});

test('the lines that have been read are counted', () => {
  const lexer = new Lexer('cat <<E\na\nE\nb');
  const lines = Array.from({length: 6}, () => {
    lexer.next();
    return lexer.line;
  });
  expect(lines).toEqual([0, 0, 0, 3, 3, 3]);
});
