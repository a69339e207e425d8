import {describe, expect, it} from 'vitest';
import {criticalCss, deferStylesheet} from './criticalCss';

const page = (body: string): string =>
  `<!doctype html><html lang=ko><head><link rel=stylesheet href=/a.css /></head><body>${body}</body></html>`;

const squeeze = (css: string): string => css.replace(/\s+/g, ' ').trim();

describe('criticalCss', () => {
  it('keeps rules for what is on the page and drops the others', () => {
    const css = '.here{color:red}.gone{color:blue}.gone,.here p{margin:0}';
    expect(criticalCss(page('<div class=here><p>a</div>'), css)).toBe(
      '.here{color:red}.here p{margin:0}',
    );
  });

  it('knows which classes a selector asks for, and which it asks to be absent', () => {
    const css = '.here:not(.gone){top:0}:is(.gone,.here){top:1px}.here.gone{top:2px}';
    expect(criticalCss(page('<p class=here>a'), css)).toBe(
      '.here:not(.gone){top:0}:is(.gone,.here){top:1px}',
    );
  });

  it('keeps both themes, which a script chooses before the first paint', () => {
    const css =
      'html[data-theme=dark]{color:#fff}[data-theme=light] .a{top:0}[data-theme=dark] .b{top:0}[data-theme=dark]:root{left:0}';
    expect(criticalCss(page('<i class=a></i>'), css)).toBe(
      'html[data-theme=dark]{color:#fff}[data-theme=light] .a{top:0}[data-theme=dark]:root{left:0}',
    );
  });

  it('leaves states that come by a hand, and print, to the style sheet', () => {
    const css = 'a{top:0}a:hover,a:focus-visible{top:1px}@media print{a{color:#000}}';
    expect(criticalCss(page('<a href=b>c</a>'), css)).toBe('a{top:0}');
  });

  it('keeps rules of pseudo-elements, and of media that match the page', () => {
    const css =
      'p::before{content:"x"}@media (width<=996px){p:after{top:0}.gone{top:0}}@media (width>1px){.gone{top:0}}';
    expect(criticalCss(page('<p>a'), css)).toBe(
      'p::before{content:"x"}@media (width<=996px){p:after{top:0}}',
    );
  });

  it('keeps a rule whose selector only browsers know', () => {
    const css = 'p:-webkit-any-link-of-ours(a){top:0}';
    expect(criticalCss(page('<p>a'), css)).toBe(css);
  });

  it('keeps a variable where the page reads it, and drops what nothing reads', () => {
    const css =
      ':root{--c:2px;--unread:3px;--chain:var(--unread)}p{top:var(--d,1px)}.gone{top:var(--chain)}';
    expect(criticalCss(page('<p style="left:var(--c)">a'), css)).toBe(
      ':root{--c:2px}p{top:var(--d,1px)}',
    );
  });

  it('writes a value in the place of a variable that never changes', () => {
    const css = ':root{--a:1px;--b:var(--a);--c:0}p{top:var(--b);margin:0 var(--c)0 var(--a)}';
    expect(criticalCss(page('<p>a'), css)).toBe('p{top:1px;margin:0 0 0 1px}');
  });

  it('keeps variables that a theme, a medium or an element sets otherwise', () => {
    const css =
      ':root{--a:1px;--b:1px;--c:1px}html[data-theme=dark]{--a:2px}p{--b:2px;top:var(--a);left:var(--b);right:var(--c)}@media (width>9px){:root{--c:2px}}';
    expect(criticalCss(page('<p>a'), css)).toBe(css);
  });

  it('takes the last definition of a variable', () => {
    const css = ':root{--a:1px}p{top:var(--a)}:root{--a:2px}';
    expect(criticalCss(page('<p>a'), css)).toBe('p{top:2px}');
  });

  it('leaves motion and cursors to the style sheet', () => {
    expect(criticalCss(page('<p>a'), 'p{top:0;cursor:help;transition:top 1s}')).toBe('p{top:0}');
  });

  it('leaves what is closed to the style sheet', () => {
    const closed =
      '<dialog><i class=a></i></dialog><b popover><i class=b></i></b><details><summary class=c></summary><p class=d><i class=e></i></p></details>';
    const css = '.a{top:0}.b{top:0}.c{top:0}.d{top:0}.e{top:0}.f{top:0}';
    expect(criticalCss(page(closed), css)).toBe('.c{top:0}.d{top:0}');
    expect(criticalCss(page('<details open><p class=e></p></details>'), css)).toBe('.e{top:0}');
  });

  it('keeps the steps of an animation', () => {
    const css = '@keyframes turn{from{top:0}to{top:1px}}';
    expect(squeeze(criticalCss(page('<p>a'), css))).toBe(css);
  });
});

describe('deferStylesheet', () => {
  const link = '<link rel=stylesheet href=/a.css />';

  it('puts the rules in the place of the link and the link at the end of the body', () => {
    expect(deferStylesheet(page('<p>a'), link, 'p{content:"$&"}')).toBe(
      '<!doctype html><html lang=ko><head><style>p{content:"$&"}</style></head><body><p>a' +
        '<link rel=stylesheet href=/a.css /></body></html>',
    );
  });

  it('leaves a page without a body or without the link as it is', () => {
    expect(deferStylesheet('<p>a', link, 'p{top:0}')).toBe('<p>a');
    expect(deferStylesheet('<body></body>', link, 'p{top:0}')).toBe('<body></body>');
  });
});
