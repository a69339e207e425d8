import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {load, type CheerioAPI} from 'cheerio';
import postcss, {type AtRule, type Declaration, type Root, type Rule} from 'postcss';
import {Globby} from '@docusaurus/utils';

/** States that no page is in when it is first painted, and scroll bars, which show with a scroll. */
const LATER_STATE =
  /:(?:hover|active|focus|focus-visible|focus-within|target|popover-open|-webkit-scrollbar)\b/;

/** Pseudo-elements: a rule for one is needed where its element is. */
const PSEUDO_ELEMENT =
  /::?(?:before|after|marker|placeholder|backdrop|-webkit-[\w-]+|-moz-[\w-]+)/g;

/** What a script sets on the root element before the first paint. */
const THEME = /\[data-theme(?:-choice)?=[^\]]*\]/g;

const STYLESHEET = /<link rel="?stylesheet"? href="?([^"\s>]+\.css)"?[^>]*>/;
const BODY_END = '</body>';

/** The classes that an element must have, or its neighbours, for a selector to match. */
function neededClasses(selector: string): readonly string[] {
  // What stands in parentheses, as after `:not` and `:is`, and in a string may be absent.
  const certain = selector.replace(/\((?:[^()]|\([^()]*\))*\)|"[^"]*"|'[^']*'/g, '');
  return [...certain.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);
}

function classesOf($: CheerioAPI): ReadonlySet<string> {
  return new Set(
    $('[class]')
      .get()
      .flatMap((element) => (element.attribs.class ?? '').split(/\s+/)),
  );
}

/** Whether the first paint of the page, which has these classes, may need a rule for a selector. */
function mayMatch($: CheerioAPI, classes: ReadonlySet<string>, selector: string): boolean {
  if (LATER_STATE.test(selector) || !neededClasses(selector).every((it) => classes.has(it))) {
    return false;
  }
  const plain = selector.replace(PSEUDO_ELEMENT, '').replace(THEME, '').trim();
  try {
    return plain === '' || $(plain).length > 0;
  } catch {
    // A selector that only browsers know.
    return true;
  }
}

/** Declarations that change nothing of what is first seen. */
const INERT =
  /^(?:transition|animation|cursor|user-select|pointer-events|will-change|scroll-behavior|break-|page-break-|print-color|-webkit-(?:tap-highlight|user-select|print-color|text-decoration$))/;

/** Whether a rule stands in no @media, so that it always holds. */
const isUnconditional = ({parent}: Rule): boolean => parent?.type === 'root';

/**
 * Removes what a later rule with the same selector defines anew: the site sets many of Infima's
 * variables to its own.
 */
function dropOverriddenVariables(root: Root): void {
  const defined = new Set<string>();
  [...root.nodes].reverse().forEach((rule) => {
    if (rule.type !== 'rule') {
      return;
    }
    [...rule.nodes].reverse().forEach((node) => {
      if (node.type !== 'decl' || !node.variable || node.important) {
        return;
      }
      const key = `${rule.selector} ${node.prop}`;
      if (defined.has(key)) {
        node.remove();
      }
      defined.add(key);
    });
  });
}

/** Writes a variable's value in its place where it is the same everywhere on the page. */
function inlineConstants(root: Root, html: string): void {
  for (let inlined = true; inlined;) {
    inlined = false;
    const definitions = new Map<string, Declaration[]>();
    root.walkDecls(/^--/, (declaration) => {
      definitions.set(declaration.prop, [
        ...(definitions.get(declaration.prop) ?? []),
        declaration,
      ]);
    });
    const constants = new Map(
      [...definitions].flatMap(([name, [first, ...others]]) => {
        const rule = first?.parent as Rule;
        return first !== undefined &&
          others.length === 0 &&
          rule.selector === ':root' &&
          isUnconditional(rule) &&
          !first.value.includes('var(') &&
          !html.includes(name)
          ? [[name, first.value] as const]
          : [];
      }),
    );
    root.walkDecls((declaration) => {
      // Minified rules have no space beside var(); a value must not grow into its neighbour.
      const value = declaration.value.replace(/ ?var\((--[\w-]+)\) ?/g, (use, name: string) => {
        const constant = constants.get(name);
        return constant === undefined ? use : ` ${constant} `;
      });
      inlined ||= value.trim() !== declaration.value;
      declaration.value = value.trim();
    });
  }
}

/** Removes definitions of variables that neither the rules nor the page read. */
function dropUnreadVariables(root: Root, html: string): void {
  for (let dropped = true; dropped;) {
    dropped = false;
    const read = new Set(`${root.toString()}${html}`.match(/(?<=var\(\s*)--[\w-]+/g));
    root.walkDecls(/^--/, (declaration) => {
      if (!read.has(declaration.prop)) {
        declaration.remove();
        dropped = true;
      }
    });
  }
}

function dropEmpty(root: Root): void {
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) {
      rule.remove();
    }
  });
  root.walkAtRules((rule: AtRule) => {
    if (rule.nodes?.length === 0) {
      rule.remove();
    }
  });
}

/** The rules of a style sheet that a page needs for its first paint, in their order. */
export function criticalCss(html: string, css: string): string {
  const $ = load(html);
  // What the browser itself keeps out of sight until it is opened needs no rule before that.
  $('dialog:not([open]), [popover]').remove();
  $('details:not([open]) > :not(summary)').empty();
  const classes = classesOf($);
  const root = postcss.parse(css);
  root.walkAtRules('media', (rule) => {
    if (rule.params === 'print') {
      rule.remove();
    }
  });
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes')) {
      return;
    }
    const needed = rule.selectors.filter((selector) => mayMatch($, classes, selector));
    if (needed.length === 0) {
      rule.remove();
    } else if (needed.length < rule.selectors.length) {
      rule.selectors = needed;
    }
  });
  root.walkDecls(INERT, (declaration) => {
    declaration.remove();
  });
  dropOverriddenVariables(root);
  inlineConstants(root, html);
  dropUnreadVariables(root, html);
  dropEmpty(root);
  return root.toString();
}

/**
 * Puts the critical rules into the page, and its style sheet at the end of the body. There it holds
 * up no paint (the HTML standard blocks rendering for links in the head alone), needs no script,
 * and still comes before the deferred scripts run: what they add to the page has its style.
 */
export function deferStylesheet(html: string, link: string, css: string): string {
  const end = html.lastIndexOf(BODY_END);
  if (end < 0 || !html.includes(link)) {
    return html;
  }
  return `${html.slice(0, end)}${link}${html.slice(end)}`.replace(
    link,
    // A function, because `$` in a style sheet is no reference to a match.
    () => `<style>${criticalCss(html, css)}</style>`,
  );
}

interface Built {
  readonly outDir: string;
  readonly baseUrl: string;
}

/** Gives every built page its critical rules, so that it paints before its style sheet has come. */
export async function writeCriticalCss({outDir, baseUrl}: Built): Promise<void> {
  const pages = await Globby('**/*.html', {cwd: outDir, absolute: true});
  await Promise.all(
    pages.map(async (page) => {
      const html = await readFile(page, 'utf8');
      const [link, href] = STYLESHEET.exec(html) ?? [];
      if (link !== undefined && href?.startsWith(baseUrl)) {
        const css = await readFile(path.join(outDir, href.slice(baseUrl.length)), 'utf8');
        await writeFile(page, deferStylesheet(html, link, css));
      }
    }),
  );
}
