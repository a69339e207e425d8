import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {} from 'remark-mdx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

export interface WrittenLink {
  readonly url: string;
  /** The line in the page's file. */
  readonly line: number;
}

/** What leads from a page and to its parts. */
export interface RecordedPage {
  readonly links: readonly WrittenLink[];
  /** The ids of its headings and elements. */
  readonly anchors: ReadonlySet<string>;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The text of an attribute, or the data of one that a plugin filled in. */
function attribute(element: Element, name: string): unknown {
  const found = element.attributes.find((it) => 'name' in it && it.name === name)?.value;
  return typeof found === 'object' && found !== null ? found.value : (found ?? undefined);
}

/** The ids of the terms that `<Glossary>` got from glossary.yml. */
function termIds(element: Element): string[] {
  const entries = attribute(element, 'entries');
  return element.name === 'Glossary' && typeof entries === 'string'
    ? (JSON.parse(entries) as readonly {readonly id: string}[]).map(({id}) => id)
    : [];
}

/** A remark plugin that keeps what leads from each page and to its parts, by the file's path. */
export function recordPage(records: Map<string, RecordedPage>) {
  return () =>
    (tree: Root, file: VFile): void => {
      const links: WrittenLink[] = [];
      const anchors = new Set<string>();
      visit(tree, (node) => {
        const line = node.position?.start.line ?? 1;
        if (node.type === 'link' || node.type === 'definition') {
          links.push({url: node.url, line});
        } else if (node.type === 'heading') {
          const {id} = (node.data ?? {}) as {readonly id?: string};
          if (id !== undefined) {
            anchors.add(id);
          }
        } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
          for (const name of ['href', 'to']) {
            const url = attribute(node, name);
            if (typeof url === 'string' && /^[/#.]/.test(url)) {
              links.push({url, line});
            }
          }
          [attribute(node, 'id'), ...termIds(node)]
            .filter((id) => typeof id === 'string')
            .forEach((id) => anchors.add(id));
        }
      });
      records.set(file.path, {links, anchors});
    };
}
