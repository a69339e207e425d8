import type {BlockContent, List, PhrasingContent, Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {NoteBlock, PageNotes, Span} from '../../workshop/agenda/notes';
import {readLesson, type Lesson} from '../../workshop/lesson/readLesson';
import {lineInFile} from '../../workshop/lesson/fault';
import {report} from './faults';

const FORM =
  '노트는 절마다 하나씩, :::facilitator와 빈 줄, 글과 한 단계 목록, 빈 줄, ::: 순서로 적습니다. 그 안에는 글과 **강조**와 `코드`만 씁니다.';

/** Takes a mistake: the node at which it stands, what was found. */
type Refuse = (node: RootContent, found: string) => void;

function spansOf(nodes: readonly PhrasingContent[], refuse: Refuse, strong = false): Span[] {
  return nodes.flatMap((node): Span[] => {
    if (node.type === 'text') {
      return [{text: node.value.replace(/\n/g, ' '), ...(strong ? {look: 'strong'} : {})}];
    }
    if (node.type === 'inlineCode') {
      return [{text: node.value, look: 'code'}];
    }
    if (node.type === 'strong') {
      return spansOf(node.children, refuse, true);
    }
    refuse(node, `노트의 문장에는 쓸 수 없는 것이 있습니다(${node.type}).`);
    return [];
  });
}

function listOf(list: List, refuse: Refuse): NoteBlock {
  const items = list.children.map((item) => {
    const [paragraph, ...rest] = item.children;
    if (paragraph?.type !== 'paragraph' || rest.length > 0) {
      refuse(item, '노트의 목록 한 항목에 한 줄이 넘는 내용이 있습니다.');
    }
    return paragraph?.type === 'paragraph' ? spansOf(paragraph.children, refuse) : [];
  });
  return {kind: 'list', items};
}

function isLabel(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data;
}

function blocksOf(node: BlockContent | RootContent, refuse: Refuse): readonly NoteBlock[] {
  if (isLabel(node)) {
    refuse(node, '제목이 붙은 :::facilitator입니다.');
    return [];
  }
  if (node.type === 'paragraph') {
    return [{kind: 'paragraph', spans: spansOf(node.children, refuse)}];
  }
  if (node.type === 'list') {
    return [listOf(node, refuse)];
  }
  refuse(
    node,
    node.type === 'heading'
      ? '노트 안에 소제목이 있습니다. 앞의 :::facilitator가 닫히지 않았습니다.'
      : `노트에 쓸 수 없는 것이 있습니다(${node.type}).`,
  );
  return [];
}

const isNote = (node: RootContent): node is ContainerDirective =>
  node.type === 'containerDirective' && node.name === 'facilitator';

/**
 * Reads the `:::facilitator` blocks of a page, which are for the window with the notes alone.
 * @param refuse is told of every mistake of a writer's
 * @returns the notes by the address of their section, '' before the first heading
 */
function readNotes(tree: Root, {beginning, sections}: Lesson, refuse: Refuse): PageNotes {
  const notes: Record<string, readonly NoteBlock[]> = {};
  for (const {id, blocks} of [{id: '', blocks: beginning}, ...sections]) {
    for (const node of blocks.filter(isNote)) {
      if (id === undefined) {
        refuse(node, '영어 주소가 없는 소제목 아래의 :::facilitator입니다.');
        continue;
      }
      if (Object.hasOwn(notes, id)) {
        refuse(node, `절 "${id}"의 두 번째 :::facilitator입니다.`);
      }
      if (node.children.length === 0) {
        refuse(node, '빈 :::facilitator입니다.');
      }
      notes[id] = node.children.flatMap((child) => blocksOf(child, refuse));
    }
  }
  visit(tree, ['containerDirective', 'leafDirective', 'textDirective'], (node, _, parent) => {
    if ('name' in node && node.name === 'facilitator' && (parent !== tree || !isNote(node))) {
      refuse(node, '다른 블록 안에 든 :::facilitator입니다.');
    }
  });
  return notes;
}

/** Leaves the facilitator's notes out of what readers get. */
export default function facilitatorNotes() {
  return (tree: Root, file: VFile): void => {
    const refuse: Refuse = (node, found) =>
      report(file, {line: lineInFile(node), found, mend: FORM});
    readNotes(tree, readLesson(tree), refuse);
    const first = tree.children.find(isNote);
    if (first !== undefined && /(?:^|[\\/])src[\\/]pages[\\/]/.test(file.path)) {
      refuse(first, 'docs/ 밖의 :::facilitator입니다.');
    }
    tree.children = tree.children.filter((node) => !isNote(node));
  };
}

/** The notes of a page. Its mistakes are told where the page itself is compiled, and not again. */
export const notesOf = (tree: Root, lesson: Lesson): PageNotes =>
  readNotes(tree, lesson, () => undefined);
