import {load} from 'cheerio';

/** What a plain page needs to be read with comfort; well under the 5 KB that the comparison allows. */
const STYLE = `
body{margin:0 auto;max-width:46rem;padding:1rem;font:1rem/1.75 system-ui,sans-serif;color:#1b2430;background:#fcfcfa;word-break:keep-all;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.35}a{color:#0b5f70}
pre{overflow-x:auto;padding:1rem;background:#f3f4f1}code{font-family:ui-monospace,monospace;font-size:.9em}
table{display:block;overflow-x:auto;border-collapse:collapse}th,td{border:1px solid #dcdfdc;padding:.4rem .7rem;text-align:left}
blockquote,aside{margin:1rem 0;border-left:4px solid #0b5f70;padding:.5rem 1rem}
@media (prefers-color-scheme:dark){body{color:#e4e8ec;background:#14181d}a{color:#72c7d8}pre{background:#20262e}}
`.trim();

/** Attributes that say something about the text itself. */
const KEPT = new Set(['href', 'id', 'start', 'lang']);

/**
 * The least that the same text costs: the article of a built page with its elements, and without
 * the classes, buttons, icons and scripts that the site adds to it.
 * @param page the HTML of the chapter on the stock site
 * @throws an Error where the page has no article
 */
export function bareHtml(page: string): string {
  const $ = load(page);
  const article = $('article .markdown').first();
  if (article.length === 0) {
    throw new Error('The page of the stock site has no article');
  }
  const title = $('title').text();
  article.find('.hash-link, button, svg, script, style').remove();
  // Prism's spans around each word and line.
  article.find('pre code').each((_, code) => {
    const lines = $(code).find('.token-line');
    const text = lines.length > 0 ? lines.toArray().map((line) => $(line).text().trimEnd()) : [];
    $(code).text(text.length > 0 ? text.join('\n') : $(code).text());
  });
  article.find('div, span, header').each((_, wrapper) => {
    $(wrapper).replaceWith($(wrapper).contents());
  });
  article.find('*').each((_, element) => {
    for (const name of Object.keys('attribs' in element ? element.attribs : {})) {
      if (!KEPT.has(name)) {
        $(element).removeAttr(name);
      }
    }
  });
  const language = $('html').attr('lang') ?? 'ko';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head><body>${article.html() ?? ''}</body></html>\n`;
}
