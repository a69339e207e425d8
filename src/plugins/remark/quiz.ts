import {visit} from 'unist-util-visit';
import {toString} from 'mdast-util-to-string';
import type {BlockContent, ListItem, Paragraph, Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {VFile} from 'vfile';
import {element, lineInFile, writerError} from './mdx';

const FORM =
  'A question is :::quiz[question], then a list of 2 to 5 answers "- [ ] answer", exactly one of them "- [x]", each with its explanation as an indented paragraph after a blank line';

function isLabel(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data;
}

function answer(item: ListItem, file: VFile) {
  const [label, ...explanation] = item.children;
  if (item.checked == null || label?.type !== 'paragraph') {
    throw writerError(file, lineInFile(file, item), 'an answer without "[ ]" or "[x]"', FORM);
  }
  if (explanation.length === 0) {
    throw writerError(
      file,
      lineInFile(file, item),
      `the answer "${toString(label)}" has no explanation`,
      FORM,
    );
  }
  return element('QuizAnswer', {correct: item.checked}, [
    element('QuizLabel', {}, label.children as unknown as BlockContent[]),
    ...explanation,
  ]);
}

function quiz(node: ContainerDirective, file: VFile) {
  const [label, list, ...rest] = node.children;
  const line = lineInFile(file, node);
  if (!isLabel(label)) {
    throw writerError(file, line, 'a :::quiz without a [question]', FORM);
  }
  if (list?.type !== 'list' || rest.length > 0) {
    throw writerError(file, line, 'a :::quiz holds something other than one list of answers', FORM);
  }
  const {children: items} = list;
  if (items.length < 2 || items.length > 5) {
    throw writerError(file, line, `a :::quiz with ${items.length} answer(s)`, FORM);
  }
  const right = items.filter(({checked}) => checked === true).length;
  if (right !== 1) {
    throw writerError(file, line, `a :::quiz with ${right} right answers`, FORM);
  }
  return element('Quiz', {}, [
    element('QuizQuestion', {}, label.children as unknown as BlockContent[]),
    ...items.map((item) => answer(item, file)),
  ]);
}

/** Turns `:::quiz` directives into Quiz elements. */
export default function quizzes() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'containerDirective', (node, index, parent) => {
      if (node.name === 'quiz' && index !== undefined && parent !== undefined) {
        parent.children.splice(index, 1, quiz(node, file));
      }
    });
  };
}
