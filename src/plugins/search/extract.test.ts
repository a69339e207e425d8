import {describe, expect, it} from 'vitest';
import {extractPage} from './extract';

const page = (body: string): string => `
  <nav>메뉴</nav>
  <main><article>
    <div class="tocCollapsible_x"><button>이 페이지에서</button></div>
    <div class="theme-doc-markdown markdown">
      <header><h1>Docker 이미지</h1></header>
      ${body}
    </div>
    <footer><a>이 페이지 고치기</a></footer>
  </article></main>`;

const sections = (body: string) => extractPage(page(body), '/images/')?.sections;

describe('extractPage', () => {
  it('reads title, sections with their anchors and blocks, one a line', () => {
    expect(
      extractPage(
        page(`
          <p>이미지는
             <strong>틀</strong>입니다.</p>
          <h2 id="layers">레이어<a href="#layers" class="hash-link">\u200b</a></h2>
          <p>레이어를 쌓습니다.</p>
          <ul><li>읽기 전용</li><li>공유</li></ul>
          <h3 id="more">더 알기</h3>
          <p>끝.</p>`),
        '/images/',
      ),
    ).toEqual({
      path: '/images/',
      title: 'Docker 이미지',
      sections: [
        {id: '', heading: 'Docker 이미지', text: '이미지는 틀입니다.'},
        {id: 'layers', heading: '레이어', text: '레이어를 쌓습니다.\n읽기 전용\n공유'},
        {id: 'more', heading: '더 알기', text: '끝.'},
      ],
    });
  });

  it('keeps lines of code and joins the cells of a row', () => {
    expect(
      sections(`
        <pre><code><span>FROM</span> ubuntu:24.04\nRUN  make<br>CMD x</code></pre>
        <table><tr><th>명령</th><th>레이어</th></tr><tr><td>RUN</td><td>생깁니다</td></tr></table>`)?.[0]
        ?.text,
    ).toBe('FROM ubuntu:24.04\nRUN make\nCMD x\n명령 · 레이어\nRUN · 생깁니다');
  });

  it('leaves out controls and what is hidden, and keeps a term in its sentence', () => {
    expect(
      sections(`
        <button>복사</button><style>.a{}</style><span hidden>숨김</span><i aria-hidden="true">Q</i>
        <p>이미지는 <button popovertarget="t">레이어</button><span id="t" popover role="tooltip">층</span>의 묶음입니다.</p>`)?.[0]
        ?.text,
    ).toBe('이미지는 레이어의 묶음입니다.');
  });

  it('keeps the question of a quiz but not its answers', () => {
    expect(
      sections(`
        <section><p>함께 쓰는 것은 무엇입니까?</p>
        <details data-correct="false"><summary>게스트 운영 체제</summary><p>따로 있습니다.</p></details>
        <details data-correct="true"><summary>커널</summary><p>맞습니다.</p></details></section>
        <details><summary>더 읽기</summary><p>본문입니다.</p></details>`)?.[0]?.text,
    ).toBe('함께 쓰는 것은 무엇입니까?\n더 읽기\n본문입니다.');
  });

  it('takes a term with an address for a section', () => {
    expect(
      sections(
        '<dl><div id="layer"><dt>레이어 <span>layer</span></dt><dd>한 층입니다.</dd></div></dl>',
      ),
    ).toEqual([
      {id: '', heading: 'Docker 이미지', text: ''},
      {id: 'layer', heading: '레이어 layer', text: '한 층입니다.'},
    ]);
  });

  it('keeps the words of a drawing', () => {
    expect(
      sections('<svg><title>흐름</title><text>푸시</text><g><text>풀</text></g></svg>')?.[0]?.text,
    ).toBe('흐름\n푸시\n풀');
  });

  it('composes Hangul that was written decomposed', () => {
    expect(sections(`<p>${'레이어'.normalize('NFD')}</p>`)?.[0]?.text).toBe('레이어');
  });

  it('reads a page of src/pages, and takes nothing without a title for a page', () => {
    expect(extractPage('<main><h1>막혔어요</h1><p>붙여 넣으세요.</p></main>', '/help/')).toEqual({
      path: '/help/',
      title: '막혔어요',
      sections: [{id: '', heading: '막혔어요', text: '붙여 넣으세요.'}],
    });
    expect(extractPage('<main><p>제목이 없습니다.</p></main>', '/')).toBeUndefined();
  });
});
