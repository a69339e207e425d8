import {visit} from 'unist-util-visit';
import type {Root} from 'mdast';
import {EXAMPLES, markValues, PLACEHOLDERS, VALUE_NAMES} from '../../workshop/reader/values';
import {escapeHtml} from './highlight';
import {element} from './mdx';

/** Marks the examples in the code of sentences and in links, where the reader's values belong. */
export default function values() {
  return (tree: Root): void => {
    visit(tree, 'inlineCode', (node, index, parent) => {
      const html = markValues(escapeHtml(node.value));
      if (index !== undefined && parent !== undefined && html.includes('<var')) {
        parent.children[index] = {
          ...element('ValueCode', {html}),
          type: 'mdxJsxTextElement',
          children: [],
        };
      }
    });
    visit(tree, 'link', (node) => {
      const name = VALUE_NAMES.find((value) => node.url.split('/').includes(EXAMPLES[value]));
      if (name !== undefined) {
        const [before, after] = node.url.split(EXAMPLES[name], 2);
        node.data = {
          hProperties: {'data-value-link': name, 'data-before': before, 'data-after': after},
        };
        node.url = `${before}${encodeURIComponent(PLACEHOLDERS[name] ?? EXAMPLES[name])}${after}`;
      }
    });
  };
}
