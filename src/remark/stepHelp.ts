import type {Heading, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {} from 'remark-mdx';
import type {VFile} from 'vfile';
import {element} from './mdx';

const LABS = /(?:^|\/)docs\/(labs)\/\d+-([\w-]+)\.mdx$/;
const NUMBERED = /^\d+\. /;
const ANCHOR = /^\/\*\s*#([\w-]+)\s*\*\/$/;

interface Step {
  readonly id: string;
  readonly title: string;
}

/** The step that a heading begins: on the second level, with a number and an anchor. */
function stepOf(node: RootContent): Step | undefined {
  const last = node.type === 'heading' && node.depth === 2 ? node.children.at(-1) : undefined;
  const id = last?.type === 'mdxTextExpression' ? ANCHOR.exec(last.value.trim())?.[1] : undefined;
  const title = toString({...(node as Heading), children: (node as Heading).children.slice(0, -1)});
  return id !== undefined && NUMBERED.test(title) ? {id, title: title.trim()} : undefined;
}

const endsStep = (node: RootContent) => node.type === 'heading' && node.depth <= 2;

/** Gives each step of a lab, at its end, a link to the page that helps when it does not work. */
export default function stepHelp() {
  return (tree: Root, file: VFile): void => {
    const [, folder, name] = LABS.exec(file.path.replaceAll('\\', '/')) ?? [];
    if (folder === undefined || name === undefined) {
      return;
    }
    let step: Step | undefined;
    const link = () =>
      step === undefined
        ? []
        : [element('StepHelp', {page: `${folder}/${name}`, step: step.id, title: step.title})];
    tree.children = [
      ...tree.children.flatMap((node): RootContent[] => {
        if (!endsStep(node)) {
          return [node];
        }
        const before = link();
        step = stepOf(node);
        return [...before, node];
      }),
      ...link(),
    ];
  };
}
