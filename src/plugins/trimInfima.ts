import path from 'node:path';
import {readFile} from 'node:fs/promises';
import purgeCss from '@fullhuman/postcss-purgecss';
import {Globby} from '@docusaurus/utils';
import type {Plugin as PostCssPlugin, Root} from 'postcss';

/** The folders of the theme that the site's pages are made of; the rest is for blogs and tabs. */
const SHOWN = [
  ...['Admonition', 'CodeInline', 'ColorModeToggle', 'ContentVisibility'],
  ...['Details', 'Doc*', 'EditMetaRow', 'EditThisPage', 'ErrorPageContent', 'Footer', 'Heading'],
  ...['Icon', 'Layout', 'Logo', 'MDX*', 'Navbar*', 'NotFound', 'PaginatorNavLink'],
  ...['SkipToContent', 'TOC*'],
];

/** What Markdown makes: these elements stand in no source of a component. */
const MARKDOWN =
  'a abbr b blockquote br code dd del details dl dt em figure h1 h2 h3 h4 h5 h6 hr i img kbd li ol p pre s small strong sub summary sup svg table tbody td th thead tr ul'.split(
    ' ',
  );

/** Where the tokens are defined. */
const TOKENS = path.join('src', 'css', 'custom.css');

const VARIABLE = /var\(\s*(--ifm-[\w-]+)/g;

function packageFolder(name: string): string {
  return path.dirname(require.resolve(name));
}

/** The variables of Infima that the theme's and the site's own styles and scripts read. */
async function variablesInUse(siteDir: string): Promise<Set<string>> {
  const theme = packageFolder('@docusaurus/theme-classic/package.json');
  const files = await Globby([
    `${theme}/lib/theme/**/*.{css,js}`,
    `${theme}/lib/*.css`,
    `${siteDir}/src/**/*.{css,tsx}`,
  ]);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(VARIABLE)].map(([, name]) => name ?? '')),
  );
}

/**
 * Removes Infima's values of what our tokens define. Its dark values stand in a rule that weighs
 * more than `:root`, and would win over the tokens in the dark theme.
 */
function dropOverridden(root: Root, tokens: string): void {
  const own = new Set([...tokens.matchAll(/^\s*(--ifm-[\w-]+):/gm)].map(([, name]) => name));
  root.walkRules(/^(?::root|html\[data-theme)/, (rule) => {
    rule.walkDecls((declaration) => {
      if (own.has(declaration.prop)) {
        declaration.remove();
      }
    });
  });
}

/** Removes definitions of variables that nothing reads, until none is left. */
function dropUnreadVariables(root: Root, readElsewhere: ReadonlySet<string>): void {
  const read = new Set([...root.toString().matchAll(VARIABLE)].map(([, name]) => name));
  let dropped = 0;
  root.walkDecls(/^--ifm-/, (declaration) => {
    if (!read.has(declaration.prop) && !readElsewhere.has(declaration.prop)) {
      declaration.remove();
      dropped += 1;
    }
  });
  if (dropped > 0) {
    dropUnreadVariables(root, readElsewhere);
  }
}

/**
 * Infima is 70 kB of rules, most of them for components that the site does not have. Each page
 * waits for all of it, so what no page can show is left out.
 */
export function trimInfima(siteDir: string): PostCssPlugin {
  const infima = require.resolve('infima/dist/css/default/default.css');
  const theme = packageFolder('@docusaurus/theme-classic/package.json');
  const purge = purgeCss({
    content: [
      ...SHOWN.map((name) => `${theme}/lib/theme/${name}/**/*.js`),
      `${packageFolder('@docusaurus/theme-common')}/**/*.js`,
      `${siteDir}/src/**/*.tsx`,
    ],
    safelist: {standard: [...MARKDOWN], greedy: [/data-theme/, /^markdown$/, /aria-current/]},
  }) as {OnceExit: NonNullable<PostCssPlugin['Once']>};
  return {
    postcssPlugin: 'trim-infima',
    async Once(root, helpers) {
      if (root.source?.input.file === infima) {
        await purge.OnceExit(root, helpers);
        dropOverridden(root, await readFile(path.join(siteDir, TOKENS), 'utf8'));
        dropUnreadVariables(root, await variablesInUse(siteDir));
      }
    },
  };
}
