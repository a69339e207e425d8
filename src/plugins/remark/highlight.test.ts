import {load} from 'cheerio';
import {describe, expect, test} from 'vitest';
import {parseConsole} from '../../workshop/commands/console';
import {escapeHtml, highlight, highlightConsole, LANGUAGES} from './highlight';

const textOf = (html: string) => load(html, null, false).root().text();

test.each(LANGUAGES)('%s: the text stays what it was', (language) => {
  const text = 'FROM a:1 <b> & "c"\n  # d\n\nRUN echo \'e\' && f > g\n{"h": [1]}';
  expect(textOf(highlight(text, language))).toBe(text);
});

test('a Dockerfile has its keywords marked', () => {
  expect(load(highlight('FROM nginx', 'dockerfile'), null, false)('.keyword').text()).toBe('FROM');
});

test('plain text has no marks', () => {
  expect(highlight('FROM <nginx>', 'text')).toBe('FROM &lt;nginx&gt;');
});

test('what HTML would read as its own is escaped', () => {
  expect(escapeHtml('a < b && c > d &lt;')).toBe('a &lt; b &amp;&amp; c &gt; d &amp;lt;');
});

describe('a console block', () => {
  const source = '$ cat <<EOF\n<b>\nEOF\n<out> & more\n$ ls';
  const block = parseConsole(source);
  const html = block.ok ? highlightConsole(block.value) : '';
  const page = load(html, null, false);

  test('marks each command, without its prompt', () => {
    const commands = page('[data-command]').toArray();
    expect(commands.map((node) => page(node).text())).toEqual(['cat <<EOF\n<b>\nEOF', 'ls']);
  });

  test('leaves output as it is', () => {
    expect(page('[data-output]').html()).toBe('&lt;out&gt; &amp; more');
  });

  test('reads as the block without its prompts', () => {
    expect(page.root().text()).toBe(source.replaceAll('$ ', ''));
  });
});
