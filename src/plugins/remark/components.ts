import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {ImportDeclaration} from 'estree';
import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {} from 'remark-mdx';
import * as ts from 'typescript';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {lineInFile} from '../../workshop/lesson/fault';
import {report} from './faults';

/** Where the components that a page may use are registered, from the project's root. */
const REGISTRY = 'src/theme/MDXComponents/index.tsx';

/** What Docusaurus registers itself: `MDXComponents` of its classic theme. */
const OWN_TO_THEME = ['Head', 'Details'];

/** What is registered, and yet not shown on the gallery page, and where it is shown instead. */
const SHOWN_ELSEWHERE: readonly string[] = [
  // The glossary, the facilitator's pages and 내 값과 진행 are made of these.
  ...['Glossary', 'Facilitator', 'OfflinePanel'],
  // The plugins put these into the steps of labs, and ValueCode wherever code has a reader's value.
  ...['CatchUp', 'CatchUpNotes', 'StepEnd', 'ValueCode'],
];

const isComponent = (name: string): boolean => /^[A-Z]/.test(name);

/** The components of the registry, with the line of each. */
export function registeredComponents(source: string): ReadonlyMap<string, number> {
  const file = ts.createSourceFile(REGISTRY, source, ts.ScriptTarget.Latest, true);
  const exported = file.statements.find(ts.isExportAssignment)?.expression;
  const properties =
    exported !== undefined && ts.isObjectLiteralExpression(exported) ? exported.properties : [];
  return new Map(
    properties.flatMap((property): [string, number][] => {
      const name = property.name?.getText(file) ?? '';
      const {line} = file.getLineAndCharacterOfPosition(property.getStart(file));
      return isComponent(name) ? [[name, line + 1]] : [];
    }),
  );
}

const registered = (): ReadonlyMap<string, number> =>
  registeredComponents(readFileSync(path.join(process.cwd(), REGISTRY), 'utf8'));

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Calls `take` with every tag of a page that stands for a component. */
function visitComponents(tree: Root, take: (name: string, node: Element) => void): void {
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as Element;
    const [name = ''] = (element.name ?? '').split('.');
    if (isComponent(name)) {
      take(name, element);
    }
  });
}

/** The names that a page imports itself, as pages outside docs/ may. */
function importedNames(tree: Root): readonly string[] {
  return tree.children.flatMap((node: Nodes) =>
    node.type === 'mdxjsEsm'
      ? (node.data?.estree?.body ?? [])
          .filter(
            (statement): statement is ImportDeclaration => statement.type === 'ImportDeclaration',
          )
          .flatMap(({specifiers}) => specifiers.map(({local}) => local.name))
      : [],
  );
}

/** Tells of every tag that names no component: React would say so without file and line. */
export function knownComponents() {
  return (tree: Root, file: VFile): void => {
    const known = [...registered().keys(), ...OWN_TO_THEME];
    const here = importedNames(tree);
    visitComponents(tree, (name, node) => {
      if (!known.includes(name) && !here.includes(name)) {
        report(file, {
          line: lineInFile(node),
          found: `등록되지 않은 부품입니다: <${name}>.`,
          mend: `이름을 고치거나 ${REGISTRY}에 등록합니다. 등록된 부품: ${known.join(', ')}`,
        });
      }
    });
  };
}

/** Tells of every registered component that the gallery page does not show. */
export function completeGallery() {
  return (tree: Root, file: VFile): void => {
    if (!/(?:^|[\\/])src[\\/]pages[\\/]gallery\.mdx$/.test(file.path)) {
      return;
    }
    const shown = new Set(SHOWN_ELSEWHERE);
    visitComponents(tree, (name) => shown.add(name));
    for (const [name, line] of registered()) {
      if (!shown.has(name)) {
        report(file, {
          line: tree.position?.end.line ?? 1,
          found: `부품 모음에 없는 부품입니다: ${name}(${REGISTRY}:${line}).`,
          mend: '이 페이지에 그 부품의 절을 더하고, 쓰는 법과 결과를 나란히 둡니다.',
        });
      }
    }
  };
}
