import {visit} from 'unist-util-visit';
import type {Root} from 'mdast';
import {markLink, markValues} from '../../workshop/reader/values';
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
      const marked = markLink(node.url);
      if (marked !== undefined) {
        node.data = {hProperties: marked.attributes};
        node.url = marked.url;
      }
    });
  };
}
