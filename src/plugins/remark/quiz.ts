import {visit} from 'unist-util-visit';
import {toString} from 'mdast-util-to-string';
import type {BlockContent, ListItem, Paragraph, Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {VFile} from 'vfile';
import {lineInFile} from '../../workshop/lesson/fault';
import {report} from './faults';
import {element} from './mdx';

function isLabel(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data;
}

/** Says what is wrong at a node of a question. */
type Refuse = (node: RootContent | ListItem, found: string, mend: string) => void;

function answer(item: ListItem, refuse: Refuse) {
  const [label, ...explanation] = item.children;
  if (item.checked == null || label?.type !== 'paragraph') {
    refuse(item, '표시가 없는 답입니다.', '"- [ ] 답"이나 "- [x] 답"으로 적습니다.');
    return [];
  }
  if (explanation.length === 0) {
    refuse(
      item,
      `답 "${toString(label)}"에 설명이 없습니다.`,
      '답 아래에 한 줄을 비우고, 들여 써서 설명을 적습니다.',
    );
  }
  return [
    element('QuizAnswer', {correct: item.checked}, [
      element('QuizLabel', {}, label.children as unknown as BlockContent[]),
      ...explanation,
    ]),
  ];
}

function quiz(node: ContainerDirective, refuse: Refuse) {
  const [first] = node.children;
  const label = isLabel(first) ? first : undefined;
  const [list, ...rest] = label === undefined ? node.children : node.children.slice(1);
  if (label === undefined) {
    refuse(node, '물음이 없는 :::quiz입니다.', ':::quiz[물음]처럼 대괄호 안에 물음을 적습니다.');
  }
  if (list?.type !== 'list' || rest.length > 0) {
    refuse(
      node,
      ':::quiz 안에 답의 목록 하나가 아닌 것이 있습니다.',
      '물음 아래에는 "- [ ] 답"으로 적은 목록 하나만 둡니다.',
    );
    return undefined;
  }
  const {children: items} = list;
  if (items.length < 2 || items.length > 5) {
    refuse(node, `답이 ${items.length}개인 :::quiz입니다.`, '답은 2개에서 5개까지 적습니다.');
  }
  const right = items.filter(({checked}) => checked === true).length;
  if (right !== 1) {
    refuse(node, `맞는 답이 ${right}개인 :::quiz입니다.`, '맞는 답 하나에만 "- [x]"를 표시합니다.');
  }
  return element('Quiz', {}, [
    element('QuizQuestion', {}, (label?.children ?? []) as unknown as BlockContent[]),
    ...items.flatMap((item) => answer(item, refuse)),
  ]);
}

/** Turns `:::quiz` directives into Quiz elements. */
export default function quizzes() {
  return (tree: Root, file: VFile): void => {
    const refuse: Refuse = (node, found, mend) =>
      report(file, {line: lineInFile(node), found, mend});
    visit(tree, 'containerDirective', (node, index, parent) => {
      if (node.name === 'quiz' && index !== undefined && parent !== undefined) {
        parent.children.splice(index, 1, quiz(node, refuse) ?? element('Quiz', {}));
      }
    });
  };
}
