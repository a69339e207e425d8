import type {Configuration} from 'webpack';
import {isRecord} from '../simulator/isRecord';

/** The options of Docusaurus' loader of Markdown, as far as they are read and set here. */
interface MarkdownOptions {
  dependencies?: readonly string[];
}

const isMarkdownLoader = (
  use: unknown,
): use is {readonly loader: string; readonly options: MarkdownOptions} =>
  isRecord(use) &&
  typeof use.loader === 'string' &&
  /[\\/]mdx-loader[\\/]/.test(use.loader) &&
  'options' in use;

/**
 * Has every page made anew when one of `files` changes, which its own text does not import: terms
 * and facts come from files of their own, and fences show files of `static/`.
 */
export function dependOnData({module}: Configuration, files: readonly string[]): void {
  for (const rule of module?.rules ?? []) {
    const uses = typeof rule === 'object' && rule !== null ? [rule.use].flat() : [];
    for (const {options} of uses.filter(isMarkdownLoader)) {
      options.dependencies = [...(options.dependencies ?? []), ...files];
    }
  }
}
