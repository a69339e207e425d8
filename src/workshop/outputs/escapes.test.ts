import {expect, test} from 'vitest';
import {withoutEscapes} from './escapes';

test.each([
  ['a colour', '\u001b[31;1mError\u001b[0m', 'Error'],
  ['a cursor movement', '\u001b[2K\u001b[1Gdone', 'done'],
  ['a private mode', '\u001b[?25lx\u001b[?25h', 'x'],
  ['a title', '\u001b]0;bash\u0007$ ls', '$ ls'],
  ['a title with the other end', '\u001b]0;bash\u001b\\$ ls', '$ ls'],
  ['a two-letter sequence', 'a\u001bMb', 'ab'],
  ['nothing to take out', '[0m is text', '[0m is text'],
])('%s', (_, text, plain) => {
  expect(withoutEscapes(text)).toBe(plain);
});
