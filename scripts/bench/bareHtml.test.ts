import {expect, test} from 'vitest';
import {bareHtml} from './bareHtml';

test('the article alone, without what the site adds to it', () => {
  const html = bareHtml(
    `<html lang="ko"><head><title>장</title><script src="main.js"></script></head><body><nav>메뉴</nav>
    <article><div class="theme-doc-markdown markdown"><header><h1>장</h1></header>
    <h2 class="anchor" id="a">가<a class="hash-link" href="#a">#</a></h2>
    <p class="x">글 <a class="y" href="/b/">링크</a></p>
    <div class="theme-code-block"><pre tabindex="0"><code><div class="token-line"><span>$ a</span>
</div><div class="token-line"><span>b</span></div></code></pre><button>Copy</button></div>
    </div></article></body></html>`,
  );
  const body = html.slice(html.indexOf('<body>'));
  expect(body).toContain('<h1>장</h1>');
  expect(body).toContain('<h2 id="a">가</h2>');
  expect(body).toContain('<p>글 <a href="/b/">링크</a></p>');
  expect(body).toContain('<pre><code>$ a\nb</code></pre>');
  expect(body).not.toMatch(/class=|메뉴|Copy|script/);
  expect(html.slice(0, html.indexOf('<body>')).length).toBeLessThan(5000);
});

test('a page without an article is an error', () => {
  expect(() => bareHtml('<html><body></body></html>')).toThrow('no article');
});
