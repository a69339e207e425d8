import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkPresetLintConsistent from 'remark-preset-lint-consistent';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import remarkLintListItemContentIndent from 'remark-lint-list-item-content-indent';
import {pageRules} from './scripts/lint/pageRules.ts';

/** The preset without its rule on spaces in tables: `|---|` is as good as `| --- |`. */
const consistent = {
  ...remarkPresetLintConsistent,
  plugins: remarkPresetLintConsistent.plugins.filter(
    (plugin) => [plugin].flat()[0].name !== 'remark-lint:table-cell-padding',
  ),
};

/** The same Markdown as the site's, linted. Run with `npm run lint:pages`: it loads TypeScript. */
export default {
  settings: {listItemIndent: 'one'},
  plugins: [
    remarkFrontmatter,
    remarkMdx,
    remarkGfm,
    remarkDirective,
    remarkCjkFriendly,
    consistent,
    remarkPresetLintRecommended,
    // Takes a paragraph that holds a tag for one that is not aligned.
    [remarkLintListItemContentIndent, false],
    pageRules,
  ],
};
