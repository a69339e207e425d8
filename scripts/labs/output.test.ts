import {describe, expect, test} from 'vitest';
import {difference, linesOf} from './output';

const compare = (expected: string, got: string) => difference(linesOf(expected), linesOf(got));

describe('an output agrees with its page', () => {
  test.each([
    ['word for word', 'a\nb', 'a\nb\n'],
    ['nothing where nothing is printed', '', ''],
    ['blank lines and spaces at the ends', 'a\n\nb', 'a  \n\nb\n\n'],
    ['other widths of columns', 'ID  NAME', 'ID      NAME'],
    ['a changing value', 'id … of web', 'id 3fa2 of web'],
    ['a changing value that is empty', 'id…', 'id'],
    ['several of them', '…: digest: sha256:… size: …', '1.0: digest: sha256:ab size: 12'],
    ['lines left out at the start', '…\nlast', 'a\nb\nlast'],
    ['lines left out at the end', 'a\n…', 'a'],
    ['lines left out between equal ones', 'a\n…\na\nb', 'a\nx\na\na\nb'],
    ['signs of regular expressions', 'a.b (c) [d]* …', 'a.b (c) [d]* e'],
    [
      'the sign itself, as `docker ps` prints it',
      '"docker-entrypoint.s…"',
      '"docker-entrypoint.s…"',
    ],
    ['colours', 'red', '\u001b[31mred\u001b[0m'],
  ])('%s', (_, expected, got) => {
    expect(compare(expected, got)).toBeUndefined();
  });
});

describe('an output differs, and the first line that finds no match is told', () => {
  test.each([
    ['another word', 'a\nb\nc', 'a\nx\nc', 1],
    ['a line missing', 'a\nb', 'a', 1],
    ['a line too many', 'a', 'a\nb', 1],
    ['something where nothing is expected', '', 'a', 0],
    ['a part of a line', 'b', 'abc', 0],
    ['a dot is a dot', 'a.b', 'axb', 0],
    ['text around a changing value', 'a … c', 'a b d', 0],
    ['another order', '…\nb\na', 'a\nb', 2],
  ])('%s', (_, expected, got, index) => {
    expect(compare(expected, got)).toBe(index);
  });
});
