import type {Root, RootContent} from 'mdast';
import type {} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {lineInFile} from '../../workshop/lesson/fault';
import {report} from './faults';

/** The blocks between `:::name` and `:::`: the boxes of Docusaurus, and two of the workshop's own. */
const BLOCKS = ['note', 'tip', 'info', 'warning', 'danger', 'quiz', 'facilitator'];

const MEND = `쓸 수 있는 것: ${BLOCKS.map((name) => `:::${name}`).join(', ')}`;

const isSection = (node: RootContent): boolean => node.type === 'heading' && node.depth === 2;

/** Tells of blocks that have no meaning, which would be shown as they are written, or swallow a page. */
export default function knownDirectives() {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['containerDirective', 'leafDirective'], (node) => {
      if (node.type !== 'containerDirective' && node.type !== 'leafDirective') {
        return;
      }
      const line = lineInFile(node);
      const marks = node.type === 'leafDirective' ? '::' : ':::';
      if (marks === '::' || !BLOCKS.includes(node.name)) {
        report(file, {line, found: `쓸 수 없는 블록입니다: ${marks}${node.name}.`, mend: MEND});
      } else if (node.name !== 'facilitator' && node.children.some(isSection)) {
        report(file, {
          line,
          found: `닫히지 않은 :::${node.name}입니다.`,
          mend: '블록이 끝나는 곳에 ::: 한 줄을 적습니다.',
        });
      }
    });
  };
}
