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

const forbidden = [
  {
    pattern: /^\s*(?:style|linkStyle|classDef)\b/,
    found: 'a colour of its own in a diagram',
    mend: 'Use a class that has a meaning: node:::layer, metadata, writable, cached, rerun or error',
  },
  {
    pattern: /^\s*%%\{/,
    found: 'a Mermaid setting in a diagram',
    mend: 'Leave it out: all diagrams are drawn with the same settings',
  },
];

/** The first thing in a diagram's text that the workshop does not allow. */
export function diagramProblem(text: string): DiagramProblem | undefined {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '' && !/^\s*%%(?!\{)/.test(line));
  if (!/^\s*(?:flowchart|graph|sequenceDiagram)\b/.test(lines[first] ?? '')) {
    return {
      line: Math.max(first, 0),
      found: `a diagram that starts with "${(lines[first] ?? '').trim()}"`,
      mend: 'Allowed: flowchart and sequenceDiagram',
    };
  }
  for (const {pattern, found, mend} of forbidden) {
    const line = lines.findIndex((candidate) => pattern.test(candidate));
    if (line >= 0) {
      return {line, found, mend};
    }
  }
  for (const [key, meaning] of [
    ['accTitle', 'its name'],
    ['accDescr', 'what it shows, for those who do not see it'],
  ] as const) {
    if (!new RegExp(`^\\s*${key}\\s*(?::\\s*\\S|\\{)`, 'm').test(text)) {
      return {
        line: first,
        found: `a diagram without ${key}`,
        mend: `Add a line "${key}: …" with ${meaning}`,
      };
    }
  }
  return undefined;
}
