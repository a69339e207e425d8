import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {visit} from 'unist-util-visit';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {VFile} from 'vfile';
import {parse} from 'yaml';
import * as z from 'zod';
import {dataAttribute, lineInFile, writerError} from './mdx';

const schema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    term: z.string().min(1),
    /** The term in the language of the documentation it comes from. */
    original: z.string().min(1),
    /** One sentence. */
    meaning: z.string().min(1),
    /** Spellings that are always wrong on our pages. */
    avoid: z.array(z.string().min(1)).optional(),
  }),
);

export type GlossaryEntry = z.infer<typeof schema>[number];

/**
 * Reads and checks a glossary file.
 * @throws an Error that names the file and each mistake.
 */
export function readGlossary(file: string): readonly GlossaryEntry[] {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) {
    throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  }
  const ids = result.data.map(({id}) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    throw new Error(`${file}: the id "${twice}" stands there twice`);
  }
  return result.data;
}

const DEFAULT_GLOSSARY = path.join('docs', 'glossary.yml');

/** The glossary in the page's folder or one above it, so that a translation can bring its own. */
function findGlossary(pageFile: string): string {
  const folder = path.dirname(pageFile);
  const file = path.join(folder, 'glossary.yml');
  if (existsSync(file)) {
    return file;
  }
  return folder === path.dirname(folder) ? DEFAULT_GLOSSARY : findGlossary(folder);
}

function isGlossaryElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
): node is (MdxJsxFlowElement | MdxJsxTextElement) & {name: 'Term' | 'Glossary'} {
  return node.name === 'Term' || node.name === 'Glossary';
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
      const entries = readGlossary(source);
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
        throw writerError(
          file,
          lineInFile(file, node),
          `<Term id="${id ?? ''}"> names no entry of ${path.relative(process.cwd(), source)}`,
          `Known ids: ${entries.map((known) => known.id).join(', ')}`,
        );
      }
      const {term, original, meaning} = entry;
      node.attributes = [dataAttribute('entry', {id: entry.id, term, original, meaning})];
    });
  };
}
