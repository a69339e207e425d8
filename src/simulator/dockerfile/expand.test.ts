import {describe, expect, test} from 'vitest';
import {expandWord, type ExpandMode, type VariableUse} from './expand';

const VALUES = new Map([
  ['HOME', '/home/minji'],
  ['EMPTY', ''],
  ['FILE', 'app.tar.gz'],
  ['PATH', 'a/b/a/b'],
  ['_x1', 'under'],
  ['1', 'one'],
  ['$', 'dollar'],
  ['이름', '민지'],
  ['SIGN', 'a.b+c'],
  ['LINES', 'a\nb'],
]);

/** A word as BuildKit reads it, or why not. */
const expanded = (text: string, mode: ExpandMode = {}, escape: '\\' | '`' = '\\') => {
  const result = expandWord(text, VALUES, escape, mode);
  return result.ok ? result.value : `! ${result.problem.message.replace(/^.*?": /, '')}`;
};

/** Rules: frontend/dockerfile/shell/lex.go of BuildKit; POSIX, 2.6.2 Parameter Expansion. */
describe('a word with its variables', () => {
  test.each([
    ['plain', 'plain'],
    ['$HOME/a', '/home/minji/a'],
    ['${HOME}a', '/home/minjia'],
    ['$HOMEa', ''],
    ['a$NONE.b', 'a.b'],
    ['${NONE}', ''],
    ['$_x1-', 'under-'],
    ['$1a', 'onea'],
    ['$12', ''],
    ['$$a', 'dollara'],
    ['${이름}', '민지'],
    ['$이름', '민지'],
    ['a$', 'a$'],
    ['a$.b', 'a$.b'],
    ["'$HOME'", '$HOME'],
    ['"$HOME a"', '/home/minji a'],
    [`"it's" 'a"b'`, `it's a"b`],
    ['\\$HOME', '$HOME'],
    ['\\a\\\\', 'a\\'],
    ['a\\', 'a'],
    ['"\\$a\\"b\\\\c\\d"', '$a"b\\c\\d'],
    ["'a\\'", 'a\\'],
    ['${NONE:-a}', 'a'],
    ['${NONE-a}', 'a'],
    ['${EMPTY:-a}', 'a'],
    ['${EMPTY-a}', ''],
    ['${HOME:-a}', '/home/minji'],
    ['${HOME-a}', '/home/minji'],
    ['${NONE:-$HOME}', '/home/minji'],
    ['${NONE:-${EMPTY:-b}}c', 'bc'],
    ["${NONE:-'}'}", '}'],
    ['${NONE:-"a b"}', 'a b'],
    ['${NONE:+a}', ''],
    ['${EMPTY:+a}', ''],
    ['${EMPTY+a}', 'a'],
    ['${HOME:+a}', 'a'],
    ['${HOME+a}', 'a'],
    ['${HOME:?why}', '/home/minji'],
    ['${EMPTY?why}', ''],
    ['${NONE:?why}', '! NONE: why'],
    ['${NONE?}', '! NONE: is not allowed to be unset'],
    ['${NONE:?}', '! NONE: is not allowed to be unset'],
    ['${EMPTY:?}', '! EMPTY: is not allowed to be empty'],
  ])('%s', (text, value) => {
    expect(expanded(text)).toBe(value);
  });

  test.each([
    ['${FILE#*.}', 'tar.gz'],
    ['${FILE##*.}', 'gz'],
    ['${FILE%.*}', 'app.tar'],
    ['${FILE%%.*}', 'app'],
    ['${FILE#app}', '.tar.gz'],
    ['${FILE#tar}', 'app.tar.gz'],
    ['${FILE%gz}', 'app.tar.'],
    ['${FILE%tar}', 'app.tar.gz'],
    ['${FILE#???}', '.tar.gz'],
    ['${FILE%?}', 'app.tar.g'],
    ['${FILE##*}', ''],
    ['${FILE%%*}', ''],
    ['${FILE%*}', 'app.tar.gz'],
    ['${SIGN#a.}', 'b+c'],
    ['${SIGN#a?b}', '+c'],
    ['${SIGN#a.b+}', 'c'],
    ['${SIGN#a\\*}', 'a.b+c'],
    ['${SIGN#\\a}', '.b+c'],
    ['${LINES%a?b}', ''],
    ['${NONE#a}', ''],
    ['${PATH/a/x}', 'x/b/a/b'],
    ['${PATH//a/x}', 'x/b/x/b'],
    ['${PATH//b/}', 'a//a/'],
    ['${PATH/a*/x}', 'x'],
    ['${PATH/z/x}', 'a/b/a/b'],
    ['${PATH/\\//-}', 'a-b/a/b'],
    ['${PATH/a/$&}', '$&/b/a/b'],
    ['${SIGN/./-}', 'a-b+c'],
    ['${NONE/a/b}', ''],
  ])('a part of a value: %s', (text, value) => {
    expect(expanded(text)).toBe(value);
  });

  test.each([
    ['${', "syntax error: missing '}'"],
    ['${HOME', 'unsupported modifier (\ufffd) in substitution'],
    ['${HOME:-a', "syntax error: missing '}'"],
    ['${HOME/a', "syntax error: missing '/' in ${}"],
    ['${HOME/a/b', "syntax error: missing '}'"],
    ['${}', 'syntax error: bad substitution'],
    ['${{a}', 'syntax error: bad substitution'],
    ['${:-a}', 'syntax error: bad substitution'],
    ['${HOME!}', 'unsupported modifier (!) in substitution'],
    ['${HOME:!}', 'unsupported modifier (:!) in substitution'],
    ["'a", 'unexpected end of statement while looking for matching single-quote'],
    ['"a', 'unexpected end of statement while looking for matching double-quote'],
    ['"a\\', 'unexpected end of statement while looking for matching double-quote'],
  ])('a mistake: %s', (text, why) => {
    expect(expanded(text)).toBe(`! ${why}`);
  });

  test('the message and what may stand there', () => {
    expect(expandWord('${', VALUES, '\\')).toEqual({
      ok: false,
      problem: {
        ...{kind: 'variable', found: '${', expected: ['${name}', '${name:-value}']},
        message: `failed to process "\${": syntax error: missing '}'`,
      },
    });
  });
});

