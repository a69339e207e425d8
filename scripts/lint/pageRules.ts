import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {} from 'remark-mdx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {idOf} from '../../src/workshop/lesson/heading';

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Headings go one level down at a time, and those that links reach carry an English address. */
function checkHeadings(tree: Root, file: VFile, isPage: boolean): void {
  const ids = new Set<string>();
  // The front matter's title is the h1 of a doc; other Markdown, src/pages too, writes its own.
  const isTitled = isPage && !file.path.replaceAll('\\', '/').includes('src/pages/');
  let depth = isTitled ? 1 : 0;
  visit(tree, 'heading', (heading) => {
    const text = toString(heading).trim();
    if (isTitled && heading.depth === 1) {
      file.message('A page has its h1 from `title` in the front matter: start with ##', heading);
    } else if (heading.depth > depth + 1) {
      file.message(
        `Heading of level ${heading.depth} after level ${depth}: expected level ${depth + 1} or less`,
        heading,
      );
    }
    depth = heading.depth;
    if (text === '') {
      file.message('Heading without text', heading);
    }
    if (!isPage || heading.depth === 1 || heading.depth > 3) {
      return;
    }
    const id = idOf(heading);
    if (id === undefined) {
      file.message(
        `Heading "${text}" without an address: expected {/* #english-words */} at its end`,
        heading,
      );
    } else if (!kebabCase.test(id)) {
      file.message(`Address "${id}": expected small English words joined by hyphens`, heading);
    } else if (ids.has(id)) {
      file.message(`Address "${id}" twice in one page`, heading);
    } else {
      ids.add(id);
    }
  });
}

/**
 * What every page of the workshop keeps to, beyond the usual Markdown style.
 * Pages are `.mdx` files; a `.md` file (README, CONTRIBUTING) is read on GitHub too, where an
 * address in a comment would be printed, so its headings need none.
 */
export function pageRules() {
  return (tree: Root, file: VFile): void => {
    const isPage = file.extname === '.mdx';
    checkHeadings(tree, file, isPage);
    visit(tree, (node) => {
      switch (node.type) {
        case 'link':
        case 'definition':
          if (node.url === '' || node.url === '#') {
            file.message('Link without a target', node);
          }
          if (node.type === 'link' && toString(node).trim() === '') {
            file.message('Link without text', node);
          }
          break;
        case 'image':
          if (!node.alt?.trim()) {
            file.message('Picture without a text for those who do not see it', node);
          }
          break;
        case 'code':
          if (!node.lang) {
            file.message(
              'Code without a language: expected ```console, ```dockerfile, ```text or the like',
              node,
            );
          }
          break;
        case 'mdxjsEsm':
          if (file.path.replaceAll('\\', '/').startsWith('docs/')) {
            file.message('A page never imports: components are registered once for all', node);
          }
          break;
        default:
          break;
      }
    });
  };
}
