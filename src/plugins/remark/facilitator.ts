import type {BlockContent, List, PhrasingContent, Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {NoteBlock, PageNotes, Span} from '../../workshop/agenda/notes';
import {readLesson, type Lesson} from '../../workshop/lesson/readLesson';
import {lineInFile, writerError} from './mdx';

const FORM =
  'A note is :::facilitator, an empty line, paragraphs and flat lists of text, **strong** and `code`, an empty line and :::. One in a section, outside lists and other blocks';

/** Says where a mistake stands: the node, what was found. */
type Refuse = (node: RootContent, found: string) => Error;

function spansOf(nodes: readonly PhrasingContent[], refuse: Refuse, strong = false): Span[] {
  return nodes.flatMap((node): Span[] => {
    switch (node.type) {
      case 'text':
        return [{text: node.value.replace(/\n/g, ' '), ...(strong ? {look: 'strong'} : {})}];
      case 'inlineCode':
        return [{text: node.value, look: 'code'}];
      case 'strong':
        return spansOf(node.children, refuse, true);
      default:
        throw refuse(node, `a :::facilitator with ${node.type} in a sentence`);
    }
  });
}

function listOf(list: List, refuse: Refuse): NoteBlock {
  const items = list.children.map((item) => {
    const [paragraph, ...rest] = item.children;
    if (paragraph?.type !== 'paragraph' || rest.length > 0) {
      throw refuse(item, 'a list of a :::facilitator with more than a line of text in an item');
    }
    return spansOf(paragraph.children, refuse);
  });
  return {kind: 'list', items};
}

function isLabel(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data;
}

function blockOf(node: BlockContent | RootContent, refuse: Refuse): NoteBlock {
  if (isLabel(node)) {
    throw refuse(node, 'a :::facilitator with a [title]');
  }
  switch (node.type) {
    case 'paragraph':
      return {kind: 'paragraph', spans: spansOf(node.children, refuse)};
    case 'list':
      return listOf(node, refuse);
    case 'heading':
      throw refuse(node, 'a heading within a :::facilitator, which is not closed before it');
    default:
      throw refuse(node, `a :::facilitator that holds ${node.type}`);
  }
}

const isNote = (node: RootContent): node is ContainerDirective =>
  node.type === 'containerDirective' && node.name === 'facilitator';

/**
 * Reads the `:::facilitator` blocks of a page, which are for the window with the notes alone.
 * @param refuse makes the error of a writer's mistake
 * @returns the notes by the address of their section, '' before the first heading
 * @throws what `refuse` makes
 */
function readNotes(tree: Root, {beginning, sections}: Lesson, refuse: Refuse): PageNotes {
  const notes: Record<string, readonly NoteBlock[]> = {};
  for (const {id, blocks} of [{id: '', blocks: beginning}, ...sections]) {
    for (const node of blocks.filter(isNote)) {
      if (id === undefined) {
        throw refuse(node, 'a :::facilitator under a heading without an address');
      }
      if (Object.hasOwn(notes, id)) {
        throw refuse(node, `a second :::facilitator in the section "${id}"`);
      }
      if (node.children.length === 0) {
        throw refuse(node, 'an empty :::facilitator');
      }
      notes[id] = node.children.map((child) => blockOf(child, refuse));
    }
  }
  visit(tree, ['containerDirective', 'leafDirective', 'textDirective'], (node, _, parent) => {
    if ('name' in node && node.name === 'facilitator' && (parent !== tree || !isNote(node))) {
      throw refuse(node, 'a :::facilitator within another block');
    }
  });
  return notes;
}

/** Leaves the facilitator's notes out of what readers get. */
export default function facilitatorNotes() {
  return (tree: Root, file: VFile): void => {
    const refuse: Refuse = (node, found) => writerError(file, lineInFile(file, node), found, FORM);
    const notes = readNotes(tree, readLesson(tree), refuse);
    tree.children = tree.children.filter((node) => !isNote(node));
    if (Object.keys(notes).length > 0 && /(?:^|[\\/])src[\\/]pages[\\/]/.test(file.path)) {
      throw writerError(file, 1, 'a :::facilitator outside docs/', FORM);
    }
  };
}

/** The notes of a page's whole source, its front matter included. */
export function notesOf(tree: Root, lesson: Lesson, path: string): PageNotes {
  return readNotes(
    tree,
    lesson,
    (node, found) => new Error(`${path}:${node.position?.start.line ?? 1}: ${found}. ${FORM}`),
  );
}
