import {createHash} from 'node:crypto';
import path from 'node:path';

/** Counts up when the renderer draws otherwise, so that every diagram is drawn anew. */
const RENDERER = 1;

/** Where the drawn diagrams are kept, under version control. */
export const DIAGRAM_FOLDER = path.join('docs', '_diagrams');

/** What is wrong with a diagram's text: a line of it, counted from 0, and how to mend it. */
export interface DiagramProblem {
  readonly line: number;
  readonly found: string;
  readonly mend: string;
}

/** The name of a diagram: the same text has the same name wherever it stands. */
export function diagramHash(text: string): string {
  return createHash('sha256').update(`${RENDERER}\n${text.trim()}`).digest('hex').slice(0, 12);
}

/** The file that holds the drawing of a text. */
export function diagramFile(text: string): string {
  return path.join(DIAGRAM_FOLDER, `${diagramHash(text)}.svg`);
}

/** What a node of a diagram may be (`노드:::layer`); the colours are those of the Diagram component. */
export const CLASSES: readonly string[] = [
  'layer',
  'metadata',
  'writable',
  'cached',
  'rerun',
  'error',
];

const CLASS_MEND = `뜻이 있는 클래스만 씁니다(노드:::layer): ${CLASSES.join(', ')}`;

const forbidden = [
  {
    pattern: /^\s*(?:style|linkStyle|classDef)\b/,
    found: '도표에 따로 정한 색이 있습니다.',
    mend: CLASS_MEND,
  },
  {
    pattern: /^\s*%%\{/,
    found: '도표에 Mermaid 설정이 있습니다.',
    mend: '지웁니다. 모든 도표는 같은 설정으로 그립니다.',
  },
];

/** The classes that a line gives to nodes, behind `:::` or in a `class` statement. */
function classesIn(line: string): readonly string[] {
  const statement = /^\s*class\s+\S+(?:\s*,\s*\S+)*\s+([\w-]+)\s*;?\s*$/.exec(line)?.[1];
  return [
    ...[...line.matchAll(/:::([\w-]+)/g)].map(([, name = '']) => name),
    ...(statement === undefined ? [] : [statement]),
  ];
}

/** What of a line's classes has no meaning. */
function unknownClasses(line: string): readonly string[] {
  return classesIn(line).filter((name) => !CLASSES.includes(name));
}

const NEEDED = [
  ['accTitle', '도표의 이름을'],
  ['accDescr', '그림을 보지 못하는 사람에게 도표가 보여 주는 것을'],
] as const;

/** What of a diagram's text the workshop does not allow. */
export function diagramProblems(text: string): readonly DiagramProblem[] {
  const lines = text.split(/\r?\n/);
  const first = Math.max(
    lines.findIndex((line) => line.trim() !== '' && !/^\s*%%(?!\{)/.test(line)),
    0,
  );
  const start = lines[first]?.trim() ?? '';
  const kind = /^(?:flowchart|graph|sequenceDiagram)\b/.test(start)
    ? []
    : [
        {
          line: first,
          found: `"${start}"로 시작하는 도표는 쓸 수 없습니다.`,
          mend: 'flowchart나 sequenceDiagram으로 시작합니다.',
        },
      ];
  const inLines = lines.flatMap((line, index): DiagramProblem[] => [
    ...forbidden
      .filter(({pattern}) => pattern.test(line))
      .map(({found, mend}) => ({line: index, found, mend})),
    ...unknownClasses(line).map((name) => ({
      line: index,
      found: `뜻이 정해지지 않은 클래스가 도표에 있습니다: ${name}.`,
      mend: CLASS_MEND,
    })),
  ]);
  const missing = NEEDED.filter(
    ([key]) => !new RegExp(`^\\s*${key}(?:[ \\t]*:[ \\t]*\\S|\\s*\\{)`, 'm').test(text),
  ).map(([key, meaning]) => ({
    line: first,
    found: `도표에 ${key}가 없습니다.`,
    mend: `"${key}: …" 한 줄에 ${meaning} 적습니다.`,
  }));
  return [...kind, ...inLines, ...missing];
}