describe('where BuildKit reads a word in another way', () => {
  test.each([
    ['\'$HOME\' "a"', {rawQuotes: true}, `'$HOME' "a"`],
    ['$NONE${NONE}$HOME', {skipUnset: true}, '$NONE${NONE}/home/minji'],
    ['${NONE:-a}', {skipUnset: true}, '${NONE:-a}'],
    ['${NONE+a}', {skipUnset: true}, '${NONE+a}'],
    ['${NONE/a/b}', {skipUnset: true}, '${NONE/a/b}'],
    ['${HOME:+a}${EMPTY}', {skipUnset: true}, 'a'],
    [`'$HOME' "a`, {skipQuotes: true}, `'/home/minji' "a`],
  ])('%s %j', (text, mode, value) => {
    expect(expanded(text, mode)).toBe(value);
  });

  test('with ` for the sign that takes the meaning from another', () => {
    expect(expanded('`$HOME C:\\a', {}, '`')).toBe('$HOME C:\\a');
    expect(expanded('"`"`a\\$HOME"', {}, '`')).toBe('"`a\\/home/minji');
  });
});

test('every variable is told, with its place, even in a word that is not taken', () => {
  const uses: VariableUse[] = [];
  expandWord('a$HOME "${NONE:-$이름}" \\$no $', VALUES, '\\', {
    onVariable: (use) => uses.push(use),
  });
  expect(uses).toEqual([
    {name: 'HOME', start: 2, end: 6, set: true},
    {name: 'NONE', start: 10, end: 14, set: false},
    {name: '이름', start: 17, end: 19, set: true},
  ]);
});
