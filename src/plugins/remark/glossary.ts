import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {visit} from 'unist-util-visit';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {VFile} from 'vfile';
import {sayFinding} from '../content/finding';
import {GLOSSARY_FILE, readGlossary, type GlossaryEntry} from '../content/glossary';
import {lineInFile} from '../../workshop/lesson/fault';
import {report} from './faults';
import {dataAttribute} from './mdx';

/**
 * The entries of a glossary file.
 * @throws an Error with one line per mistake: file, line, column, what was found, what is wanted
 */
export function glossaryEntries(file: string): readonly GlossaryEntry[] {
  const {entries, findings} = readGlossary(readFileSync(file, 'utf8'), file);
  if (findings.length > 0) {
    throw new Error(findings.map(sayFinding).join('\n'));
  }
  return entries;
}

/** The glossary in the page's folder or one above it, so that a translation can bring its own. */
function findGlossary(pageFile: string): string {
  const folder = path.dirname(pageFile);
  const file = path.join(folder, 'glossary.yml');
  if (existsSync(file)) {
    return file;
  }
  return folder === path.dirname(folder) ? GLOSSARY_FILE : findGlossary(folder);
}

function isGlossaryElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
): node is (MdxJsxFlowElement | MdxJsxTextElement) & {name: 'Term' | 'Glossary'} {
  return node.name === 'Term' || node.name === 'Glossary';
}

/** The ids of the terms that a page explains. */
export function termsShown(tree: Root): readonly string[] {
  const ids: string[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (visited) => {
    const {name, attributes} = visited as MdxJsxFlowElement | MdxJsxTextElement;
    const id = attributes.find((it) => it.type === 'mdxJsxAttribute' && it.name === 'id')?.value;
    if (name === 'Term' && typeof id === 'string') {
      ids.push(id);
    }
  });
  return ids;
}

/** Gives `<Term id>` its entry and `<Glossary>` all entries, from glossary.yml. */
export default function glossary() {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (visited) => {
      const node = visited as MdxJsxFlowElement | MdxJsxTextElement;
      if (!isGlossaryElement(node)) {
        return;
      }
      const source = findGlossary(path.resolve(file.path));
      const entries = glossaryEntries(source);
      if (node.name === 'Glossary') {
        const shown = entries.map(({id, term, original, meaning}) => ({
          id,
          term,
          original,
          meaning,
        }));
        node.attributes = [dataAttribute('entries', shown)];
        return;
      }
      const attribute = node.attributes.find(
        (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'id',
      );
      const id = typeof attribute?.value === 'string' ? attribute.value : undefined;
      const entry = entries.find((candidate) => candidate.id === id);
      if (entry === undefined) {
        const name = path.relative(process.cwd(), source).replaceAll('\\', '/');
        report(file, {
          line: lineInFile(node),
          found: `용어집에 없는 용어입니다: <Term id="${id ?? ''}">.`,
          mend: `${name}에 있는 id: ${entries.map((known) => known.id).join(', ')}`,
        });
        return;
      }
      const {term, original, meaning} = entry;
      node.attributes = [dataAttribute('entry', {id: entry.id, term, original, meaning})];
    });
  };
}
