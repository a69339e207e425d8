import Prism from 'prismjs';
import loadLanguages from 'prismjs/components/index.js';
import type {ConsolePart} from '../../workshop/commands/console';

/** The languages of fences, and Prism's name for each. `text` is shown as it is. */
const GRAMMARS: Readonly<Record<string, string | undefined>> = {
  bash: 'bash',
  console: 'bash',
  css: 'css',
  diff: 'diff',
  dockerfile: 'docker',
  html: 'markup',
  ini: 'ini',
  javascript: 'javascript',
  js: 'javascript',
  json: 'json',
  jsx: 'jsx',
  markdown: 'markdown',
  mdx: 'markdown',
  powershell: 'powershell',
  text: undefined,
  ts: 'typescript',
  tsx: 'tsx',
  yaml: 'yaml',
};

export const LANGUAGES: readonly string[] = Object.keys(GRAMMARS);

loadLanguages(Object.values(GRAMMARS).filter((name) => name !== undefined));

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The text as HTML with Prism's token spans. `language` is one of {@link LANGUAGES}. */
export function highlight(text: string, language: string): string {
  const name = GRAMMARS[language];
  const grammar = name === undefined ? undefined : Prism.languages[name];
  return grammar === undefined || name === undefined
    ? escapeHtml(text)
    : Prism.highlight(text, grammar, name);
}

/**
 * A console block as HTML. Each command is marked with `data-command`: copying takes the text of
 * these elements and nothing else. The prompt is drawn by the style sheet.
 * @param behind the HTML that stands behind a command, without being part of it
 */
export function highlightConsole(
  parts: readonly ConsolePart[],
  behind: (command: string) => string = () => '',
): string {
  return parts
    .map(({kind, text}) =>
      kind === 'command'
        ? `<span data-command>${highlight(text, 'console')}</span>${behind(text)}`
        : `<span data-output>${escapeHtml(text)}</span>`,
    )
    .join('\n');
}
