import type {Nodes, Parents, Root, Text} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {lineInFile, type Fault} from '../../workshop/lesson/fault';
import {FACTS_FILE, factText, siteFacts, type Fact} from '../content/facts';
import {report} from './faults';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

const isFact = (node: Nodes): node is Element => isElement(node) && node.name === 'Fact';

/** The id of a `<Fact id="…" />`; undefined where it has another form. */
function idOf({attributes, children}: Element): string | undefined {
  const [attribute, ...rest] = attributes;
  return attribute?.type === 'mdxJsxAttribute' &&
    attribute.name === 'id' &&
    typeof attribute.value === 'string' &&
    rest.length === 0 &&
    children.length === 0
    ? attribute.value
    : undefined;
}

/** The ids of the facts that a page shows. */
export function factsShown(tree: Root): readonly string[] {
  const ids: string[] = [];
  visit(tree, (node) => {
    if (isFact(node)) {
      ids.push(idOf(node) ?? '');
    }
  });
  return ids;
}

/** Makes one text of a text and those that follow it: a sentence is one, as if it had been typed. */
function joinTexts(parent: Parents, first: number): void {
  let index = first;
  while (index + 1 < parent.children.length) {
    const [node, next] = [parent.children[index], parent.children[index + 1]];
    if (node?.type === 'text' && next?.type === 'text') {
      const joined: Text = {...node, value: node.value + next.value};
      parent.children.splice(index, 2, joined);
    } else {
      index += 1;
    }
  }
}

function problemOf(node: Element, facts: readonly Fact[]): Fault {
  const id = idOf(node);
  const line = lineInFile(node);
  return id === undefined
    ? {line, found: '읽을 수 없는 사실입니다.', mend: '<Fact id="이름" />처럼 씁니다.'}
    : {
        line,
        found: `${FACTS_FILE}에 없는 사실입니다: <Fact id="${id}" />.`,
        mend: `있는 id: ${facts.map((fact) => fact.id).join(', ')}`,
      };
}

/**
 * Puts the value of each fact in the place of its `<Fact id="…" />`: from then on the page reads as
 * if the value had been typed.
 * @param refuse is told of every mistake of a writer's
 */
export function fillFacts(
  tree: Root,
  facts: readonly Fact[],
  refuse: (fault: Fault) => void = () => undefined,
): void {
  visit(tree, (node, index, parent) => {
    if (!isFact(node) || index === undefined || parent === undefined) {
      return undefined;
    }
    const fact = facts.find(({id}) => id === idOf(node));
    if (fact === undefined) {
      refuse(problemOf(node, facts));
    }
    const text: Text = {type: 'text', value: fact === undefined ? '' : factText(fact)};
    if (node.position !== undefined) {
      text.position = node.position;
    }
    const isAlone = node.type === 'mdxJsxFlowElement';
    parent.children[index] = isAlone ? {type: 'paragraph', children: [text]} : text;
    return [SKIP, index + 1];
  });
  visit(tree, (node) => {
    if ('children' in node) {
      joinTexts(node, 0);
    }
  });
}

/** Puts the values of docs/facts.yml into a page, and tells of facts that are not there. */
export default function facts() {
  return (tree: Root, file: VFile): void =>
    fillFacts(tree, siteFacts(), (fault) => report(file, fault));
}
